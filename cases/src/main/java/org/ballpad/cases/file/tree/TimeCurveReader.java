package org.ballpad.cases.file.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.ballpad.mesh.Quantity;

/// Reads a [TimeCurve]. What is wrong is recorded as faults.
///
/// @param values units of the file, receiver of faults
/// @param path the key, for messages
record TimeCurveReader(Values values, String path) {
  private static final String WANTED =
      "[[t, T], ...] is needed, or the name of a .csv file of both";

  /// Null if it is no curve.
  TimeCurve read(Tree node) {
    if (values.faults().knows(node)) {
      return null;
    }
    if (!(node instanceof Tree.ListNode list) || list.items().size() < 2) {
      values.faults().add(node, path, WANTED + ", not " + node.describe());
      return null;
    }
    int before = values.faults().count();
    List<Double> seconds = new ArrayList<>();
    List<Double> kelvin = new ArrayList<>();
    list.items().forEach(row -> row(row, seconds, kelvin));
    return values.faults().count() > before ? null : new TimeCurve(seconds, kelvin);
  }

  private void row(Tree row, List<Double> seconds, List<Double> kelvin) {
    if (!(row instanceof Tree.ListNode pair) || pair.items().size() != 2) {
      values.faults().add(row, path, "a pair [t, T] is needed, not " + row.describe());
      return;
    }
    Tree time = pair.items().getFirst();
    Tree temperature = pair.items().getLast();
    OptionalDouble t = values.number(time, path, Quantity.TIME);
    OptionalDouble value = values.number(temperature, path, Quantity.TEMPERATURE);
    if (t.isEmpty() || value.isEmpty()) {
      return;
    }
    if (seconds.isEmpty() ? t.getAsDouble() != 0 : t.getAsDouble() <= seconds.getLast()) {
      String message = "times of a profile start at 0 and rise; " + time.describe() + " does not";
      values.faults().add(time, path, message);
    }
    seconds.add(t.getAsDouble());
    kelvin.add(value.getAsDouble());
  }
}
