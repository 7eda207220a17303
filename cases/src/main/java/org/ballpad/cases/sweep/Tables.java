package org.ballpad.cases.sweep;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.ballpad.cases.file.tree.DisplayUnit.Written;
import org.ballpad.cases.sweep.PointTable.Column;
import org.ballpad.cases.sweep.PointTable.Row;
import org.ballpad.cases.sweep.PointTable.Status;

/// Lays the outcomes of points beside their plan. Nothing here depends on when or where a point was
/// computed, the times apart.
final class Tables {
  private Tables() {}

  /// The table of a plan.
  ///
  /// @param outcomes by id of the point
  /// @param folders gives the folder of a point's report, empty where there is none
  static PointTable of(
      Plan plan, Map<String, Outcome> outcomes, Function<Plan.Point, String> folders) {
    Map<String, Column> results = new LinkedHashMap<>();
    for (Plan.Point point : plan.points()) {
      Outcome outcome = outcomes.get(point.id());
      if (outcome != null) {
        outcome
            .values()
            .forEach(v -> results.putIfAbsent(v.name(), new Column(v.name(), v.unit())));
      }
    }
    List<Row> rows = new ArrayList<>();
    for (Plan.Point point : plan.points()) {
      String folder = folders.apply(point);
      rows.add(row(point, outcomes.get(point.id()), List.copyOf(results.keySet()), folder));
    }
    return new PointTable(plan.columns(), List.copyOf(results.values()), rows);
  }

  private static Row row(Plan.Point point, Outcome outcome, List<String> results, String folder) {
    boolean isOpen = outcome == null;
    return new Row(
        point.number(),
        point.id(),
        isOpen ? Status.OPEN : outcome.isOk() ? Status.OK : Status.FAILED,
        point.settings(),
        point.settings().stream().map(Tables::number).toList(),
        numbers(outcome, results, Outcome.Value::value),
        numbers(outcome, results, Outcome.Value::error),
        isOpen || outcome.isOk() ? "" : "exit " + outcome.code() + ": " + outcome.reason(),
        isOpen ? Double.NaN : outcome.seconds(),
        folder);
  }

  private static List<Double> numbers(
      Outcome outcome, List<String> names, ToDoubleFunction<Outcome.Value> part) {
    if (outcome == null) {
      return Collections.nCopies(names.size(), Double.NaN);
    }
    Map<String, Double> known = new LinkedHashMap<>();
    outcome.values().forEach(value -> known.put(value.name(), part.applyAsDouble(value)));
    return names.stream().map(name -> known.getOrDefault(name, Double.NaN)).toList();
  }

  private static double number(String setting) {
    return Written.of(setting)
        .map(written -> Double.parseDouble(written.number()))
        .orElse(Double.NaN);
  }
}
