package org.ballpad.solver.crack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.ballpad.mesh.Corner;
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

  /// A middle node nearer to the chord than this share of it is on it.
  private static final double STRAIGHT = 1e-6;

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

  /// A straight stretch of the path.
  ///
  /// @param from length at its start
  /// @param to length at its end
  public record Leg(double from, double to) {
    /// Length at its middle.
    public double middle() {
      return (from + to) / 2;
    }
  }

  /// The straight stretches between corners, sharp or rounded.
  public List<Leg> legs() {
    List<Leg> legs = new ArrayList<>();
    int start = 0;
    for (int k = 0; k < path.sides(); k++) {
      boolean ends = k == path.sides() - 1 || turns(k + 1) || isCurved(k + 1);
      if (isCurved(k)) {
        start = k + 1;
      } else if (ends) {
        legs.add(new Leg(reached[start], reached[k + 1]));
        start = k + 1;
      }
    }
    return legs;
  }

  private boolean isCurved(int side) {
    double[] bulge = bulge(side);
    double chord = reached[side + 1] - reached[side];
    return Math.hypot(bulge[0], bulge[1]) > STRAIGHT * chord;
  }

  private boolean turns(int stop) {
    double[] before = tangent(stop - 1, 1);
    double[] after = tangent(stop, -1);
    double across = before[0] * after[1] - before[1] * after[0];
    double along = before[0] * after[0] + before[1] * after[1];
    return Math.abs(Math.atan2(across, along)) > CORNER;
  }

  /// The point at a length, (r, z); on a curved side as if its parameter were a length.
  public double[] at(double length) {
    int side = 0;
    while (side < path.sides() - 1 && reached[side + 1] < length) {
      side++;
    }
    double t = 2 * (length - reached[side]) / (reached[side + 1] - reached[side]) - 1;
    return point(side, t);
  }

  /// Distance from a point to the nearest other singular point of the section, corner or end of the
  /// path, or outermost plane of the section: how far a tip there sees what it would see in a large
  /// body.
  public double room(double r, double z) {
    Mesh mesh = path.mesh();
    IntStream ofSection = mesh.corners().stream().mapToInt(Corner::node);
    IntStream ofPath =
        IntStream.rangeClosed(0, path.sides())
            .filter(k -> k == 0 || k == path.sides() || turns(k))
            .map(path::stop);
    double nearest =
        IntStream.concat(ofSection, ofPath)
            .mapToDouble(node -> Math.hypot(mesh.r(node) - r, mesh.z(node) - z))
            .filter(distance -> distance > 0)
            .min()
            .orElseThrow();
    return Math.min(nearest, Math.min(toFaces(0, r), toFaces(1, z)));
  }

  /// Distance from the nearer of the two ends of the section along r (0) or z (1).
  private double toFaces(int component, double from) {
    double[] coordinates = path.mesh().coordinates();
    var extent =
        IntStream.range(0, path.mesh().nodeCount())
            .mapToDouble(node -> coordinates[2 * node + component])
            .summaryStatistics();
    return Math.min(from - extent.getMin(), extent.getMax() - from);
  }

  /// First stop of the stretch of some sides with its middle nearest to a length, neither beginning
  /// at the mouth, before which there is no crack, nor ending with the path, behind which nothing
  /// is left to hold; -1 where the path is too short.
  public int stretchNear(double length, int sides) {
    int nearest = -1;
    for (int k = 1; k + sides < path.sides(); k++) {
      if (nearest < 0
          || Math.abs(middle(k, k + sides) - length)
              < Math.abs(middle(nearest, nearest + sides) - length)) {
        nearest = k;
      }
    }
    return nearest;
  }

  /// Length of the path at the middle between two stops.
  public double middle(int from, int to) {
    return (reached[from] + reached[to]) / 2;
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
    double sum = 0;
    for (int q = 0; q < POINTS; q++) {
      double[] slope = slope(side, t[q]);
      sum += weight[q] * Math.hypot(slope[0], slope[1]) * ofR.applyAsDouble(point(side, t[q])[0]);
    }
    return sum;
  }

  /// Unit vector along a side at its start (-1) or end (1).
  private double[] tangent(int side, double t) {
    double[] slope = slope(side, t);
    return unit(slope[0], slope[1]);
  }

  /// The point p(t) = chord + (1 - t^2) bulge of a side, -1 at its start and 1 at its end.
  private double[] point(int side, double t) {
    Mesh mesh = path.mesh();
    int start = path.stop(side);
    int end = path.stop(side + 1);
    double[] bulge = bulge(side);
    return new double[] {
      ((1 - t) * mesh.r(start) + (1 + t) * mesh.r(end)) / 2 + (1 - t * t) * bulge[0],
      ((1 - t) * mesh.z(start) + (1 + t) * mesh.z(end)) / 2 + (1 - t * t) * bulge[1]
    };
  }

  /// d p / d t.
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
