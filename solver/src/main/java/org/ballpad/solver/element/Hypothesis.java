package org.ballpad.solver.element;

/// What the third direction does: which strains displacements in the section cause, and what area a section integral stands for.
///
/// Strains are in the order rr, zz, tt, rz with engineering shear; planar sections read x, y, out of plane, xy.
public enum Hypothesis {
  /// The section is revolved about r = 0: hoop strain u_r / r, measure 2 pi r dA.
  AXISYMMETRIC,
  /// Nothing moves out of the section: third strain 0, measure dA per unit depth.
  PLANE_STRAIN
}
