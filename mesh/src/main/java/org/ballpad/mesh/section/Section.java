package org.ballpad.mesh.section;

/// The frame in which a process runs: what the lateral coordinate means and where it ends.
///
/// @param kind whether the section is revolved about r = 0 or extruded
/// @param width lateral extent from 0, um
/// @param pitch distance to the neighbouring joint, um; NaN where there is none
public record Section(Kind kind, double width, double pitch) {
  /// How the section becomes a body.
  public enum Kind {
    AXISYMMETRIC,
    PLANAR
  }
}
