package org.ballpad.cases.file.tree;

import java.util.List;

/// A stress by plastic strain as the file gives it: `[[stress, strain], ...]`, or such a list at
/// each of several temperatures, `[[T, [[stress, strain], ...]], ...]`.
///
/// Units: K, MPa.
///
/// @param at where it is written
/// @param kelvin rising temperatures; none for one list that holds at all of them
/// @param lists one for each temperature, or the one list
public record Curve(Place at, List<Double> kelvin, List<List<Point>> lists) {
  /// One point of a list.
  ///
  /// @param stress stress, MPa
  /// @param strain plastic strain
  public record Point(double stress, double strain) {}

  /// Copies both lists.
  public Curve {
    kelvin = List.copyOf(kelvin);
    lists = List.copyOf(lists);
  }

  /// Plastic strains at which some list has a point, rising.
  public List<Double> strains() {
    return lists.stream().flatMap(List::stream).map(Point::strain).distinct().sorted().toList();
  }

  /// The stress at a plastic strain, one for each list: linear between points, level behind the
  /// last.
  public List<Double> stresses(double strain) {
    return lists.stream().map(list -> stress(list, strain)).toList();
  }

  private static double stress(List<Point> list, double strain) {
    Point before = list.getFirst();
    for (Point next : list) {
      if (next.strain() > strain) {
        double share = (strain - before.strain()) / (next.strain() - before.strain());
        return before.stress() + share * (next.stress() - before.stress());
      }
      before = next;
    }
    return before.stress();
  }
}
