package org.ballpad.materials.law;

/// The hyperbolic sine of creep laws in logarithms, where it does not overflow.
final class LogSinh {
  private static final double LARGE = 20; // from here on sinh x = exp(x) / 2 to rounding
  private static final double SMALL = 1e-4; // up to here x coth x = 1 + x^2 / 3 to rounding

  private LogSinh() {}

  /// ln sinh x for x >= 0.
  static double of(double x) {
    return x > LARGE ? x - Math.log(2) : Math.log(Math.sinh(x));
  }

  /// Its slope by ln x: x coth x.
  static double slope(double x) {
    return x < SMALL ? 1 + x * x / 3 : x / Math.tanh(x);
  }
}
