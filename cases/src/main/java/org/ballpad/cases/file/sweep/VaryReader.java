package org.ballpad.cases.file.sweep;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballpad.cases.file.tree.DisplayUnit.Written;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Values;

/// Reads `vary:`: for each name a list of levels, a range (`from`, `to` and `count` or `step`), or
/// a distribution.
public final class VaryReader {
  /// The key at the top of a case or a study.
  public static final String KEY = "vary";

  /// Keys of a range.
  public static final List<String> RANGE = List.of("from", "to", "count", "step");

  private static final MathContext FIGURES = new MathContext(10);
  private static final int MOST_LEVELS = 100_000;

  private final Values values;

  /// @param values receives what is wrong; its units are not asked, since only the case knows what
  ///   a number measures
  public VaryReader(Values values) {
    this.values = values;
  }

  /// What is varied, in the order of the block. What is wrong is recorded.
  public List<Varied> read(Tree block) {
    List<Varied> varied = new ArrayList<>();
    Map<String, Tree.Entry> entries =
        values.map(block, KEY).map(Tree.MapNode::entries).orElse(Map.of());
    entries.forEach((name, entry) -> varied(name, entry.value()).ifPresent(varied::add));
    return varied;
  }

  private Optional<? extends Varied> varied(String name, Tree node) {
    String path = Values.join(KEY, name);
    return switch (node) {
      case Tree.ListNode list -> levels(name, list, path);
      case Tree.MapNode map when map.get("count").isPresent() || map.get("step").isPresent() ->
          range(name, map, path);
      case Tree.MapNode map ->
          new DistributionReader(values, path, map)
              .read()
              .map(read -> new Varied.Spread(name, read.unit(), read.distribution(), map));
      case Tree.ScalarNode one -> {
        String message = "a list, a range or a distribution is needed, not " + one.describe();
        values.faults().add(one, path, message);
        yield Optional.empty();
      }
    };
  }

  private Optional<Varied> levels(String name, Tree.ListNode list, String path) {
    Set<String> levels = new LinkedHashSet<>();
    Set<String> units = new HashSet<>();
    int before = values.faults().count();
    for (Tree item : list.items()) {
      if (!(item instanceof Tree.ScalarNode level) || level.isNothing()) {
        values.faults().add(item, path, "a number or a word is needed, not " + item.describe());
      } else if (!levels.add(level.text())) {
        values.faults().add(level, path, level.text() + " is given twice");
      } else {
        units.add(Written.of(level.text()).map(Written::unit).orElse(""));
      }
    }
    if (list.items().isEmpty()) {
      values.faults().add(list, path, "an empty list makes no point");
    }
    if (units.size() > 1) {
      values.faults().add(list, path, "all levels must be written in one unit, not in " + units);
    }
    return values.faults().count() > before
        ? Optional.empty()
        : Optional.of(new Varied.Levels(name, units.iterator().next(), List.copyOf(levels), list));
  }

  private Optional<Varied> range(String name, Tree.MapNode map, String path) {
    values.refuseUnknown(map, path, RANGE);
    NumbersInOneUnit numbers = new NumbersInOneUnit(values, path);
    Optional<BigDecimal> from = numbers.needed(map, "from");
    Optional<BigDecimal> to = numbers.needed(map, "to");
    Optional<BigDecimal> step = numbers.step(map, from, to);
    if (from.isEmpty() || to.isEmpty() || step.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal last = to.get().subtract(from.get());
    // The last of `count` numbers is `to`, whatever the step was rounded to.
    double steps = last.doubleValue() / step.get().doubleValue();
    if (steps >= MOST_LEVELS) {
      values.faults().add(map, path, "a range may have " + MOST_LEVELS + " numbers");
      return Optional.empty();
    }
    List<String> levels = new ArrayList<>();
    for (int i = 0; i <= Math.floor(steps + 1e-9); i++) {
      BigDecimal number = from.get().add(step.get().multiply(BigDecimal.valueOf(i)));
      levels.add(text(number, FIGURES, numbers.unit()));
    }
    return Optional.of(new Varied.Levels(name, numbers.unit(), levels, map));
  }

  /// A number of a point as a case file would write it.
  ///
  /// @param figures significant figures that are kept
  public static String text(BigDecimal number, MathContext figures, String unit) {
    BigDecimal rounded = number.round(figures).stripTrailingZeros();
    boolean plain = rounded.scale() <= 12 && rounded.precision() - rounded.scale() <= 12;
    String text = plain ? rounded.toPlainString() : rounded.toString();
    return unit.isEmpty() ? text : text + " " + unit;
  }
}
