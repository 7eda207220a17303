package org.ballpad.solver.result;

/// A number made of the stress vector t = sigma n on an interface with unit normal n. Units: MPa.
public enum Traction {
  /// t . n, positive in tension (peel).
  NORMAL,
  /// |t . n|
  ABS_NORMAL,
  /// |t - (t . n) n|
  ABS_SHEAR;

  /// The number for one stress, components in the order rr, zz, tt, rz, and one normal.
  double of(double[] stress, double nr, double nz) {
    double tr = stress[0] * nr + stress[3] * nz;
    double tz = stress[3] * nr + stress[1] * nz;
    double normal = tr * nr + tz * nz;
    return switch (this) {
      case NORMAL -> normal;
      case ABS_NORMAL -> Math.abs(normal);
      case ABS_SHEAR -> Math.abs(tz * nr - tr * nz);
    };
  }
}
