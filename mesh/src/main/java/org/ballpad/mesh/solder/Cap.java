package org.ballpad.mesh.solder;

/// A part of a sphere on a circular pad: the shape of a small drop that is pinned at the edge of
/// the pad. Units: um.
///
/// Source: volume of a spherical segment, V = pi h (3 a^2 + h^2) / 6.
///
/// @param radius a, radius of the pinned contact line
/// @param height h, height above the plane of the contact line
public record Cap(double radius, double height) {

  /// The cap of a given volume (um3).
  ///
  /// Error: relative 1e-15. With h = a t the condition is the cubic t^3 + 3 t = 6 V / (pi a^3),
  /// whose one real root is t = 2 sinh(asinh(q) / 3), q = 3 V / (pi a^3).
  public static Cap of(double radius, double volume) {
    double q = 3 * volume / (Math.PI * radius * radius * radius);
    double asinh = Math.log(q + Math.hypot(q, 1));
    double t = 2 * Math.sinh(asinh / 3);
    t -= (t * t * t + 3 * t - 2 * q) / (3 * t * t + 3);
    return new Cap(radius, radius * t);
  }

  /// The cap of a given volume (um3) that meets its plane under an angle.
  ///
  /// @param angle contact angle inside the drop, degrees
  public static Cap under(double angle, double volume) {
    double slope = Math.tan(Math.toRadians(angle) / 2);
    double radius = Math.cbrt(6 * volume / (Math.PI * slope * (3 + slope * slope)));
    return new Cap(radius, radius * slope);
  }

  /// Volume, um3.
  public double volume() {
    return Math.PI * height * (3 * radius * radius + height * height) / 6;
  }

  /// Radius of the sphere.
  public double sphere() {
    return (radius * radius + height * height) / (2 * height);
  }

  /// Largest distance of the free surface from the axis.
  public double widest() {
    return height > radius ? sphere() : radius;
  }

  /// Angle between the free surface and the plane of the contact line, inside the solder, degrees.
  public double contactAngle() {
    return Math.toDegrees(2 * Math.atan(height / radius));
  }
}
