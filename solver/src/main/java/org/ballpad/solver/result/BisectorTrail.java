package org.ballpad.solver.result;

import java.util.List;
import java.util.stream.IntStream;
import org.ballpad.mesh.CellBlock;
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
    Place place = place(distance);
    double[] stress =
        BlockStress.of(solution, place.block()).at(place.index(), place.xi(), place.eta());
    return of.of(stress, Math.sin(heading), -Math.cos(heading));
  }

  @Override
  public boolean isInFirstCell(double distance) {
    Place place = place(distance);
    CellBlock block = solution.mesh().blocks().get(place.block());
    return IntStream.range(0, block.shape().nodes())
        .anyMatch(i -> block.node(place.index(), i) == start.node());
  }

  private Place place(double distance) {
    Mesh mesh = solution.mesh();
    double r = start.r() + distance * Math.cos(heading);
    double z = start.z() + distance * Math.sin(heading);
    return Place.of(mesh, Names.blocks(mesh, region), r, z)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "the bisector of '%s' has left it at %s".formatted(region, Corner.place(r, z))));
  }

  @Override
  public double nextCorner() {
    return Double.POSITIVE_INFINITY;
  }
}
