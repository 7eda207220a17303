package org.ballpad.solver.element;

import java.util.List;

/// What the third direction does: which strains displacements in the section cause, and what area a
/// section integral stands for.
///
/// The strain of a displacement (u, v) is rr = du/dr, zz = dv/dz, tt = u times
/// [#outOfPlane(double)] plus the [#unknowns] times [#outOfPlane(int, double)], rz = (du/dz +
/// dv/dr) / 2 (docs/theory.md, eq. 2.1); planar sections read x, y, out of plane, xy. These
/// functions are all that cells ask.
public enum Hypothesis {
  /// The section is revolved about r = 0: hoop strain u_r / r, measure 2 pi r dA.
  AXISYMMETRIC(true, List.of()),
  /// Nothing moves out of the section: third strain 0, measure dA per unit depth.
  PLANE_STRAIN(false, List.of()),
  /// Sections remain plane and may come apart and tilt: third strain `e_t` - `tilt_t` z, the same
  /// in every section, measure dA per unit depth. The section at r = 0 is a symmetry plane, so it
  /// does not tilt about z.
  GENERALISED_PLANE_STRAIN(false, List.of("e_t", "tilt_t"));

  private final boolean revolved;
  private final List<String> unknowns;

  Hypothesis(boolean revolved, List<String> unknowns) {
    this.revolved = revolved;
    this.unknowns = unknowns;
  }

  /// Whether the section is extruded and not revolved.
  public boolean isPlanar() {
    return !revolved;
  }

  /// Names of the unknowns without a node that the strain of every cell depends on.
  public List<String> unknowns() {
    return unknowns;
  }

  /// Strain in the third direction per unit of u at lateral coordinate r, 1/um.
  public double outOfPlane(double r) {
    return revolved ? 1 / r : 0;
  }

  /// Strain in the third direction at height z per unit of one of the [#unknowns].
  public double outOfPlane(int unknown, double z) {
    return unknown == 0 ? 1 : -z;
  }

  /// What one unit of section area (or of length along a curve) at r stands for: the circumference,
  /// um, or the depth 1.
  public double measure(double r) {
    return revolved ? 2 * Math.PI * r : 1;
  }
}
