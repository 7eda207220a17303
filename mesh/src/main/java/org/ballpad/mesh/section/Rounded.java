package org.ballpad.mesh.section;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

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

  /// Text with its numbers of type double rounded like this.
  public static String format(String format, Object... values) {
    Object[] shown = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      shown[i] = values[i] instanceof Double number ? text(number) : values[i];
    }
    return String.format(Locale.ROOT, format, shown);
  }
}
