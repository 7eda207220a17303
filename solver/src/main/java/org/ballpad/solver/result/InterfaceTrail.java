package org.ballpad.solver.result;

import java.util.List;
import org.ballpad.mesh.Corner;
import org.ballpad.mesh.Facet;
import org.ballpad.mesh.Mesh;

/// The way along an interface.
///
/// @param mesh the mesh
/// @param surface the interface with the stress of one side
/// @param start the singular point
/// @param sides sides of cells in their order from there
record InterfaceTrail(Mesh mesh, Surface surface, Corner start, List<Facet> sides)
    implements Trail {
  /// Share of a distance by which lengths of sides, added up, may miss it.
  private static final double ROUNDING = 1e-9;

  @Override
  public double at(Traction of, double distance) {
    double left = distance;
    int node = start.node();
    for (Facet side : sides) {
      double length = surface.length(side);
      boolean ahead = mesh.node(side, 0) == node;
      if (left <= length + ROUNDING * distance) {
        double within = Math.min(left, length);
        return surface.traction(of, surface.at(side, ahead ? within : length - within));
      }
      left -= length;
      node = mesh.node(side, ahead ? 1 : 0);
    }
    throw new IllegalArgumentException(
        "the interface goes on for %.4g um only from the singular point at %s"
            .formatted(distance - left, start.place()));
  }

  @Override
  public boolean isInFirstCell(double distance) {
    return distance < surface.length(sides.getFirst());
  }

  @Override
  public double nextCorner() {
    List<Integer> corners = mesh.corners().stream().map(Corner::node).toList();
    double distance = 0;
    int node = start.node();
    for (Facet side : sides) {
      distance += surface.length(side);
      node = mesh.node(side, mesh.node(side, 0) == node ? 1 : 0);
      if (corners.contains(node)) {
        return distance;
      }
    }
    return Double.POSITIVE_INFINITY;
  }
}
