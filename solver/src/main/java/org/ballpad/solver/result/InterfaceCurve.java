package org.ballpad.solver.result;

import java.util.List;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Facet;
import org.ballpad.mesh.Interface;
import org.ballpad.mesh.Mesh;

/// An interface as a curve in the section, made of the sides of cells. Units: um.
///
/// The sides hang in a binary tree whose stretches each know a circle around them, so that a
/// distance costs of order log n looks at n sides.
final class InterfaceCurve {
  private final List<Side> sides;
  private final Stretch whole;

  /// A stretch of the curve inside a circle.
  private sealed interface Stretch {
    double r();

    double z();

    double reach();

    /// The shortest distance from a point, or `best` where that is less.
    double distance(double pr, double pz, double best);

    /// A lower bound of the distance.
    default double leastDistance(double pr, double pz) {
      return centreDistance(pr, pz) - reach();
    }

    default double centreDistance(double pr, double pz) {
      return Math.sqrt((pr - r()) * (pr - r()) + (pz - z()) * (pz - z()));
    }
  }

  private record One(Side side, double r, double z, double reach) implements Stretch {
    @Override
    public double distance(double pr, double pz, double best) {
      return Math.min(best, side.distance(pr, pz));
    }
  }

  private record Two(Stretch left, Stretch right, double r, double z, double reach)
      implements Stretch {
    @Override
    public double distance(double pr, double pz, double best) {
      double toLeft = left.leastDistance(pr, pz);
      double toRight = right.leastDistance(pr, pz);
      if (Math.min(toLeft, toRight) >= best) {
        return best;
      }
      Stretch near = toLeft <= toRight ? left : right;
      Stretch far = toLeft <= toRight ? right : left;
      double found = near.distance(pr, pz, best);
      return Math.max(toLeft, toRight) < found ? far.distance(pr, pz, found) : found;
    }
  }

  private static Stretch stretch(List<Side> sides) {
    if (sides.size() == 1) {
      Side side = sides.getFirst();
      return new One(side, side.mr(), side.mz(), side.reach());
    }
    int half = sides.size() / 2;
    Stretch left = stretch(sides.subList(0, half));
    Stretch right = stretch(sides.subList(half, sides.size()));
    double r = (left.r() + right.r()) / 2;
    double z = (left.z() + right.z()) / 2;
    double toLeft = left.centreDistance(r, z) + left.reach();
    double toRight = right.centreDistance(r, z) + right.reach();
    return new Two(left, right, r, z, Math.max(toLeft, toRight));
  }

  private InterfaceCurve(List<Side> sides) {
    this.sides = sides;
    whole = stretch(sides);
  }

  /// The curve of an interface that is not empty.
  static InterfaceCurve of(Mesh mesh, Interface common) {
    return new InterfaceCurve(common.ofFirst().stream().map(f -> side(mesh, f)).toList());
  }

  private static Side side(Mesh mesh, Facet facet) {
    CellBlock block = mesh.blocks().get(facet.block());
    int[] local = block.shape().facet(facet.side());
    int start = block.node(facet.cell(), local[0]);
    int end = block.node(facet.cell(), local[1]);
    if (local.length == 2) {
      return Side.straight(mesh.r(start), mesh.z(start), mesh.r(end), mesh.z(end));
    }
    int middle = block.node(facet.cell(), local[2]);
    return Side.through(
        mesh.r(start), mesh.z(start), mesh.r(middle), mesh.z(middle), mesh.r(end), mesh.z(end));
  }

  /// Highest point.
  double top() {
    return sides.stream().mapToDouble(Side::top).max().orElseThrow();
  }

  /// Difference of height between the highest and the lowest point.
  double height() {
    return top() - sides.stream().mapToDouble(Side::bottom).min().orElseThrow();
  }

  /// Largest distance of the ends of its sides from the axis.
  double outermost() {
    return sides.stream().mapToDouble(side -> Math.max(side.r(-1), side.r(1))).max().orElseThrow();
  }

  /// Smallest distance of the ends of its sides from the axis.
  double innermost() {
    return sides.stream().mapToDouble(side -> Math.min(side.r(-1), side.r(1))).min().orElseThrow();
  }

  /// Shortest distance from a point to the curve.
  double distance(double r, double z) {
    return whole.distance(r, z, Double.POSITIVE_INFINITY);
  }
}
