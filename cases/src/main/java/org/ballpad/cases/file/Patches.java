package org.ballpad.cases.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ballpad.cases.file.material.MaterialLibrary;
import org.ballpad.cases.file.tree.Fault;
import org.ballpad.cases.file.tree.Faults;
import org.ballpad.cases.file.tree.Paths;
import org.ballpad.cases.file.tree.Place;
import org.ballpad.cases.file.tree.Spelling;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Units;
import org.ballpad.cases.file.tree.Values;

/// Changes a document as one entry of `variants:` says, in the order `set`, `remove`, `replace`,
/// `insert`.
///
/// - `set: {steps.d2.thickness: 10, parameters.a: 3}` changes keys; items of lists are addressed by
///   their `id` or `name`. The last word may be new, the ones before it must exist, except a
///   top-level key and what is said of a material.
/// - `remove: [emboss]` takes steps out, by `id`.
/// - `replace: {d1: {type: ...}}` puts another step in the place of one; it keeps the `id` unless
///   it brings its own.
/// - `insert: [{after: rdl, step: {...}}]`, or `before`.
///
/// A patch that addresses nothing is a fault.
final class Patches {
  /// Top-level keys that a variant may change.
  static final List<String> SUBJECTS =
      List.of(
          "units",
          "parameters",
          "section",
          "materials",
          "steps",
          "boundary",
          "history",
          "results",
          "settings",
          "mesh",
          "accuracy");

  /// Keys of a variant.
  static final List<String> KEYS = List.of("like", "set", "remove", "replace", "insert");

  private final Values values;

  Patches(Faults faults) {
    this.values = new Values(Units.NONE, faults);
  }

  /// The document with one variant's patches applied.
  Tree.MapNode apply(Tree.MapNode document, Tree.MapNode patch, String path) {
    values.refuseUnknown(patch, path, KEYS);
    Tree.MapNode result = document;
    result = set(result, entries(patch, "set", path), path + ".set");
    result = remove(result, patch.get("remove").map(values::items).orElse(List.of()), path);
    result = replace(result, entries(patch, "replace", path), path + ".replace");
    return insert(result, patch.get("insert").map(values::items).orElse(List.of()), path);
  }

  private Map<String, Tree.Entry> entries(Tree.MapNode patch, String key, String path) {
    return patch
        .get(key)
        .flatMap(node -> values.map(node, Values.join(path, key)))
        .map(Tree.MapNode::entries)
        .orElse(Map.of());
  }

  /// The document with some keys changed, as `set` does.
  Tree.MapNode set(Tree.MapNode document, Map<String, Tree.Entry> changes, String path) {
    Tree.MapNode result = document;
    for (Map.Entry<String, Tree.Entry> change : changes.entrySet()) {
      List<String> words = Arrays.asList(change.getKey().split("\\.", -1));
      try {
        result = set(result, words, 0, change.getValue());
      } catch (NoSuchKey nothing) {
        String at = Values.join(path, change.getKey());
        values.faults().add(new Fault(change.getValue().at(), at, nothing.getMessage()));
      }
    }
    return result;
  }

  private static Tree.MapNode set(
      Tree.MapNode map, List<String> words, int depth, Tree.Entry change) {
    String word = words.get(depth);
    boolean isLast = depth == words.size() - 1;
    if (depth == 0 && !SUBJECTS.contains(word)) {
      throw new NoSuchKey("a variant cannot set `" + word + "`" + Spelling.hint(word, SUBJECTS));
    }
    Optional<Tree> below = map.get(word);
    if (isLast) {
      if (depth == 1 && words.getFirst().equals("parameters") && below.isEmpty()) {
        throw new NoSuchKey(
            "there is no parameter `" + word + "`" + Spelling.hint(word, map.entries().keySet()));
      }
      return map.with(word, change);
    }
    if (below.isEmpty() && depth > 0) {
      requireMaterial(words, depth, map);
    }
    Tree child = below.orElse(new Tree.MapNode(Map.of(), change.at()));
    Place at = below.isEmpty() ? change.at() : map.entries().get(word).at();
    return map.with(word, new Tree.Entry(at, inside(child, words, depth + 1, change)));
  }

  /// What a case does not say of a material, the library does: there a new entry begins. Nowhere
  /// else may a word before the last one be new.
  private static void requireMaterial(List<String> words, int depth, Tree.MapNode map) {
    String word = words.get(depth);
    boolean isMaterial = words.getFirst().equals("materials");
    Set<String> names = new LinkedHashSet<>(map.entries().keySet());
    if (isMaterial && depth == 1) {
      names.addAll(new MaterialLibrary().names());
    }
    if (!isMaterial || depth == 1 && !names.contains(word)) {
      throw new NoSuchKey("there is no `" + word + "`" + Spelling.hint(word, names));
    }
  }

  private static Tree inside(Tree node, List<String> words, int depth, Tree.Entry change) {
    String word = words.get(depth);
    return switch (node) {
      case Tree.MapNode map -> set(map, words, depth, change);
      case Tree.ScalarNode scalar ->
          throw new NoSuchKey(words.get(depth - 1) + " is " + scalar.describe() + ", not a map");
      case Tree.ListNode list -> {
        int index = index(list.items(), word).orElseThrow(() -> absent(list.items(), word));
        if (depth == words.size() - 1 || !(list.items().get(index) instanceof Tree.MapNode item)) {
          throw new NoSuchKey("a key of `" + word + "` is needed; whole steps: `replace`");
        }
        List<Tree> items = new ArrayList<>(list.items());
        items.set(index, set(item, words, depth + 1, change));
        yield new Tree.ListNode(items, list.at());
      }
    };
  }

  private Tree.MapNode remove(Tree.MapNode document, List<Tree> ids, String path) {
    Tree.MapNode result = document;
    for (Tree id : ids) {
      result = edit(result, id, path + ".remove", (steps, index) -> steps.remove(index));
    }
    return result;
  }

  private Tree.MapNode replace(
      Tree.MapNode document, Map<String, Tree.Entry> replacements, String path) {
    Tree.MapNode result = document;
    for (Map.Entry<String, Tree.Entry> replacement : replacements.entrySet()) {
      String id = replacement.getKey();
      Place at = replacement.getValue().at();
      Tree.ScalarNode key = new Tree.ScalarNode(id, true, at);
      Tree step = withId(replacement.getValue().value(), key);
      result = edit(result, key, path, (steps, index) -> steps.set(index, step));
    }
    return result;
  }

  private static Tree withId(Tree step, Tree.ScalarNode id) {
    return step instanceof Tree.MapNode map && map.get("id").isEmpty()
        ? map.with("id", new Tree.Entry(id.at(), id))
        : step;
  }

  private Tree.MapNode insert(Tree.MapNode document, List<Tree> insertions, String path) {
    Tree.MapNode result = document;
    for (Tree insertion : insertions) {
      result = insert(result, insertion, path + ".insert");
    }
    return result;
  }

  private Tree.MapNode insert(Tree.MapNode document, Tree insertion, String path) {
    Optional<Tree.MapNode> map = values.map(insertion, path);
    if (map.isEmpty()) {
      return document;
    }
    values.refuseUnknown(map.get(), path, List.of("after", "before", "step"));
    Optional<Tree> after = map.get().get("after");
    Optional<Tree> before = map.get().get("before");
    Optional<Tree> step = map.get().get("step");
    if (after.isPresent() == before.isPresent() || step.isEmpty()) {
      String message = "`step` and one of `after` and `before` are needed";
      values.faults().add(insertion, path, message);
      return document;
    }
    int offset = after.isPresent() ? 1 : 0;
    Tree id = after.or(() -> before).get();
    return edit(document, id, path, (steps, index) -> steps.add(index + offset, step.get()));
  }

  private interface Edit {
    void apply(List<Tree> steps, int index);
  }

  /// Edits the list of steps at the step with an id.
  private Tree.MapNode edit(Tree.MapNode document, Tree id, String path, Edit edit) {
    Optional<String> name = values.text(id, path);
    if (name.isEmpty()) {
      return document;
    }
    Tree.Entry entry = document.entries().get("steps");
    List<Tree> steps =
        entry != null && entry.value() instanceof Tree.ListNode list
            ? new ArrayList<>(list.items())
            : new ArrayList<>();
    OptionalInt index = index(steps, name.get());
    if (index.isEmpty()) {
      values.faults().add(id, path, absent(steps, name.get()).getMessage());
      return document;
    }
    edit.apply(steps, index.getAsInt());
    Tree.ListNode edited = new Tree.ListNode(steps, entry.value().at());
    return document.with("steps", new Tree.Entry(entry.at(), edited));
  }

  private static OptionalInt index(List<Tree> items, String name) {
    for (int i = 0; i < items.size(); i++) {
      if (Paths.name(items.get(i)).filter(name::equals).isPresent()) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static NoSuchKey absent(List<Tree> items, String name) {
    List<String> names = items.stream().flatMap(item -> Paths.name(item).stream()).toList();
    return new NoSuchKey("nothing is called `" + name + "`" + Spelling.hint(name, names));
  }

  /// A patch addresses nothing.
  private static final class NoSuchKey extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSuchKey(String message) {
      super(message);
    }
  }
}
