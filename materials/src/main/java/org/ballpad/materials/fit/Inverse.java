package org.ballpad.materials.fit;

import org.apache.commons.math3.util.FastMath;

/// The inverse of the sinh in rates of flow.
final class Inverse {
  private Inverse() {}

  /// asinh(exp(x)) without overflow.
  static double sinhOfExp(double x) {
    return x > 20 ? x + Math.log(2) : FastMath.asinh(Math.exp(x));
  }
}
