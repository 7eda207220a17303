package org.ballpad.mesh.process;

import java.util.List;
import java.util.function.Predicate;
import org.ballpad.mesh.section.Edge;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Growth;
import org.ballpad.mesh.section.Landscape;
import org.ballpad.mesh.section.LineOfSight;
import org.ballpad.mesh.section.Profile;
import org.ballpad.mesh.section.Well;
import org.locationtech.jts.geom.Geometry;

/// A film that grows on the front of a wafer.
///
/// @param film material and thickness on level ground
/// @param s thickness on a vertical wall over that on level ground
/// @param corner how the film turns around convex corners
record FilmGrowth(Film film, double s, Corner corner) {

  /// Grows the film as the region `id`.
  ///
  /// @param on which edges of the surface it grows on
  /// @param birth temperature at which it is free of stress unless the step says otherwise, K
  Wafer grow(Wafer wafer, Bench bench, String id, Predicate<Edge> on, double birth) {
    Landscape before = wafer.landscape();
    Profile profile = Profile.of(before);
    Growth.Grown grown = grown(before, profile, on, bench.settings().arcTol());
    if (grown.shape().isEmpty()) {
      throw bench.fault("E-ORDER", "on", "there is no surface for %s to grow on", id);
    }
    Wafer after = wafer.plus(bench.region(id, film.material(), grown.shape(), birth), grown.arcs());
    if (s > 0) {
      warnOfWells(profile, after, bench, id);
    }
    if (bench.traits(film.material()).conductor()) {
      noteThinWalls(before, on, bench, id);
    }
    return after;
  }

  private Growth.Grown grown(Landscape before, Profile profile, Predicate<Edge> on, double arcTol) {
    double t = film.thickness();
    Geometry front = before.front();
    if (s == 0) {
      return new Growth.Grown(LineOfSight.moved(profile, on, t, front, List.of()), List.of());
    }
    return new Growth(s * t, t, corner == Corner.MITRE, arcTol)
        .grow(
            front,
            before.outline(front),
            on,
            edge -> edge.beyond().isEmpty(),
            before.partition().arcs());
  }

  private void warnOfWells(Profile before, Wafer after, Bench bench, String id) {
    Profile now = Profile.of(after.landscape());
    for (Well well : Well.of(before)) {
      if (well.isClosed(now, film.thickness())) {
        bench.warn(
            "W-WELL-CLOSED",
            "%s closes the well at r = %s .. %s um: %s um on each wall leave no floor",
            id,
            well.from(),
            well.to(),
            s * film.thickness());
      }
    }
  }

  /// Notes the walls where the film is below half the nominal thickness.
  private void noteThinWalls(Landscape before, Predicate<Edge> on, Bench bench, String id) {
    for (Edge edge : before.edges(before.front())) {
      double rise = Math.abs(edge.z1() - edge.z0()) / edge.length();
      double share = share(rise);
      boolean isWall = rise > Math.sqrt(0.5) && edge.length() > 10 * Grid.STEP;
      if (isWall && on.test(edge) && share < 0.5) {
        bench.noteThin(id, edge, share * film.thickness(), film.thickness());
      }
    }
  }

  /// Thickness normal to a face over the nominal one; `rise` is the sine of its slope.
  private double share(double rise) {
    return Math.hypot(s * rise, Math.sqrt(1 - rise * rise));
  }
}
