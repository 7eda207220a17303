package org.ballpad.cases.file.tree;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a YAML document says, before anyone asks what it means. Immutable; every node knows where
/// it was written, also after `extends` and variants have put nodes of several files into one tree.
public sealed interface Tree {
  /// Where the node begins.
  Place at();

  /// What the node is called in messages: `a map`, `a list`, or the text itself.
  String describe();

  /// Keys in the order of the file. No key appears twice.
  record MapNode(Map<String, Entry> entries, Place at) implements Tree {
    /// Copies the entries.
    public MapNode {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /// The value of a key.
    public Optional<Tree> get(String key) {
      return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    /// The same map with one entry added or replaced; a replaced one keeps its turn.
    public MapNode with(String key, Entry entry) {
      Map<String, Entry> changed = new LinkedHashMap<>(entries);
      changed.put(key, entry);
      return new MapNode(changed, at);
    }

    /// The same map without one key.
    public MapNode without(String key) {
      Map<String, Entry> changed = new LinkedHashMap<>(entries);
      changed.remove(key);
      return new MapNode(changed, at);
    }

    @Override
    public String describe() {
      return "a map";
    }
  }

  /// One key of a map.
  ///
  /// @param at where the key is written
  /// @param value its value
  record Entry(Place at, Tree value) {}

  /// A list.
  record ListNode(List<Tree> items, Place at) implements Tree {
    /// Copies the items.
    public ListNode {
      items = List.copyOf(items);
    }

    @Override
    public String describe() {
      return "a list";
    }
  }

  /// A text as written. Whether it is a number, a flag or a name is decided by the key that reads
  /// it, so `010` never silently becomes 8 or 10.
  ///
  /// @param text the text, without quotes
  /// @param plain whether it was written without quotes; only then it may be a number, a flag or
  ///   nothing
  record ScalarNode(String text, boolean plain, Place at) implements Tree {
    /// Whether there is no value: `key:` or `key: null`.
    public boolean isNothing() {
      return plain && (text.isEmpty() || text.equals("null") || text.equals("~"));
    }

    @Override
    public String describe() {
      return isNothing()
          ? "nothing"
          : '"' + (text.length() > 60 ? text.substring(0, 57) + "..." : text) + '"';
    }
  }
}
