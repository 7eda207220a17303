package org.ballpad.solver.result;

import java.util.ArrayList;
import java.util.List;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Facet;
import org.ballpad.mesh.Interface;
import org.ballpad.mesh.Mesh;

/// An interface as a curve in the section, made of the sides of cells. Units: um.
record InterfaceCurve(List<Side> sides) {
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
    double best = Double.POSITIVE_INFINITY;
    for (Side side : sides) {
      if (leastDistance(side, r, z) < best) {
        best = Math.min(best, side.distance(r, z));
      }
    }
    return best;
  }

  /// The sides that can be nearest to a point within `radius` of (r, z).
  InterfaceCurve near(double r, double z, double radius) {
    double farthest = distance(r, z) + 2 * radius;
    List<Side> candidates = new ArrayList<>();
    for (Side side : sides) {
      if (leastDistance(side, r, z) <= farthest) {
        candidates.add(side);
      }
    }
    return new InterfaceCurve(candidates);
  }

  /// The points within `depth` of the curve.
  LevelSet within(double depth) {
    return new Band(this, depth);
  }

  /// A lower bound of the distance, without the search for the nearest point.
  private static double leastDistance(Side side, double r, double z) {
    return Math.hypot(r - side.mr(), z - side.mz()) - side.reach();
  }

  private record Band(InterfaceCurve curve, double depth) implements LevelSet {
    @Override
    public double at(double r, double z) {
      return curve.distance(r, z) - depth;
    }

    @Override
    public LevelSet near(double r, double z, double radius) {
      return new Band(curve.near(r, z, radius), depth);
    }
  }
}
