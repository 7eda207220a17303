package org.ballpad.mesh.generate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.ballpad.mesh.section.Arrangement;
import org.ballpad.mesh.section.Curve;

/// Gives every vertex on one side of a film a partner on the other side, through stacks of films.
///
/// The partner is the nearest point across the film; where a vertex stands close to it, that vertex
/// is the partner.
final class Stations {
  /// How far beside the foot of the perpendicular an existing vertex serves as partner, over the
  /// thickness.
  private static final double SNAP = 0.8;

  /// The same, over the distance, for the corner that a mitred film puts around a corner.
  private static final double MITRE = 1.6;

  private static final double REFLEX = Math.toRadians(190);
  private static final double SLACK = Math.toRadians(2);
  private static final double LEAST_FACING = 0.3;
  private static final double SLENDER_TIP = 3;

  /// What is thinner is the work of rounding, um.
  private static final double THINNEST = 5e-3;

  /// Closer to another curve a film is not cut, um.
  private static final double CLEAR = 4 * THINNEST;

  private static final int MOST_PER_VERTEX = 20;

  private final CutCurves curves;
  private final SizeField sizes;
  private final double thickest;
  private final List<List<Integer>> curvesAt = new ArrayList<>();
  private final List<List<Ray>> raysAt = new ArrayList<>();
  private final ArrayDeque<Integer> open = new ArrayDeque<>();
  private final int mostVertices;

  /// A direction in which a boundary leaves a vertex, and the region counter-clockwise of it.
  private record Ray(double heading, int region) {}

  /// A point across a film.
  private record Foot(int curve, double t, double distance) {}

  /// @param thickest largest thickness of a film over the wanted size
  Stations(CutCurves curves, SizeField sizes, double thickest) {
    this.curves = curves;
    this.sizes = sizes;
    this.thickest = thickest;
    mostVertices = MOST_PER_VERTEX * (curves.vertices() + 10);
    for (int v = 0; v < curves.vertices(); v++) {
      curvesAt.add(new ArrayList<>());
      raysAt.add(new ArrayList<>());
      open.add(v);
    }
    for (int c = 0; c < curves.count(); c++) {
      for (Map.Entry<Double, Integer> cut : curves.cuts(c).entrySet()) {
        register(c, cut.getKey(), cut.getValue());
      }
    }
  }

  /// Adds a vertex to a curve.
  void cut(int c, double t) {
    int v = curves.cut(c, t);
    curvesAt.add(new ArrayList<>());
    raysAt.add(new ArrayList<>());
    register(c, t, v);
    open.add(v);
  }

  /// Adds a vertex to a curve unless another curve is so close that they could not be told apart.
  void cutInTheClear(int c, double t) {
    double r = curves.curve(c).r(t);
    double z = curves.curve(c).z(t);
    for (int other = 0; other < curves.count(); other++) {
      Curve curve = curves.curve(other);
      double nearest = curve.nearest(r, z);
      if (other != c && Math.hypot(curve.r(nearest) - r, curve.z(nearest) - z) < CLEAR) {
        return;
      }
    }
    cut(c, t);
  }

  /// Adds partners until every vertex has one.
  void complete() {
    while (!open.isEmpty() && curves.vertices() < mostVertices) {
      int v = open.poll();
      List<Ray> rays = raysAt.get(v);
      for (int i = 0; i < rays.size(); i++) {
        if (rays.get(i).region != Arrangement.OUTSIDE) {
          double turn = rays.get((i + 1) % rays.size()).heading - rays.get(i).heading;
          project(v, rays.get(i), turn <= 1e-12 ? turn + 2 * Math.PI : turn);
        }
      }
    }
  }

  private void register(int c, double t, int v) {
    Curve curve = curves.curve(c);
    curvesAt.get(v).add(c);
    List<Ray> rays = raysAt.get(v);
    if (t < 1) {
      rays.add(new Ray(normal(curve.heading(t)), curve.left()));
    }
    if (t > 0) {
      rays.add(new Ray(normal(curve.heading(t) + Math.PI), curve.right()));
    }
    rays.sort(Comparator.comparingDouble(Ray::heading));
  }

  private static double normal(double heading) {
    double turn = heading % (2 * Math.PI);
    return turn < 0 ? turn + 2 * Math.PI : turn;
  }

  private void project(int v, Ray ray, double sector) {
    double limit = thickest * sizes.at(curves.r(v), curves.z(v));
    Foot foot = null;
    for (int c = 0; c < curves.count(); c++) {
      Curve curve = curves.curve(c);
      boolean bounds = curve.left() == ray.region || curve.right() == ray.region;
      if (bounds && !curvesAt.get(v).contains(c)) {
        double t = curve.nearest(curves.r(v), curves.z(v));
        double distance = Math.hypot(curve.r(t) - curves.r(v), curve.z(t) - curves.z(v));
        if (distance < limit
            && distance > THINNEST
            && !isTip(v, curve, distance)
            && faces(v, curve, t, distance, ray, sector)) {
          foot = new Foot(c, t, distance);
          limit = distance;
        }
      }
    }
    if (foot != null && !hasPartner(v, foot, ray, sector)) {
      cut(foot.curve, foot.t);
    }
  }

  /// Whether a curve runs to a point together with one through the vertex `v`, which is no film.
  private boolean isTip(int v, Curve curve, double distance) {
    for (int c : curvesAt.get(v)) {
      Curve own = curves.curve(c);
      for (int w : new int[] {curve.from(), curve.to()}) {
        boolean shared = w == own.from() || w == own.to();
        if (shared
            && Math.hypot(curves.r(v) - curves.r(w), curves.z(v) - curves.z(w))
                < SLENDER_TIP * distance) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether the region between a vertex and a point of a curve lies on the right side of both.
  private boolean faces(int v, Curve curve, double t, double distance, Ray ray, double sector) {
    double dr = curve.r(t) - curves.r(v);
    double dz = curve.z(t) - curves.z(v);
    double heading = curve.heading(t);
    double left = (dr * Math.sin(heading) - dz * Math.cos(heading)) / distance;
    boolean facing =
        (curve.left() == ray.region && left > LEAST_FACING)
            || (curve.right() == ray.region && -left > LEAST_FACING);
    double turn = normal(Math.atan2(dz, dr) - ray.heading);
    return facing && (turn < sector + SLACK || turn > 2 * Math.PI - SLACK);
  }

  private boolean hasPartner(int v, Foot foot, Ray ray, double sector) {
    Curve curve = curves.curve(foot.curve);
    double r = curve.r(foot.t);
    double z = curve.z(foot.t);
    if (curves.distanceToVertex(foot.curve, r, z) <= SNAP * foot.distance) {
      return true;
    }
    return sector > REFLEX && hasMitre(v, foot, ray, sector);
  }

  /// Whether the film has its outer corner across from the inner corner `v`.
  private boolean hasMitre(int v, Foot foot, Ray ray, double sector) {
    for (int c = 0; c < curves.count(); c++) {
      Curve curve = curves.curve(c);
      if (curve.left() != ray.region && curve.right() != ray.region) {
        continue;
      }
      for (int w : new int[] {curve.from(), curve.to()}) {
        double dr = curves.r(w) - curves.r(v);
        double dz = curves.z(w) - curves.z(v);
        double turn = normal(Math.atan2(dz, dr) - ray.heading);
        double distance = Math.hypot(dr, dz);
        boolean across = turn > 0.25 * sector && turn < 0.75 * sector;
        if (w != v && across && distance < MITRE * foot.distance) {
          return true;
        }
      }
    }
    return false;
  }
}
