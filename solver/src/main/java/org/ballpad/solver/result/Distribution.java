package org.ballpad.solver.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.analysis.solvers.BisectionSolver;

/// How much volume carries less than a value: the sum over triangles with a linear field each
/// (docs/theory.md, eq. 5.5).
final class Distribution {
  /// Share of the range of values to which a percentile is found.
  private static final double ACCURACY = 1e-12;

  private static final int EVALUATIONS = 100;

  private final List<Triangle> triangles = new ArrayList<>();

  private record Triangle(double volume, double a, double b, double c) {
    double below(double v) {
      if (v < a) {
        return 0;
      }
      if (v >= c) {
        return volume;
      }
      return v < b
          ? volume * (v - a) * (v - a) / ((b - a) * (c - a))
          : volume * (1 - (c - v) * (c - v) / ((c - b) * (c - a)));
    }
  }

  /// Adds a triangle with the values at its corners, in any order.
  void add(double volume, double v0, double v1, double v2) {
    double[] sorted = {v0, v1, v2};
    Arrays.sort(sorted);
    triangles.add(new Triangle(volume, sorted[0], sorted[1], sorted[2]));
  }

  /// The value that a share of the volume, from 0 to 1, stays below.
  double percentile(double share) {
    double least = triangles.stream().mapToDouble(Triangle::a).min().orElseThrow();
    double most = triangles.stream().mapToDouble(Triangle::c).max().orElseThrow();
    if (share <= 0 || least == most) {
      return least;
    }
    if (share >= 1) {
      return most;
    }
    double wanted = share * below(most);
    // An even field differs by rounding only, and halving cannot come nearer than the next number.
    double nearest = 2 * Math.ulp(Math.max(Math.abs(least), Math.abs(most)));
    return new BisectionSolver(Math.max(ACCURACY * (most - least), nearest))
        .solve(EVALUATIONS, v -> below(v) - wanted, least, most);
  }

  private double below(double v) {
    double volume = 0;
    for (Triangle triangle : triangles) {
      volume += triangle.below(v);
    }
    return volume;
  }
}
