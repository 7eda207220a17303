package org.ballpad.mesh.section;

/// A circular arc that chords of the partition stand for.
///
/// Every vertex made from the arc lies on it to within the 1 nm grid; points cut from a chord later
/// lie within `sagitta` of it. The mesher puts quadratic edges on the arc, because chords alone
/// lose 2e-4 of the area of a ball.
///
/// Units: um.
///
/// @param r lateral coordinate of the centre
/// @param z height of the centre
/// @param radius radius
/// @param sagitta largest distance between a chord and the arc
public record Arc(double r, double z, double radius, double sagitta) {
  /// Signed distance of a point from the circle, positive outside.
  public double distance(double pr, double pz) {
    return Math.hypot(pr - r, pz - z) - radius;
  }
}
