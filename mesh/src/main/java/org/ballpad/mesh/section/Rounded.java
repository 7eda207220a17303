package org.ballpad.mesh.section;

import java.math.BigDecimal;
import java.math.MathContext;

/// Numbers as messages show them.
public final class Rounded {
  private Rounded() {}

  /// A number with five significant digits and no trailing zeros; `end` for infinity.
  public static String text(double value) {
    if (value == Double.POSITIVE_INFINITY) {
      return "end";
    }
    if (value == 0 || !Double.isFinite(value)) {
      return value == 0 ? "0" : Double.toString(value);
    }
    return new BigDecimal(value).round(new MathContext(5)).stripTrailingZeros().toPlainString();
  }
}
