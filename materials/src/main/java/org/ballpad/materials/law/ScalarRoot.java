package org.ballpad.materials.law;

/// Root of a rising function of one variable: Newton's method, kept within what is known to enclose
/// the root.
final class ScalarRoot {
  private static final int MOST = 200;

  private ScalarRoot() {}

  /// A function that rises through its root.
  interface Rising {
    /// Value at x; [#slope] then is the slope there.
    double at(double x);

    /// Slope where it was last evaluated.
    double slope();
  }

  /// The root.
  ///
  /// @param guess where to begin
  /// @param low where the function is known to be negative; may be infinite
  /// @param high where it is known to be positive; may be infinite
  /// @param tolerance size of the last step
  /// @return NaN if there is none or the function is not a number on the way
  static double find(Rising f, double guess, double low, double high, double tolerance) {
    double x = guess;
    double below = low;
    double above = high;
    for (int i = 0; i < MOST; i++) {
      double value = f.at(x);
      if (Double.isNaN(value) || value == 0) {
        return value == 0 ? x : Double.NaN;
      }
      if (value < 0) {
        below = x;
      } else {
        above = x;
      }
      double step = value / f.slope();
      if (Math.abs(step) <= tolerance) {
        return x - step;
      }
      double next = x - step;
      x = next > below && next < above ? next : inside(x, below, above);
      if (Math.abs(x - below) <= tolerance && Math.abs(above - x) <= tolerance) {
        return x;
      }
    }
    return Double.NaN;
  }

  /// Halves a finite bracket; widens an infinite one from the end that is known.
  private static double inside(double x, double below, double above) {
    if (below == Double.NEGATIVE_INFINITY) {
      return x - 2 * (1 + Math.abs(x));
    }
    return above == Double.POSITIVE_INFINITY ? x + 2 * (1 + Math.abs(x)) : (below + above) / 2;
  }
}
