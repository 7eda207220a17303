package org.ballpad.cases.file.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballpad.cases.file.tree.Descriptor;
import org.ballpad.cases.file.tree.Fault;
import org.ballpad.cases.file.tree.Paths;
import org.ballpad.cases.file.tree.RecordBinder;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Values;
import org.ballpad.mesh.Keyword;

/// Reads `then:` of a history: the kind of every entry from the key that tells it, then its keys.
///
/// @param values receiver of faults
/// @param binder fills the records
record ThenReader(Values values, RecordBinder binder) {
  private static final String PATH = "history.then";
  private static final List<Class<?>> KINDS = Descriptor.family(ThenKeys.class);

  /// What the entries say; those with faults are left out.
  List<History.Then> read(Tree node) {
    List<History.Then> then = new ArrayList<>();
    int index = 0;
    for (Tree item : values.items(node)) {
      entry(item, Paths.item(PATH, item, index++)).ifPresent(keys -> then.add(keys.stretch()));
    }
    return then;
  }

  private Optional<ThenKeys> entry(Tree item, String path) {
    Optional<Tree.MapNode> map = values.map(item, path);
    if (map.isEmpty()) {
      return Optional.empty();
    }
    Optional<Class<?>> kind =
        KINDS.stream().filter(k -> map.get().get(word(k)).isPresent()).findFirst();
    if (kind.isEmpty()) {
      String words = KINDS.stream().map(k -> "`" + word(k) + "`").collect(Collectors.joining(", "));
      values.faults().add(item, path, "E-KEY one of these is needed: " + words);
      return Optional.empty();
    }
    Tree.MapNode own = withoutForeign(map.get(), kind.get(), path);
    return binder.bind(kind.get(), own, path).map(ThenKeys.class::cast);
  }

  /// Records the keys that only other kinds have, and answers with the rest.
  private Tree.MapNode withoutForeign(Tree.MapNode map, Class<?> kind, String path) {
    List<String> own = Descriptor.of(kind).names();
    Tree.MapNode rest = map;
    for (Map.Entry<String, Tree.Entry> entry : map.entries().entrySet()) {
      String key = entry.getKey();
      boolean isForeign = KINDS.stream().anyMatch(k -> Descriptor.of(k).names().contains(key));
      if (isForeign && !own.contains(key)) {
        String message =
            "E-KEY is no key of an entry with `%s`, which may have: %s"
                .formatted(word(kind), String.join(", ", own));
        values.faults().add(new Fault(entry.getValue().at(), Values.join(path, key), message));
        rest = rest.without(key);
      }
    }
    return rest;
  }

  private static String word(Class<?> kind) {
    return kind.getAnnotation(Keyword.class).value();
  }
}
