package org.ballpad.solver.result;

import java.util.ArrayList;
import java.util.List;

/// A point of an integral over the triangle s, t >= 0, s + t <= 1.
record TrianglePoint(double s, double t, double weight) {
  /// The rule with 7 points, exact to degree 5.
  ///
  /// Source: J. Radon, Zur mechanischen Kubatur, Monatsh. Math. 52 (1948) 286-300.
  static final List<TrianglePoint> SEVEN = seven();

  private static List<TrianglePoint> seven() {
    double root = Math.sqrt(15);
    List<TrianglePoint> points = new ArrayList<>();
    points.add(new TrianglePoint(1.0 / 3, 1.0 / 3, 9.0 / 80));
    addOrbit(points, (6 - root) / 21, (155 - root) / 2400);
    addOrbit(points, (6 + root) / 21, (155 + root) / 2400);
    return List.copyOf(points);
  }

  private static void addOrbit(List<TrianglePoint> points, double a, double weight) {
    points.add(new TrianglePoint(a, a, weight));
    points.add(new TrianglePoint(1 - 2 * a, a, weight));
    points.add(new TrianglePoint(a, 1 - 2 * a, weight));
  }
}
