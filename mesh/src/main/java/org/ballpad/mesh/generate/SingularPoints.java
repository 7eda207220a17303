package org.ballpad.mesh.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.ballpad.mesh.section.Arrangement;
import org.ballpad.mesh.section.Curve;

/// Finds the vertices at which linear elasticity allows the stress to grow without bound.
///
/// What counts is the material, not the region: the line between two coats of one polymer ends
/// nowhere singular. On the axis of the section (r = 0) the other half continues the body, so
/// nothing there is a free edge or re-entrant.
final class SingularPoints {
  /// A boundary that turns by less is a rounded one, drawn in chords.
  private static final double LEAST_TURN = Math.toRadians(20);

  private static final double ON_AXIS = 1e-9;

  /// What one vertex sees around it: directions of the curves and what lies counter-clockwise of
  /// each.
  private record Ray(double heading, int region) {}

  private final Arrangement arrangement;

  private SingularPoints(Arrangement arrangement) {
    this.arrangement = arrangement;
  }

  /// A singular vertex.
  ///
  /// @param vertex number in the arrangement
  /// @param regions ids of the regions that meet there, sorted
  record Point(int vertex, List<String> regions) {}

  /// All singular vertices in order of r, then z.
  static List<Point> of(Arrangement arrangement) {
    return new SingularPoints(arrangement).find();
  }

  private List<Point> find() {
    List<List<Ray>> rays = new ArrayList<>();
    for (int v = 0; v < arrangement.r().length; v++) {
      rays.add(new ArrayList<>());
    }
    for (Curve c : arrangement.curves()) {
      rays.get(c.from()).add(new Ray(normal(c.heading(0)), c.left()));
      rays.get(c.to()).add(new Ray(normal(c.heading(1) + Math.PI), c.right()));
    }
    List<Point> points = new ArrayList<>();
    for (int v = 0; v < rays.size(); v++) {
      if (arrangement.r()[v] > ON_AXIS && isSingular(rays.get(v))) {
        TreeSet<String> ids = new TreeSet<>();
        rays.get(v).stream()
            .filter(ray -> ray.region != Arrangement.OUTSIDE)
            .forEach(ray -> ids.add(arrangement.regions().get(ray.region).id()));
        points.add(new Point(v, List.copyOf(ids)));
      }
    }
    points.sort(
        Comparator.<Point>comparingDouble(p -> arrangement.r()[p.vertex])
            .thenComparingDouble(p -> arrangement.z()[p.vertex]));
    return points;
  }

  private static double normal(double heading) {
    double turn = heading % (2 * Math.PI);
    return turn < 0 ? turn + 2 * Math.PI : turn;
  }

  private boolean isSingular(List<Ray> rays) {
    rays.sort(Comparator.comparingDouble(Ray::heading));
    TreeSet<String> materials = new TreeSet<>();
    for (Ray ray : rays) {
      materials.add(material(ray.region));
    }
    boolean freeEdge = materials.contains("") && materials.size() >= 3;
    boolean junction = materials.size() - (materials.contains("") ? 1 : 0) >= 3;
    return freeEdge || junction || materials.size() > 1 && widest(rays) > Math.PI + LEAST_TURN;
  }

  private String material(int region) {
    return region == Arrangement.OUTSIDE ? "" : arrangement.regions().get(region).material();
  }

  /// The widest angle that one material fills without a gap.
  private double widest(List<Ray> rays) {
    int n = rays.size();
    int first = 0;
    while (first < n
        && material(rays.get(first).region)
            .equals(material(rays.get((first + n - 1) % n).region))) {
      first++;
    }
    double widest = 0;
    double sum = 0;
    for (int i = 0; i < n; i++) {
      Ray ray = rays.get((first + i) % n);
      double angle = normal(rays.get((first + i + 1) % n).heading - ray.heading);
      boolean goesOn =
          i > 0 && material(ray.region).equals(material(rays.get((first + i - 1) % n).region));
      sum = (goesOn ? sum : 0) + angle;
      if (ray.region != Arrangement.OUTSIDE) {
        widest = Math.max(widest, sum);
      }
    }
    return widest;
  }
}
