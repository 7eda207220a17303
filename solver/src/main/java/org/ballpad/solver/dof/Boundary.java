package org.ballpad.solver.dof;

import org.ballpad.mesh.Key;

/// How the section is held at its outer face, its bottom and its top: the key `boundary` of a case.
///
/// @param outer the face at the largest r
/// @param bottom the nodes at the smallest z
/// @param top the nodes at the largest z
public record Boundary(
    @Key(value = "what the outer face may do", otherwise = "uniform") Outer outer,
    @Key(value = "what the bottom may do", otherwise = "free") Bottom bottom,
    @Key(value = "what the top may do", otherwise = "free") Top top) {

  /// The outer face.
  public enum Outer {
    /// No constraint.
    FREE,
    /// u_r = 0.
    FIXED,
    /// u_r = e R at every height, e from zero net radial force: a cell among equal neighbours that
    /// does not warp.
    UNIFORM,
    /// u_r = R (e - tilt z), both from zero net force and moment: the same with free warpage.
    PLANE
  }

  /// The bottom.
  public enum Bottom {
    /// No constraint; rigid motion is held at one point, which carries no force.
    FREE,
    /// u_z = 0.
    FIXED_Z
  }

  /// The top.
  public enum Top {
    /// No constraint.
    FREE,
    /// One common u_z, called `top`, from zero net force.
    PLANE
  }
}
