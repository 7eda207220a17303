package org.ballpad.solver.result;

import java.util.List;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Facet;
import org.ballpad.mesh.Interface;
import org.ballpad.mesh.Mesh;

/// An interface as a curve in the section, made of the sides of cells. Units: um.
///
/// The sides hang in a binary tree whose branches each know a circle around their sides, so that a
/// distance costs of order log n looks at n sides.
final class InterfaceCurve {
  private final List<Side> sides;
  private final Branch root;

  /// A stretch of the curve inside a circle: one side, or two shorter stretches.
  private record Branch(double r, double z, double reach, Side side, Branch left, Branch right) {
    static Branch of(List<Side> sides) {
      if (sides.size() == 1) {
        Side side = sides.getFirst();
        return new Branch(side.mr(), side.mz(), side.reach(), side, null, null);
      }
      int half = sides.size() / 2;
      Branch left = of(sides.subList(0, half));
      Branch right = of(sides.subList(half, sides.size()));
      double r = (left.r + right.r) / 2;
      double z = (left.z + right.z) / 2;
      double reach = Math.max(left.farthest(r, z), right.farthest(r, z));
      return new Branch(r, z, reach, null, left, right);
    }

    private double farthest(double pr, double pz) {
      return centreDistance(pr, pz) + reach;
    }

    private double centreDistance(double pr, double pz) {
      return Math.sqrt((pr - r) * (pr - r) + (pz - z) * (pz - z));
    }

    /// The shortest distance, or `best` where that is less.
    double distance(double pr, double pz, double best) {
      if (side != null) {
        return Math.min(best, side.distance(pr, pz));
      }
      double toLeft = left.centreDistance(pr, pz) - left.reach;
      double toRight = right.centreDistance(pr, pz) - right.reach;
      double least = Math.min(toLeft, toRight);
      if (least >= best) {
        return best;
      }
      Branch near = toLeft <= toRight ? left : right;
      Branch far = near == left ? right : left;
      double found = near.distance(pr, pz, best);
      return Math.max(toLeft, toRight) < found ? far.distance(pr, pz, found) : found;
    }
  }

  private InterfaceCurve(List<Side> sides) {
    this.sides = sides;
    root = Branch.of(sides);
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

  /// Shortest distance from a point to the curve.
  double distance(double r, double z) {
    return root.distance(r, z, Double.POSITIVE_INFINITY);
  }
}
