package org.ballpad.cases.file.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.ballpad.mesh.Quantity;

/// Reads a [Curve]. What is wrong is recorded as faults.
///
/// @param values units of the file, receiver of faults
/// @param path the key, for messages
record CurveReader(Values values, String path) {
  private static final String WANTED =
      "[[stress, plastic strain], ...] is needed, or such a list for each temperature,"
          + " [[T, [[stress, plastic strain], ...]], ...]";

  /// Null if it is no curve.
  Curve read(Tree node) {
    if (!(node instanceof Tree.ListNode list) || list.items().isEmpty()) {
      values.faults().add(node, path, WANTED + ", not " + node.describe());
      return null;
    }
    int before = values.faults().count();
    boolean byTemperature =
        list.items().getFirst() instanceof Tree.ListNode first
            && first.items().size() == 2
            && first.items().getLast() instanceof Tree.ListNode;
    List<Double> kelvin = new ArrayList<>();
    List<List<Curve.Point>> lists = new ArrayList<>();
    if (byTemperature) {
      list.items().forEach(row -> row(row, kelvin, lists));
    } else {
      lists.add(points(list));
    }
    return values.faults().count() > before ? null : new Curve(node.at(), kelvin, lists);
  }

  private void row(Tree row, List<Double> kelvin, List<List<Curve.Point>> lists) {
    if (!(row instanceof Tree.ListNode pair)
        || pair.items().size() != 2
        || !(pair.items().getLast() instanceof Tree.ListNode list)) {
      values.faults().add(row, path, "a pair [T, list] is needed, not " + row.describe());
      return;
    }
    OptionalDouble t = values.number(pair.items().getFirst(), path, Quantity.TEMPERATURE);
    if (t.isPresent() && !kelvin.isEmpty() && t.getAsDouble() <= kelvin.getLast()) {
      values.faults().add(row, path, "temperatures of a table must rise");
    }
    kelvin.add(t.orElse(0));
    lists.add(points(list));
  }

  private List<Curve.Point> points(Tree.ListNode list) {
    List<Curve.Point> points = new ArrayList<>();
    for (Tree item : list.items()) {
      if (!(item instanceof Tree.ListNode pair) || pair.items().size() != 2) {
        values
            .faults()
            .add(item, path, "a pair [stress, plastic strain] is needed, not " + item.describe());
        return points;
      }
      OptionalDouble stress = values.number(pair.items().getFirst(), path, Quantity.STRESS);
      OptionalDouble strain = values.number(pair.items().getLast(), path, Quantity.FRACTION);
      if (stress.isPresent() && strain.isPresent()) {
        add(points, new Curve.Point(stress.getAsDouble(), strain.getAsDouble()), item);
      }
    }
    return points;
  }

  private void add(List<Curve.Point> points, Curve.Point next, Tree item) {
    if (points.isEmpty() && next.strain() != 0) {
      values.faults().add(item, path, "the first point is the yield stress, at plastic strain 0");
    } else if (!points.isEmpty() && next.strain() <= points.getLast().strain()) {
      values.faults().add(item, path, "plastic strains must rise");
    } else {
      points.add(next);
    }
  }
}
