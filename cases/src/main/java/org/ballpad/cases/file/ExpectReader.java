package org.ballpad.cases.file;

import static org.ballpad.cases.file.SchemaTypes.closed;
import static org.ballpad.cases.file.SchemaTypes.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ballpad.cases.file.tree.DisplayUnit;
import org.ballpad.cases.file.tree.Fault;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Values;

/// Reads `expect: {embossed.area: {value: 4.44e4, tolerance: 1e-4, why: closed form}}`.
final class ExpectReader {
  /// The key at the top of the file.
  static final String KEY = "expect";

  private static final List<String> KEYS = List.of("value", "tolerance", "why");

  private final Values values;
  private final ResultKeys keys;

  ExpectReader(Values values, ResultKeys keys) {
    this.values = values;
    this.keys = keys;
  }

  /// The expectations of one variant. What is wrong is recorded.
  List<Expectation> read(Tree node) {
    List<Expectation> read = new ArrayList<>();
    Map<String, Tree.Entry> entries =
        values.map(node, KEY).map(Tree.MapNode::entries).orElse(Map.of());
    entries.forEach((key, entry) -> {
      if (!keys.variants().isEmpty() && !keys.namesVariant(key) && !key.contains(".")) {
        String message =
            "of which variant? write VARIANT.%s; there are %s"
                .formatted(key, String.join(", ", keys.variants()));
        values.faults().add(new Fault(entry.at(), Values.join(KEY, key), message));
        return;
      }
      keys.find(KEY, key, entry.at(), values.faults())
          .flatMap(result -> expectation(key, result, entry.value()))
          .ifPresent(read::add);
    });
    return read;
  }

  private Optional<Expectation> expectation(String key, ResultKeys.Named result, Tree node) {
    String path = Values.join(KEY, key);
    Optional<Tree.MapNode> written = values.map(node, path);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    values.refuseUnknown(written.get(), path, KEYS);
    OptionalDouble value =
        needed(written.get(), path, "value")
            .map(scalar -> number(scalar, path + ".value", result.unit()))
            .orElse(OptionalDouble.empty());
    OptionalDouble tolerance = tolerance(written.get(), path, value, result.unit());
    Optional<String> why =
        needed(written.get(), path, "why").flatMap(text -> values.text(text, path + ".why"));
    if (value.isEmpty() || tolerance.isEmpty() || why.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Expectation(
            key,
            result.name(),
            value.getAsDouble(),
            tolerance.getAsDouble(),
            result.unit(),
            why.get()));
  }

  /// The tolerance in the unit of the result: a bare number or a percentage is a share of the
  /// value.
  private OptionalDouble tolerance(
      Tree.MapNode written, String path, OptionalDouble value, DisplayUnit unit) {
    String at = path + ".tolerance";
    Optional<Tree> node = needed(written, path, "tolerance");
    if (node.isEmpty() || value.isEmpty()) {
      return OptionalDouble.empty();
    }
    String text = node.get() instanceof Tree.ScalarNode scalar ? scalar.text() : "";
    String in = DisplayUnit.Written.of(text).map(DisplayUnit.Written::unit).orElse("");
    boolean relative = in.isEmpty() || in.equals("%");
    OptionalDouble number = number(node.get(), at, relative ? new DisplayUnit("1") : unit);
    if (number.isPresent() && number.getAsDouble() <= 0) {
      values.faults().add(node.get(), at, "E-RANGE tolerance = " + text + " is outside (0, inf)");
      return OptionalDouble.empty();
    }
    if (number.isPresent() && relative && value.getAsDouble() == 0) {
      String message = "a share of 0 is nothing; give it with a unit: " + text + " " + unit.name();
      values.faults().add(node.get(), at, message);
      return OptionalDouble.empty();
    }
    return relative && number.isPresent()
        ? OptionalDouble.of(number.getAsDouble() * Math.abs(value.getAsDouble()))
        : number;
  }

  private OptionalDouble number(Tree node, String path, DisplayUnit unit) {
    if (node instanceof Tree.ScalarNode scalar && !scalar.isNothing()) {
      return values.inUnit(node, path, scalar.text(), unit);
    }
    values.faults().add(node, path, "a number is needed, not " + node.describe());
    return OptionalDouble.empty();
  }

  private Optional<Tree> needed(Tree.MapNode map, String path, String key) {
    Optional<Tree> node = map.get(key);
    if (node.isEmpty()) {
      values.faults().add(map, path, "`" + key + "` is missing");
    }
    return node;
  }

  static Map<String, Object> schema() {
    Map<String, Object> number = map("type", List.of("number", "string"));
    Map<String, Object> properties =
        map("value", number, "tolerance", number, "why", map("type", "string"));
    return map(
        "description",
        "what `ballpad verify` expects of VARIANT.RESULT",
        "type",
        "object",
        "additionalProperties",
        closed(properties, KEYS));
  }
}
