package org.ballpad.mesh.solder;

import java.util.Optional;

/// A ridge with weight between two contact lines of a planar section: its surface from the right
/// line to the left one, z from the right line. Units: um.
///
/// Followed from the part of a circle of the same area while the weight grows.
///
/// @param left the left contact line
/// @param right the right contact line
/// @param area area above the plane through both lines, um2
/// @param weight weight of a volume over surface tension, 1/um2; above 0 where it acts towards -z
record Ridge(ContactLine left, ContactLine right, double area, double weight) {

  /// The surface; empty where there is none.
  ///
  /// @param t half the angle that the circle turns through, radians
  Optional<Meridian> surface(double t) {
    double tilt = Math.atan2(right.z() - left.z(), right.r() - left.r());
    double[] circle = {Math.PI - t + tilt, Math.sin(t), 2 * t / Math.sin(t)};
    return Shooting.follow(s -> x -> misses(surface(x, s)), circle).map(x -> surface(x, 1));
  }

  private double half() {
    return Math.hypot(right.r() - left.r(), right.z() - left.z()) / 2;
  }

  /// The surface of the unknowns: first slope, pressure times half the width, length over it.
  private Meridian surface(double[] x, double s) {
    Meridian.Point start = new Meridian.Point(right.r(), 0, x[0], 0);
    return new Meridian(false, x[1] / half(), s * weight, start, x[2] * half());
  }

  private Optional<double[]> misses(Meridian surface) {
    double drop = right.z() - left.z();
    double below = (left.r() + right.r()) / 2 * drop;
    return surface
        .end()
        .map(end ->
            new double[] {
              (end.r() - left.r()) / half(),
              (end.z() + drop) / half(),
              (end.volume() + below - area) / area
            });
  }
}
