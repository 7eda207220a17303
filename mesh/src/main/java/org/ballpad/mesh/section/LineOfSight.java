package org.ballpad.mesh.section;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Geometry;

/// What a vertical beam from above adds to or removes from the surfaces that it meets.
public final class LineOfSight {
  private LineOfSight() {}

  /// The area between the surface seen from above and the same surface moved by `rise` (um,
  /// negative for removal), cut to `area` and to what nothing else shades.
  ///
  /// @param profile the surface seen from above
  /// @param which pieces of the surface that are moved
  /// @param rise how far, um
  /// @param area where it may go
  /// @param obstacles edges that stop the beam
  public static Geometry moved(
      Profile profile, Predicate<Edge> which, double rise, Geometry area, List<Edge> obstacles) {
    List<Geometry> moved = new ArrayList<>();
    for (Edge e : profile.pieces()) {
      if (which.test(e)) {
        Geometry swept = swept(e, rise);
        List<Geometry> shadows = new ArrayList<>();
        for (Edge o : obstacles) {
          double from = Math.max(Math.min(o.r0(), o.r1()), e.r0());
          double to = Math.min(Math.max(o.r0(), o.r1()), e.r1());
          if (from < to && lies(o, e, from, to)) {
            shadows.add(swept(new Edge(from, at(o, from), to, at(o, to), ""), rise));
          }
        }
        moved.add(shadows.isEmpty() ? swept : Grid.difference(swept, Grid.union(shadows)));
      }
    }
    return Grid.intersection(area, Grid.union(moved));
  }

  /// Whether an obstacle is behind the surface, as the beam goes.
  private static boolean lies(Edge obstacle, Edge surface, double from, double to) {
    double middle = (from + to) / 2;
    return at(obstacle, middle) < Profile.at(surface, middle) - Grid.STEP;
  }

  private static double at(Edge e, double r) {
    return e.z0() + (e.z1() - e.z0()) * (r - e.r0()) / (e.r1() - e.r0());
  }

  private static Geometry swept(Edge e, double rise) {
    return Grid.polygon(
        e.r0(), e.z0(), e.r1(), e.z1(), e.r1(), e.z1() + rise, e.r0(), e.z0() + rise);
  }
}
