package org.ballpad.mesh.section;

/// A smooth piece of a boundary between two vertices: straight, or along a circle.
///
/// Points are addressed by t in [0, 1]: the share of the length of a straight piece, of the angle
/// of an arc. The ends are the vertices themselves, bit for bit; between them the points of an arc
/// lie on the circle.
///
/// Units: um, radians.
///
/// @param from vertex at t = 0
/// @param to vertex at t = 1
/// @param left index of the region on the left, or [Arrangement#OUTSIDE]
/// @param right index of the region on the right, or [Arrangement#OUTSIDE]
/// @param r0 lateral coordinate at t = 0
/// @param z0 height at t = 0
/// @param r1 lateral coordinate at t = 1
/// @param z1 height at t = 1
/// @param circle index of the circle in the arrangement, or -1 where straight
/// @param arc the circle, or null where straight
/// @param start angle of the point t = 0 seen from the centre
/// @param sweep signed angle from t = 0 to t = 1, positive counter-clockwise; 0 where straight
public record Curve(
    int from,
    int to,
    int left,
    int right,
    double r0,
    double z0,
    double r1,
    double z1,
    int circle,
    Arc arc,
    double start,
    double sweep) {

  /// Lateral coordinate at t.
  public double r(double t) {
    if (t <= 0 || t >= 1) {
      return t <= 0 ? r0 : r1;
    }
    return arc == null ? r0 + t * (r1 - r0) : arc.r() + arc.radius() * Math.cos(start + t * sweep);
  }

  /// Height at t.
  public double z(double t) {
    if (t <= 0 || t >= 1) {
      return t <= 0 ? z0 : z1;
    }
    return arc == null ? z0 + t * (z1 - z0) : arc.z() + arc.radius() * Math.sin(start + t * sweep);
  }

  /// Length along the curve.
  public double length() {
    return arc == null ? Math.hypot(r1 - r0, z1 - z0) : arc.radius() * Math.abs(sweep);
  }

  /// Direction of travel at t, as an angle.
  public double heading(double t) {
    return arc == null
        ? Math.atan2(z1 - z0, r1 - r0)
        : start + t * sweep + Math.copySign(0.5 * Math.PI, sweep);
  }

  /// The t of the point nearest to (r, z).
  public double nearest(double r, double z) {
    if (arc == null) {
      double dr = r1 - r0;
      double dz = z1 - z0;
      double t = ((r - r0) * dr + (z - z0) * dz) / (dr * dr + dz * dz);
      return Math.clamp(t, 0, 1);
    }
    double middle = start + 0.5 * sweep;
    double off = Math.IEEEremainder(Math.atan2(z - arc.z(), r - arc.r()) - middle, 2 * Math.PI);
    return Math.clamp(0.5 + off / sweep, 0, 1);
  }

  /// The part from t0 to t1, between two given vertices.
  public Curve part(double t0, double t1, int first, int last) {
    return new Curve(
        first,
        last,
        left,
        right,
        r(t0),
        z(t0),
        r(t1),
        z(t1),
        circle,
        arc,
        start + t0 * sweep,
        sweep * (t1 - t0));
  }

  /// The same course between other sides.
  public Curve withSides(int newLeft, int newRight) {
    return new Curve(from, to, newLeft, newRight, r0, z0, r1, z1, circle, arc, start, sweep);
  }
}
