package org.ballpad.solver.result;

/// A way from a singular point into one material, on which the stress vector is looked at.
sealed interface Trail permits InterfaceTrail, BisectorTrail {
  /// A number made of the stress vector across the trail, MPa.
  ///
  /// @param distance from the singular point along the trail, um
  /// @throws IllegalArgumentException where the trail is shorter
  double at(Traction of, double distance);

  /// How far along the trail the next singular point lies, um; infinite where there is none.
  double nextCorner();
}
