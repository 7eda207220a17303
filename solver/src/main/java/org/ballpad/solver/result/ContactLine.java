package org.ballpad.solver.result;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Facet;
import org.ballpad.mesh.Mesh;

/// Where the free surface of solder ends on what it stands on: the lowest such place, and of two at
/// one height the outer.
///
/// @param r distance from the axis, um
/// @param z height, um
/// @param degrees angle inside the solder between its surface and the horizontal
record ContactLine(double r, double z, double degrees) {

  /// The contact line of a region.
  ///
  /// @throws IllegalArgumentException where its free surface ends on nothing
  static ContactLine of(Mesh mesh, String region) {
    List<Facet> free = Outline.free(mesh, region);
    Set<Integer> others = new HashSet<>();
    for (CellBlock block : mesh.blocks()) {
      if (!block.isPartOf(region)) {
        for (int node : block.nodes()) {
          others.add(node);
        }
      }
    }
    return free.stream()
        .map(facet -> Outline.nodes(mesh, facet))
        .flatMap(nodes -> List.of(nodes, Outline.reversed(nodes)).stream())
        .filter(nodes -> others.contains(nodes.getFirst()))
        .map(nodes -> at(mesh, nodes))
        .min(Comparator.comparingDouble(ContactLine::z).thenComparing(line -> -line.r()))
        .orElseThrow(() ->
            new IllegalArgumentException("the free surface of '" + region + "' meets nothing"));
  }

  /// The end of a side, at its first node. With a and b from there to its middle and its other end,
  /// the circle through all three has the tangent a / a^2 - b / b^2, by inversion; a straight side
  /// its own direction.
  private static ContactLine at(Mesh mesh, List<Integer> nodes) {
    double r = mesh.r(nodes.getFirst());
    double z = mesh.z(nodes.getFirst());
    double br = mesh.r(nodes.get(1)) - r;
    double bz = mesh.z(nodes.get(1)) - z;
    double tr = br;
    double tz = bz;
    if (nodes.size() > 2) {
      double ar = mesh.r(nodes.get(2)) - r;
      double az = mesh.z(nodes.get(2)) - z;
      double a = ar * ar + az * az;
      double b = br * br + bz * bz;
      tr = ar / a - br / b;
      tz = az / a - bz / b;
    }
    return new ContactLine(r, z, Math.toDegrees(Math.atan2(tz, -tr)));
  }
}
