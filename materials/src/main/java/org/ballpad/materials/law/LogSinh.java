package org.ballpad.materials.law;

/// The hyperbolic sine of creep laws in logarithms, where it does not overflow.
///
/// Both come from exp(-2 x), and near zero from a series: Java computes an exponential in a tenth
/// of the time of a hyperbolic function.
public final class LogSinh {
  private static final double SMALL = 0.01; // up to here the next terms are below rounding

  private LogSinh() {}

  /// ln sinh x for x >= 0.
  public static double of(double x) {
    if (x > SMALL) {
      return x + Math.log((1 - Math.exp(-2 * x)) / 2);
    }
    double y = x * x;
    return Math.log(x) + y / 6 * (1 - y / 30);
  }

  /// Its slope by ln x: x coth x.
  public static double slope(double x) {
    if (x > SMALL) {
      double e = Math.exp(-2 * x);
      return x * (1 + e) / (1 - e);
    }
    double y = x * x;
    return 1 + y / 3 * (1 - y / 15);
  }
}
