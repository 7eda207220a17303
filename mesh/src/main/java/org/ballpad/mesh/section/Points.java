package org.ballpad.mesh.section;

import java.util.stream.DoubleStream;

/// Distances and crossings of points and edges.
final class Points {
  private Points() {}

  /// The point of an edge that is nearest to (r, z).
  static double[] nearest(double r, double z, Edge e) {
    double dr = e.r1() - e.r0();
    double dz = e.z1() - e.z0();
    double along = ((r - e.r0()) * dr + (z - e.z0()) * dz) / (dr * dr + dz * dz);
    double t = Math.clamp(along, 0, 1);
    return new double[] {e.r0() + t * dr, e.z0() + t * dz};
  }

  /// Distance of a point from an edge.
  static double distance(double r, double z, Edge e) {
    double[] near = nearest(r, z, e);
    return Math.hypot(near[0] - r, near[1] - z);
  }

  /// Whether the inside of the segment a-b crosses the inside of an edge.
  static boolean crosses(double ar, double az, double br, double bz, Edge e) {
    double side0 = area(ar, az, br, bz, e.r0(), e.z0());
    double side1 = area(ar, az, br, bz, e.r1(), e.z1());
    double side2 = area(e.r0(), e.z0(), e.r1(), e.z1(), ar, az);
    double side3 = area(e.r0(), e.z0(), e.r1(), e.z1(), br, bz);
    double tiny = 1e-9;
    return Math.min(side0, side1) < -tiny
        && Math.max(side0, side1) > tiny
        && Math.min(side2, side3) < -tiny
        && Math.max(side2, side3) > tiny;
  }

  /// Directions from the centre of a circle to where it crosses an edge, radians.
  static double[] crossings(double r, double z, double radius, Edge e) {
    double dr = e.r1() - e.r0();
    double dz = e.z1() - e.z0();
    double a = dr * dr + dz * dz;
    double b = (e.r0() - r) * dr + (e.z0() - z) * dz;
    double c = (e.r0() - r) * (e.r0() - r) + (e.z0() - z) * (e.z0() - z) - radius * radius;
    double root = b * b - a * c;
    if (root <= 0) {
      return new double[0];
    }
    return DoubleStream.of((-b - Math.sqrt(root)) / a, (-b + Math.sqrt(root)) / a)
        .filter(t -> t >= 0 && t <= 1)
        .map(t -> Math.atan2(e.z0() + t * dz - z, e.r0() + t * dr - r))
        .toArray();
  }

  private static double area(double ar, double az, double br, double bz, double cr, double cz) {
    return (br - ar) * (cz - az) - (bz - az) * (cr - ar);
  }
}
