package org.ballpad.materials.law;

/// What a block must be like before a law looks at it, and its answer behind it.
final class Points {
  private Points() {}

  /// The first point that no law can answer, [MaterialLaw#ALL_FOUND] if there is none.
  ///
  /// @throws IllegalArgumentException if dt is negative or not finite
  static int firstUnfit(int n, double[] strain, double[] temperature, double dt) {
    if (!(dt >= 0 && dt < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("an increment of " + dt + " s");
    }
    for (int p = 0; p < n; p++) {
      double size =
          Math.abs(temperature[p])
              + Math.abs(strain[p])
              + Math.abs(strain[n + p])
              + Math.abs(strain[2 * n + p])
              + Math.abs(strain[3 * n + p]);
      if (!(size < Double.POSITIVE_INFINITY)) {
        return p;
      }
    }
    return MaterialLaw.ALL_FOUND;
  }

  /// Whether all numbers of point p of n are, in a block of some rows.
  static boolean isFinite(int n, int p, int rows, double[] values) {
    double size = 0;
    for (int row = 0; row < rows; row++) {
      size += Math.abs(values[row * n + p]);
    }
    return size < Double.POSITIVE_INFINITY;
  }
}
