package org.ballpad.solver.result;

import java.util.List;
import org.ballpad.mesh.Corner;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.Solution;

/// The straight way that halves the angle of a region at a singular point.
///
/// @param solution the solution
/// @param region the region
/// @param start the singular point
/// @param heading direction of the way, rad from r towards z
record BisectorTrail(Solution solution, String region, Corner start, double heading)
    implements Trail {
  /// @throws IllegalArgumentException where the region meets the point from two sides
  static BisectorTrail of(Solution solution, String region, Corner start) {
    Mesh mesh = solution.mesh();
    List<Fan.Sector> sectors =
        Fan.around(mesh, start.node()).stream()
            .flatMap(fan -> fan.joined(block -> block.isPartOf(region)).stream())
            .toList();
    if (sectors.size() != 1) {
      throw new IllegalArgumentException(
          "'%s' meets the singular point at %s from %d sides: there is no one bisector"
              .formatted(region, start.place(), sectors.size()));
    }
    Fan.Sector sector = sectors.getFirst();
    return new BisectorTrail(solution, region, start, sector.from() + sector.angle() / 2);
  }

  @Override
  public double at(Traction of, double distance) {
    Mesh mesh = solution.mesh();
    double alongR = Math.cos(heading);
    double alongZ = Math.sin(heading);
    double r = start.r() + distance * alongR;
    double z = start.z() + distance * alongZ;
    Place place =
        Place.of(mesh, Names.blocks(mesh, region), r, z)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "the bisector of '%s' has left it at %s"
                        .formatted(region, Corner.place(r, z))));
    double[] stress =
        BlockStress.of(solution, place.block()).at(place.index(), place.xi(), place.eta());
    return of.of(stress, alongZ, -alongR);
  }

  @Override
  public double nextCorner() {
    return Double.POSITIVE_INFINITY;
  }
}
