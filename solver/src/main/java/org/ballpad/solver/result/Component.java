package org.ballpad.solver.result;

import org.ballpad.solver.dof.DofMap;

/// A component of the displacement. Units: um.
public enum Component {
  U_R(DofMap.R),
  U_Z(DofMap.Z);

  private final int number;

  Component(int number) {
    this.number = number;
  }

  /// Number of the component among those of a node.
  int number() {
    return number;
  }
}
