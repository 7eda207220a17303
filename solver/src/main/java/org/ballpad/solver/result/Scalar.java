package org.ballpad.solver.result;

/// A number made of the stress at one point. Units: MPa.
public enum Scalar {
  VON_MISES,
  MAX_PRINCIPAL,
  MIN_PRINCIPAL,
  /// Minus the mean of the normal stresses: positive in compression.
  PRESSURE,
  RR,
  ZZ,
  TT,
  RZ;

  /// The number for one stress, components in the order rr, zz, tt, rz.
  public double of(double[] stress) {
    double rr = stress[0];
    double zz = stress[1];
    double tt = stress[2];
    double rz = stress[3];
    return switch (this) {
      case VON_MISES -> {
        double squares = sq(rr - zz) + sq(zz - tt) + sq(tt - rr);
        yield Math.sqrt(0.5 * squares + 3 * rz * rz);
      }
      case MAX_PRINCIPAL -> Math.max(tt, 0.5 * (rr + zz) + Math.hypot(0.5 * (rr - zz), rz));
      case MIN_PRINCIPAL -> Math.min(tt, 0.5 * (rr + zz) - Math.hypot(0.5 * (rr - zz), rz));
      case PRESSURE -> -(rr + zz + tt) / 3;
      case RR -> rr;
      case ZZ -> zz;
      case TT -> tt;
      case RZ -> rz;
    };
  }

  private static double sq(double x) {
    return x * x;
  }
}
