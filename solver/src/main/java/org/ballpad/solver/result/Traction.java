package org.ballpad.solver.result;

/// A number made of the stress vector t = sigma n on an interface with unit normal n. Units: MPa.
public enum Traction {
  /// t . n, positive in tension (peel).
  NORMAL,
  /// |t . n|
  ABS_NORMAL,
  /// |t - (t . n) n|
  ABS_SHEAR
}
