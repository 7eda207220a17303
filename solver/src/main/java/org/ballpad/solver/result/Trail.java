package org.ballpad.solver.result;

/// A way from a singular point into one material, on which the stress vector is looked at.
sealed interface Trail permits InterfaceTrail, BisectorTrail {
  /// A number made of the stress vector across the trail, MPa.
  ///
  /// @param distance from the singular point along the trail, um
  /// @throws IllegalArgumentException where the trail is shorter
  double at(Traction of, double distance);

  /// Whether a distance lies in the cell at the singular point, whose polynomial knows nothing of
  /// the growth there: the stress is then one of the mesh.
  ///
  /// @throws IllegalArgumentException where the trail is shorter
  boolean isInFirstCell(double distance);

  /// How far along the trail the next singular point lies, um; infinite where there is none.
  double nextCorner();
}
