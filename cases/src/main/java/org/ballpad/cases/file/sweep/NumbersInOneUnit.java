package org.ballpad.cases.file.sweep;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.ballpad.cases.file.tree.DisplayUnit.Written;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Values;

/// Reads the numbers that describe how one thing is varied. Only the case knows what they measure,
/// so all of them are in one unit: that of the first one that has one, or none.
final class NumbersInOneUnit {
  private final Values values;
  private final String path;
  private String unit = "";

  NumbersInOneUnit(Values values, String path) {
    this.values = values;
    this.path = path;
  }

  /// The unit of the numbers read so far; empty where all were bare.
  String unit() {
    return unit;
  }

  /// A number that must be there.
  Optional<BigDecimal> needed(Tree.MapNode map, String key) {
    if (map.get(key).isEmpty()) {
      values.faults().add(map, path, "`" + key + "` is missing");
    }
    return wanted(map, key);
  }

  /// A number that may be there.
  Optional<BigDecimal> wanted(Tree.MapNode map, String key) {
    Optional<Tree> node = map.get(key);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    Optional<Written> written =
        node.get() instanceof Tree.ScalarNode scalar && !scalar.isNothing()
            ? Written.of(scalar.text())
            : Optional.empty();
    String at = Values.join(path, key);
    if (written.isEmpty()) {
      values.faults().add(node.get(), at, "a number is needed, not " + node.get().describe());
      return Optional.empty();
    }
    String own = written.get().unit();
    if (!own.isEmpty() && !unit.isEmpty() && !own.equals(unit)) {
      String message = "all numbers here must be in one unit: " + unit + " or " + own;
      values.faults().add(node.get(), at, message);
      return Optional.empty();
    }
    unit = own.isEmpty() ? unit : own;
    return Optional.of(new BigDecimal(written.get().number()));
  }

  /// The step of a range, as written or from its `count`.
  Optional<BigDecimal> step(Tree.MapNode map, Optional<BigDecimal> from, Optional<BigDecimal> to) {
    Optional<Tree> count = map.get("count");
    if (count.isPresent() == map.get("step").isPresent()) {
      values.faults().add(map, path, "one of `count` and `step` is needed");
      return Optional.empty();
    }
    Optional<BigDecimal> number = wanted(map, count.isPresent() ? "count" : "step");
    if (number.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (to.get().compareTo(from.get()) <= 0) {
      values.faults().add(map, path, "`to` must be above `from`");
      return Optional.empty();
    }
    boolean isWhole = number.get().remainder(BigDecimal.ONE).signum() == 0;
    if (count.isPresent() && (!isWhole || number.get().compareTo(BigDecimal.TWO) < 0)) {
      values.faults().add(count.get(), path + ".count", "a whole number from 2 on is needed");
      return Optional.empty();
    }
    if (number.get().signum() <= 0) {
      values.faults().add(map, path + ".step", "a step above 0 is needed");
      return Optional.empty();
    }
    return count.isEmpty()
        ? number
        : Optional.of(
            to.get()
                .subtract(from.get())
                .divide(number.get().subtract(BigDecimal.ONE), MathContext.DECIMAL128));
  }
}
