package org.ballpad.cases.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballpad.cases.file.tree.Fault;
import org.ballpad.cases.file.tree.Faults;
import org.ballpad.cases.file.tree.Place;
import org.ballpad.cases.file.tree.Spelling;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Units;
import org.ballpad.cases.file.tree.Values;

/// Makes one document of every variant of a case.
///
/// A variant may start from the patches of another: `deep: {like: embossed, set: {...}}`.
final class Variants {
  /// Names that may become names of files and regions.
  static final String NAME = "[A-Za-z0-9][A-Za-z0-9_-]*";

  private static final int DEEPEST = 20;

  private final Map<String, Tree.Entry> written;
  private final Values values;

  Variants(Map<String, Tree.Entry> written, Faults faults) {
    this.written = written;
    this.values = new Values(Units.NONE, faults);
  }

  /// The patched documents by name, in the order of the file.
  Map<String, Tree.MapNode> of(Tree.MapNode document) {
    Map<String, Tree.MapNode> variants = new LinkedHashMap<>();
    for (String name : written.keySet()) {
      if (!name.matches(NAME)) {
        String message = "a name of letters, digits, _ and - is needed";
        Place at = written.get(name).at();
        values.faults().add(new Fault(at, "variants." + name, message));
      }
      variants.put(name, patched(document, name, new ArrayList<>()));
    }
    return variants;
  }

  private Tree.MapNode patched(Tree.MapNode document, String name, List<String> open) {
    String path = "variants." + name;
    Tree node = written.get(name).value();
    if (node instanceof Tree.ScalarNode scalar && scalar.isNothing()) {
      return document;
    }
    Optional<Tree.MapNode> patch = values.map(node, path);
    if (patch.isEmpty()) {
      return document;
    }
    open.add(name);
    Tree.MapNode start =
        patch.get().get("like").map(like -> like(document, like, path, open)).orElse(document);
    return new Patches(values.faults()).apply(start, patch.get(), path);
  }

  private Tree.MapNode like(Tree.MapNode document, Tree node, String path, List<String> open) {
    String at = path + ".like";
    Optional<String> other = values.text(node, at);
    if (other.isEmpty()) {
      return document;
    }
    if (!written.containsKey(other.get())) {
      String hint = Spelling.hint(other.get(), written.keySet());
      values.faults().add(node, at, "there is no variant `" + other.get() + "`" + hint);
      return document;
    }
    if (open.size() > DEEPEST) {
      values.faults().add(node, at, "a chain of more than " + DEEPEST + " variants");
      return document;
    }
    if (open.contains(other.get())) {
      String chain = String.join(" -> ", open) + " -> " + other.get();
      values.faults().add(node, at, "variants refer to each other in a circle: " + chain);
      return document;
    }
    return patched(document, other.get(), open);
  }
}
