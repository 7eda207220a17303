package org.ballpad.mesh.generate;

import org.ballpad.mesh.section.Arc;
import org.ballpad.mesh.section.Curve;
import org.locationtech.jts.geom.LineSegment;

/// Tells where a straight line runs through an arc.
final class ArcCrossing {
  /// Nearer to its ends a line may cross: vertices of a circle are off it by rounding, um.
  private static final double AT_END = 5e-3;

  private ArcCrossing() {}

  /// Whether a line crosses a curve that is an arc, its ends apart.
  static boolean of(Curve curve, LineSegment line) {
    Arc arc = curve.arc();
    if (arc == null) {
      return false;
    }
    // |p0 + s u - centre| = R, u of unit length
    double length = line.getLength();
    double ur = (line.p1.x - line.p0.x) / length;
    double uz = (line.p1.y - line.p0.y) / length;
    double closest = (arc.r() - line.p0.x) * ur + (arc.z() - line.p0.y) * uz;
    double off = (line.p0.x - arc.r()) * uz - (line.p0.y - arc.z()) * ur;
    double half = Math.sqrt(arc.radius() * arc.radius() - off * off); // NaN where it passes by
    return isAt(curve, line, closest - half) || isAt(curve, line, closest + half);
  }

  private static boolean isAt(Curve curve, LineSegment line, double s) {
    if (!(s > AT_END && s < line.getLength() - AT_END)) {
      return false;
    }
    double share = s / line.getLength();
    double t =
        curve.nearest(
            line.p0.x + share * (line.p1.x - line.p0.x),
            line.p0.y + share * (line.p1.y - line.p0.y));
    return t > 0 && t < 1;
  }
}
