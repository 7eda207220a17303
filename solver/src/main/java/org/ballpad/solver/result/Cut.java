package org.ballpad.solver.result;

/// Where a layer ends.
public enum Cut {
  /// At the depth measured along the shortest straight line to the interface: it follows every
  /// step.
  FOLLOW,
  /// At the plane that lies the depth above the highest point of the interface.
  FLAT
}
