package org.ballpad.mesh.generate;

import org.locationtech.jts.algorithm.CGAlgorithmsDD;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.triangulate.quadedge.TrianglePredicate;

/// Signs of the two determinants that a Delaunay triangulation rests on.
///
/// A floating-point filter decides nearly always; what it cannot decide is computed again with 106
/// bits by JTS.
///
/// Source: J. R. Shewchuk, Adaptive precision floating-point arithmetic and fast robust geometric
/// predicates, Discrete Comput. Geom. 18 (1997) 305-363: the error bounds of the filters.
final class Predicates {
  private static final double EPSILON = 0x1p-53;
  private static final double ORIENT_BOUND = (3 + 16 * EPSILON) * EPSILON;
  private static final double CIRCLE_BOUND = (10 + 96 * EPSILON) * EPSILON;

  private Predicates() {}

  /// Positive if a, b, c turn counter-clockwise, negative if clockwise, zero if collinear. About
  /// twice the area of the triangle.
  static double orientation(double ax, double ay, double bx, double by, double cx, double cy) {
    double left = (ax - cx) * (by - cy);
    double right = (ay - cy) * (bx - cx);
    double det = left - right;
    if (Math.abs(det) >= ORIENT_BOUND * (Math.abs(left) + Math.abs(right))) {
      return det;
    }
    return CGAlgorithmsDD.orientationIndex(ax, ay, bx, by, cx, cy)
        * Math.max(Math.abs(det), Double.MIN_NORMAL);
  }

  /// Whether d lies strictly inside the circle through the counter-clockwise a, b, c.
  static boolean inCircle(
      double ax, double ay, double bx, double by, double cx, double cy, double dx, double dy) {
    double adx = ax - dx;
    double ady = ay - dy;
    double bdx = bx - dx;
    double bdy = by - dy;
    double cdx = cx - dx;
    double cdy = cy - dy;
    double bc = bdx * cdy;
    double cb = cdx * bdy;
    double ca = cdx * ady;
    double ac = adx * cdy;
    double ab = adx * bdy;
    double ba = bdx * ady;
    double a2 = adx * adx + ady * ady;
    double b2 = bdx * bdx + bdy * bdy;
    double c2 = cdx * cdx + cdy * cdy;
    double det = a2 * (bc - cb) + b2 * (ca - ac) + c2 * (ab - ba);
    double permanent =
        (Math.abs(bc) + Math.abs(cb)) * a2
            + (Math.abs(ca) + Math.abs(ac)) * b2
            + (Math.abs(ab) + Math.abs(ba)) * c2;
    if (Math.abs(det) > CIRCLE_BOUND * permanent) {
      return det > 0;
    }
    return TrianglePredicate.isInCircleDDFast(
        new Coordinate(ax, ay),
        new Coordinate(bx, by),
        new Coordinate(cx, cy),
        new Coordinate(dx, dy));
  }
}
