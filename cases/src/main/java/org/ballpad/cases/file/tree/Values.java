package org.ballpad.cases.file.tree;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ballpad.mesh.Quantity;

/// Reads single values from a [Tree]. What cannot be read is recorded as a fault and answered with
/// empty, so that reading goes on.
///
/// @param units the header of the file
/// @param faults receives what is wrong
public record Values(Units units, Faults faults) {
  /// A number in internal units.
  ///
  /// @param path the key, for messages
  public OptionalDouble number(Tree node, String path, Quantity quantity) {
    if (faults.knows(node)) {
      return OptionalDouble.empty();
    }
    if (!(node instanceof Tree.ScalarNode scalar) || scalar.isNothing()) {
      faults.add(node, path, wanted(quantity) + " is needed, not " + node.describe());
      return OptionalDouble.empty();
    }
    if (!scalar.plain() && Units.NUMBER.matcher(scalar.text()).matches()) {
      faults.add(node, path, wanted(quantity) + " is needed, not the text " + node.describe());
      return OptionalDouble.empty();
    }
    try {
      double value = units.parse(scalar.text(), quantity);
      if (quantity == Quantity.TEMPERATURE && value < 0) {
        faults.add(node, path, "E-RANGE " + node.describe() + " is below 0 K");
        return OptionalDouble.empty();
      }
      return OptionalDouble.of(value);
    } catch (Units.NotAValue wrong) {
      String code = Units.names(quantity).isEmpty() ? "" : "E-UNIT " + lastWord(path) + ": ";
      faults.add(node, path, code + wrong.getMessage());
      return OptionalDouble.empty();
    }
  }

  /// A number in the unit of a result.
  ///
  /// @param node where it is written
  /// @param text the number, with or without a unit: all of the node or a part of it
  public OptionalDouble inUnit(Tree node, String path, String text, DisplayUnit unit) {
    try {
      return OptionalDouble.of(unit.parse(text));
    } catch (Units.NotAValue wrong) {
      faults.add(node, path, "E-UNIT " + wrong.getMessage());
      return OptionalDouble.empty();
    }
  }

  /// A text. Numbers, flags and nothing are refused unless quoted: `010` is not a name.
  public Optional<String> text(Tree node, String path) {
    if (faults.knows(node)) {
      return Optional.empty();
    }
    if (node instanceof Tree.ScalarNode scalar && !scalar.isNothing()) {
      if (!scalar.plain() || !isNumberOrFlag(scalar.text())) {
        return Optional.of(scalar.text());
      }
      String quoted = "\"" + scalar.text() + "\"";
      faults.add(node, path, "a text is needed, not " + scalar.text() + "; quote it: " + quoted);
      return Optional.empty();
    }
    faults.add(node, path, "a text is needed, not " + node.describe());
    return Optional.empty();
  }

  /// `true` or `false`.
  public Optional<Boolean> flag(Tree node, String path) {
    if (faults.knows(node)) {
      return Optional.empty();
    }
    if (node instanceof Tree.ScalarNode scalar && scalar.plain() && isFlag(scalar.text())) {
      return Optional.of(Boolean.valueOf(scalar.text()));
    }
    faults.add(node, path, "true or false is needed, not " + node.describe());
    return Optional.empty();
  }

  /// A map.
  public Optional<Tree.MapNode> map(Tree node, String path) {
    if (node instanceof Tree.MapNode map) {
      return Optional.of(map);
    }
    faults.add(node, path, "a map is needed, not " + node.describe());
    return Optional.empty();
  }

  /// The items of a list; a single value is a list of one.
  public List<Tree> items(Tree node) {
    return node instanceof Tree.ListNode list ? list.items() : List.of(node);
  }

  /// Records every key of a map that is not among the known ones.
  public void refuseUnknown(Tree.MapNode map, String path, List<String> known) {
    for (Map.Entry<String, Tree.Entry> entry : map.entries().entrySet()) {
      String key = entry.getKey();
      if (!known.contains(key)) {
        Place at = entry.getValue().at();
        faults.add(new Fault(at, join(path, key), unknown(key, known)));
      }
    }
  }

  private String unknown(String key, List<String> known) {
    return "unknown key" + (faults.isFull() ? "" : Spelling.hint(key, known));
  }

  /// `path.key`, or `key` at the top of the file.
  public static String join(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  /// The last word of a path.
  static String lastWord(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private static String wanted(Quantity quantity) {
    String unit = Units.needsUnit(quantity) ? " (" + Units.names(quantity).getFirst() + ")" : "";
    return "a number" + unit;
  }

  private static boolean isFlag(String text) {
    return text.equals("true") || text.equals("false");
  }

  private static boolean isNumberOrFlag(String text) {
    return isFlag(text) || Units.NUMBER.matcher(text).matches();
  }
}
