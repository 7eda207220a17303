package org.ballpad.mesh.generate;

import org.ballpad.mesh.section.Curve;

/// Tells good triangles from bad ones and where a point would cure a bad one.
final class TriangleTest {
  static final double LEAST_ANGLE = Math.toRadians(25.5);

  /// Circumradius over shortest edge of a triangle with the least angle.
  private static final double RATIO = 0.5 / Math.sin(LEAST_ANGLE);

  /// Angle across from the shortest edge after a cure, over the least angle.
  private static final double CURED = 1.05;

  /// Circumradius over wanted size above which a triangle is too large: edges come out as wanted.
  private static final double TOO_LARGE = 0.76;

  /// Points on one circle around a corner have distances from it that differ by less.
  private static final double SAME_RADIUS = 0.05;

  private static final int NONE = Triangulation.NONE;

  private final RefinementWork work;
  private final Triangulation tri;
  private double r;
  private double z;

  TriangleTest(RefinementWork work) {
    this.work = work;
    tri = work.tri;
  }

  /// Lateral coordinate of the cure of the last bad triangle.
  double r() {
    return r;
  }

  /// Height of the cure of the last bad triangle.
  double z() {
    return z;
  }

  /// Whether a triangle of a region has a small angle or is too large; if so, [#r] and [#z] are the
  /// point that would cure it.
  boolean isBad(int t) {
    if (tri.label[t] < 0) {
      return false;
    }
    int shortest = shortestEdge(t);
    int a = tri.origin[shortest];
    int b = tri.end(shortest);
    int c = tri.apex(shortest);
    double bx = tri.x[b] - tri.x[a];
    double by = tri.y[b] - tri.y[a];
    double cx = tri.x[c] - tri.x[a];
    double cy = tri.y[c] - tri.y[a];
    double b2 = bx * bx + by * by;
    double c2 = cx * cx + cy * cy;
    double d = 2 * (bx * cy - by * cx);
    double ux = (cy * b2 - by * c2) / d;
    double uy = (bx * c2 - cx * b2) / d;
    double radius = Math.hypot(ux, uy);
    double edge = Math.sqrt(b2);
    double wanted = (work.size[a] + work.size[b] + work.size[c]) / 3;
    boolean thin = radius > RATIO * edge;
    if (edge < RefinementWork.SHORTEST
        || !(radius > TOO_LARGE * wanted || thin && !isExcused(shortest))) {
      return false;
    }
    // Off-centre: no farther from the shortest edge than a triangle with the least angle needs.
    double mx = ux - 0.5 * bx;
    double my = uy - 0.5 * by;
    double away = Math.hypot(mx, my);
    double enough = edge * 0.5 / Math.tan(0.5 * CURED * LEAST_ANGLE);
    double scale = thin && away > enough ? enough / away : 1;
    r = tri.x[a] + 0.5 * bx + scale * mx;
    z = tri.y[a] + 0.5 * by + scale * my;
    return true;
  }

  private int shortestEdge(int t) {
    int best = 3 * t;
    double least = Double.POSITIVE_INFINITY;
    for (int h = 3 * t; h < 3 * t + 3; h++) {
      double dx = tri.x[tri.origin[h]] - tri.x[tri.end(h)];
      double dy = tri.y[tri.origin[h]] - tri.y[tri.end(h)];
      double square = dx * dx + dy * dy;
      if (square < least) {
        least = square;
        best = h;
      }
    }
    return best;
  }

  /// Whether the small angle across from an edge is given by the section, so that no point can cure
  /// it.
  private boolean isExcused(int shortest) {
    if (tri.segment[Triangulation.next(shortest)] != NONE
        && tri.segment[Triangulation.previous(shortest)] != NONE) {
      return true;
    }
    int a = tri.origin[shortest];
    int b = tri.end(shortest);
    if (work.pieceAt[a] == NONE || work.pieceAt[b] == NONE || work.pieceAt[a] == work.pieceAt[b]) {
      return false;
    }
    Curve first = work.outline.pieces().get(work.pieceAt[a]).curve();
    Curve second = work.outline.pieces().get(work.pieceAt[b]).curve();
    int shared = SharpCorners.sharedVertex(first, second);
    if (shared == NONE || !SharpCorners.isSharp(first, second, shared)) {
      return false;
    }
    double toA = work.distance(a, CurveSampling.FIRST_POINT + shared);
    double toB = work.distance(b, CurveSampling.FIRST_POINT + shared);
    return Math.abs(toA - toB) < SAME_RADIUS * toA;
  }
}
