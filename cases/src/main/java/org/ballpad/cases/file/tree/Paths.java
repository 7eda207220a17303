package org.ballpad.cases.file.tree;

import java.util.Optional;

/// Names the items of a list in paths: by `id`, else by `name`, else by number from 1. Faults and
/// patches use the same names.
public final class Paths {
  private Paths() {}

  /// Path of item `index` (from 0) of the list at `path`.
  public static String item(String path, Tree item, int index) {
    return path + "." + name(item).orElse(Integer.toString(index + 1));
  }

  /// The item's `id` or `name`.
  public static Optional<String> name(Tree item) {
    return item instanceof Tree.MapNode map
        ? map.get("id").or(() -> map.get("name")).flatMap(Paths::text)
        : Optional.empty();
  }

  private static Optional<String> text(Tree node) {
    return node instanceof Tree.ScalarNode scalar ? Optional.of(scalar.text()) : Optional.empty();
  }
}
