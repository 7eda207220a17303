package org.ballpad.solver.result;

/// A component of the displacement. Units: um.
public enum Component {
  U_R,
  U_Z
}
