package org.ballpad.cases.file;

import static org.ballpad.cases.file.SchemaTypes.anyOf;
import static org.ballpad.cases.file.SchemaTypes.closed;
import static org.ballpad.cases.file.SchemaTypes.map;
import static org.ballpad.cases.file.SchemaTypes.oneOrMany;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ballpad.cases.file.tree.RecordBinder;
import org.ballpad.cases.file.tree.Spelling;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Values;
import org.ballpad.mesh.Quantity;
import org.ballpad.mesh.claims.Claim;
import org.ballpad.mesh.claims.Seed;

/// Reads `claims: {seed: "001", check: all, roles: {D1: d1}}`.
final class ClaimsReader {
  private static final String KEY = "claims";
  private static final String ALL = "all";

  private final Values values;
  private final RecordBinder binder;

  ClaimsReader(Values values, RecordBinder binder) {
    this.values = values;
    this.binder = binder;
  }

  /// The claims; empty when anything is wrong, which is then recorded.
  Optional<ClaimsAsked> read(Tree node) {
    Optional<Tree.MapNode> map = values.map(node, KEY);
    if (map.isEmpty()) {
      return Optional.empty();
    }
    values.refuseUnknown(map.get(), KEY, List.of("seed", "check", "roles"));
    Optional<Seed> seed = seed(map.get());
    return seed.map(s -> new ClaimsAsked(s, numbers(map.get(), s), roles(map.get(), s)));
  }

  private Optional<Seed> seed(Tree.MapNode map) {
    Optional<Tree> written = map.get("seed");
    if (written.isEmpty()) {
      values.faults().add(map, KEY, "`seed` is missing: the document whose claims are checked");
      return Optional.empty();
    }
    Optional<String> number = values.text(written.get(), KEY + ".seed");
    Optional<Seed> seed = number.flatMap(Seed::of);
    if (number.isPresent() && seed.isEmpty()) {
      String message =
          "there is no document `%s`; there are %s"
              .formatted(number.get(), String.join(", ", seeds()));
      values.faults().add(written.get(), KEY + ".seed", message);
    }
    return seed;
  }

  private static List<String> seeds() {
    return Arrays.stream(Seed.values()).map(Seed::number).toList();
  }

  private Set<Integer> numbers(Tree.MapNode map, Seed seed) {
    Set<Integer> known =
        seed.claims().stream().map(Claim::number).collect(Collectors.toCollection(TreeSet::new));
    Optional<Tree> check = map.get("check");
    if (check.isEmpty() || check.get() instanceof Tree.ScalarNode word && word.text().equals(ALL)) {
      return known;
    }
    Set<Integer> wanted = new TreeSet<>();
    for (Tree item : values.items(check.get())) {
      OptionalDouble number = values.number(item, KEY + ".check", Quantity.NUMBER);
      if (number.isPresent() && !known.contains((int) number.getAsDouble())) {
        String message = "seed %s has claims 1 to %d".formatted(seed.number(), known.size());
        values.faults().add(item, KEY + ".check", message);
      }
      number.ifPresent(n -> wanted.add((int) n));
    }
    return wanted;
  }

  /// The document's own ids where the case says nothing.
  private Map<String, List<String>> roles(Tree.MapNode map, Seed seed) {
    Map<String, List<String>> roles = new LinkedHashMap<>(seed.roles());
    Optional<Tree.MapNode> written =
        map.get("roles").flatMap(node -> values.map(node, KEY + ".roles"));
    written.ifPresent(w ->
        w.entries()
            .forEach((role, entry) -> {
              String path = KEY + ".roles." + role;
              if (!seed.roles().containsKey(role)) {
                String hint = Spelling.hint(role, new TreeSet<>(seed.roles().keySet()));
                values.faults().add(entry.value(), path, "unknown role `" + role + "`" + hint);
              }
              List<String> ids = new ArrayList<>();
              for (Tree item : values.items(entry.value())) {
                values
                    .text(item, path)
                    .ifPresent(id -> {
                      ids.add(id);
                      binder.mention(new RecordBinder.Mention(path, id, item.at()));
                    });
              }
              roles.put(role, ids);
            }));
    return roles;
  }

  static Map<String, Object> schema() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("seed", map("description", "document", "enum", seeds()));
    properties.put(
        "check", anyOf(map("const", ALL), oneOrMany(map("type", "integer", "minimum", 1))));
    properties.put(
        "roles",
        map(
            "description", "step ids that play the parts of the structure",
            "type", "object",
            "additionalProperties", oneOrMany(map("type", "string"))));
    return closed(properties, List.of("seed"));
  }
}
