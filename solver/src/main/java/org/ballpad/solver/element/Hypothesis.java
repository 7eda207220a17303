package org.ballpad.solver.element;

/// What the third direction does: which strains displacements in the section cause, and what area a
/// section integral stands for.
///
/// The strain of a displacement (u, v) is rr = du/dr, zz = dv/dz, tt = u times [#outOfPlane], rz =
/// (du/dz + dv/dr) / 2 (docs/theory.md, eq. 2.1); planar sections read x, y, out of plane, xy.
/// These two functions are all that cells ask.
public enum Hypothesis {
  /// The section is revolved about r = 0: hoop strain u_r / r, measure 2 pi r dA.
  AXISYMMETRIC(true),
  /// Nothing moves out of the section: third strain 0, measure dA per unit depth.
  PLANE_STRAIN(false);

  private final boolean revolved;

  Hypothesis(boolean revolved) {
    this.revolved = revolved;
  }

  /// Strain in the third direction per unit of u at lateral coordinate r, 1/um.
  public double outOfPlane(double r) {
    return revolved ? 1 / r : 0;
  }

  /// What one unit of section area (or of length along a curve) at r stands for: the circumference,
  /// um, or the depth 1.
  public double measure(double r) {
    return revolved ? 2 * Math.PI * r : 1;
  }
}
