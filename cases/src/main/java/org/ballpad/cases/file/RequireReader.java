package org.ballpad.cases.file;

import static org.ballpad.cases.file.SchemaTypes.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ballpad.cases.file.tree.Relation;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Values;

/// Reads `require: {life: ">= 1000 cycles", embossed.vm10: "<= 90 MPa"}`.
final class RequireReader {
  /// The key at the top of the file.
  static final String KEY = "require";

  private final Values values;
  private final ResultKeys keys;

  RequireReader(Values values, ResultKeys keys) {
    this.values = values;
    this.keys = keys;
  }

  /// The requirements on one variant. What is wrong is recorded.
  List<Requirement> read(Tree node) {
    List<Requirement> read = new ArrayList<>();
    Map<String, Tree.Entry> entries =
        values.map(node, KEY).map(Tree.MapNode::entries).orElse(Map.of());
    entries.forEach((key, entry) ->
        keys.find(KEY, key, entry.at(), values.faults())
            .flatMap(result -> requirement(key, result, entry.value()))
            .ifPresent(read::add));
    return read;
  }

  private Optional<Requirement> requirement(String key, ResultKeys.Named result, Tree node) {
    String path = Values.join(KEY, key);
    String text = node instanceof Tree.ScalarNode scalar ? scalar.text().strip() : "";
    Optional<Relation> relation =
        Arrays.stream(Relation.values())
            .filter(r -> text.startsWith(r.sign()))
            .findFirst(); // the longer signs come first
    if (relation.isEmpty()) {
      String message =
          "%s is no requirement: one of >=, <=, > and < and a limit are needed, as \">= 90 %s\""
              .formatted(node.describe(), result.unit().name());
      values.faults().add(node, path, message);
      return Optional.empty();
    }
    String limit = text.substring(relation.get().sign().length());
    OptionalDouble number = values.inUnit(node, path, limit, result.unit());
    return number.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Requirement(
                key, result.name(), relation.get(), number.getAsDouble(), result.unit(), text));
  }

  static Map<String, Object> schema() {
    return map(
        "description",
        "limits that RESULT or VARIANT.RESULT must keep, as \">= 1000 cycles\"",
        "type",
        "object",
        "additionalProperties",
        map("type", "string", "pattern", "^\\s*[<>]=?\\s*[-+.\\d]"));
  }
}
