package org.ballpad.solver.crack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.ballpad.mesh.CrackPath;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.element.Quadrature;

/// Lengths, directions and corners along the path of a crack, whose sides are parabolas or straight
/// lines. Units: um.
public final class Track {
  /// Gauss points on each side, exact to degree 5.
  private static final int POINTS = 3;

  /// A path that turns by less is a rounded one: the angle from which the mesher sees a corner.
  private static final double CORNER = Math.toRadians(20);

  private final CrackPath path;
  private final double[] reached;

  /// @param path the path
  public Track(CrackPath path) {
    this.path = path;
    reached = new double[path.sides() + 1];
    for (int k = 0; k < path.sides(); k++) {
      reached[k + 1] = reached[k] + integral(k, _ -> 1);
    }
  }

  /// Length of the path from its mouth to a stop.
  public double length(int stop) {
    return reached[stop];
  }

  /// Length of the whole path.
  public double length() {
    return reached[path.sides()];
  }

  /// The stops at which the path turns.
  public List<Integer> corners() {
    return IntStream.range(1, path.sides())
        .filter(stop -> {
          double[] before = tangent(stop - 1, 1);
          double[] after = tangent(stop, -1);
          double across = before[0] * after[1] - before[1] * after[0];
          double along = before[0] * after[0] + before[1] * after[1];
          return Math.abs(Math.atan2(across, along)) > CORNER;
        })
        .boxed()
        .toList();
  }

  /// Lengths at the middles of the legs between corners.
  public List<Double> middlesOfLegs() {
    List<Integer> ends = new ArrayList<>(corners());
    ends.add(path.sides());
    List<Double> middles = new ArrayList<>();
    double start = 0;
    for (int end : ends) {
      middles.add((start + reached[end]) / 2);
      start = reached[end];
    }
    return middles;
  }

  /// The side with its middle nearest to a length, neither the first, before which there is no
  /// crack, nor the last, behind which nothing is left to hold; -1 where the path has no other.
  public int sideNear(double length) {
    int nearest = -1;
    for (int k = 1; k < path.sides() - 1; k++) {
      if (nearest < 0 || Math.abs(middle(k) - length) < Math.abs(middle(nearest) - length)) {
        nearest = k;
      }
    }
    return nearest;
  }

  private double middle(int side) {
    return (reached[side] + reached[side + 1]) / 2;
  }

  /// Direction in which a crack grows at a stop, (r, z), a unit vector: the mean of both sides.
  double[] direction(int stop) {
    double[] before = tangent(Math.max(stop - 1, 0), 1);
    double[] after = tangent(Math.min(stop, path.sides() - 1), -1);
    return unit(before[0] + after[0], before[1] + after[1]);
  }

  /// Integral of a function of r over the path between two stops.
  double integral(int from, int to, DoubleUnaryOperator ofR) {
    return IntStream.range(from, to).mapToDouble(k -> integral(k, ofR)).sum();
  }

  private double integral(int side, DoubleUnaryOperator ofR) {
    double[] t = Quadrature.linePoints(POINTS);
    double[] weight = Quadrature.lineWeights(POINTS);
    double[] m = bulge(side);
    double sum = 0;
    for (int q = 0; q < POINTS; q++) {
      double[] slope = slope(side, t[q]);
      double start = path.mesh().r(path.stop(side));
      double end = path.mesh().r(path.stop(side + 1));
      double r = (start + end) / 2 + t[q] * (end - start) / 2 + (1 - t[q] * t[q]) * m[0];
      sum += weight[q] * Math.hypot(slope[0], slope[1]) * ofR.applyAsDouble(r);
    }
    return sum;
  }

  /// Unit vector along a side at its start (-1) or end (1).
  private double[] tangent(int side, double t) {
    double[] slope = slope(side, t);
    return unit(slope[0], slope[1]);
  }

  /// d p / d t of the side p(t) = chord + (1 - t^2) bulge.
  private double[] slope(int side, double t) {
    Mesh mesh = path.mesh();
    int start = path.stop(side);
    int end = path.stop(side + 1);
    double[] bulge = bulge(side);
    return new double[] {
      (mesh.r(end) - mesh.r(start)) / 2 - 2 * t * bulge[0],
      (mesh.z(end) - mesh.z(start)) / 2 - 2 * t * bulge[1]
    };
  }

  /// From the middle of the chord of a side to its middle node.
  private double[] bulge(int side) {
    if (path.order() == 1) {
      return new double[2];
    }
    Mesh mesh = path.mesh();
    int start = path.stop(side);
    int end = path.stop(side + 1);
    int middle = path.nodes()[2 * side + 1];
    return new double[] {
      mesh.r(middle) - (mesh.r(start) + mesh.r(end)) / 2,
      mesh.z(middle) - (mesh.z(start) + mesh.z(end)) / 2
    };
  }

  private static double[] unit(double r, double z) {
    double size = Math.hypot(r, z);
    return new double[] {r / size, z / size};
  }
}
