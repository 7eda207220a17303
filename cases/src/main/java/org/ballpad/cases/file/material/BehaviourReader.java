package org.ballpad.cases.file.material;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballpad.cases.file.tree.RecordBinder;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Values;

/// Reads `plastic:`, `creep:`, `anand:` and `viscoelastic:` of an entry: constants, or the name of
/// a published set.
///
/// @param values units of the file, receiver of faults
record BehaviourReader(Values values) {
  /// In the order of docs and messages.
  static final List<String> KEYS = List.of("plastic", "creep", "anand", "viscoelastic");

  Map<String, Definition.Inelastic> read(Tree.MapNode map, String path, Sources sources) {
    var found = new LinkedHashMap<String, Definition.Inelastic>();
    for (String key : KEYS) {
      Optional<Tree> node = map.get(key);
      String below = Values.join(path, key);
      node.flatMap(n -> read(key, n, below, sources)).ifPresent(block -> found.put(key, block));
      node.ifPresent(n -> refuseTwo(key, n, below, map));
    }
    return found;
  }

  private Optional<Definition.Inelastic> read(String key, Tree node, String path, Sources sources) {
    if (node instanceof Tree.ScalarNode) {
      return values.text(node, path).flatMap(name -> named(key, name, node, path));
    }
    return bind(key, node, path)
        .map(keys -> new Definition.Inelastic(keys, sources.of(key, node.at())));
  }

  private Optional<? extends BehaviourKeys> bind(String key, Tree node, String path) {
    return new RecordBinder(values).bind(BehaviourKeys.BLOCKS.get(key), node, path);
  }

  private void refuseTwo(String key, Tree node, String path, Tree.MapNode map) {
    for (String other : KEYS.subList(0, KEYS.indexOf(key))) {
      if (map.get(other).isPresent() && BehaviourKeys.exclude(key, other)) {
        values.faults().add(node, path, "`" + key + "` and `" + other + "` exclude each other");
      }
    }
  }

  private Optional<Definition.Inelastic> named(String key, String name, Tree node, String path) {
    return new LawLibrary().use(name, key, node, path, values.faults());
  }
}
