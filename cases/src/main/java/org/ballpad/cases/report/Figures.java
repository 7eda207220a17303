package org.ballpad.cases.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Writes numbers with the figures that their error allows.
public final class Figures {
  private static final int PLAIN_LIMIT = 8;

  /// Error relative to its value below which it is rounding: an area that every mesh gets right.
  private static final double ROUNDING = 1e-9;

  private Figures() {}

  /// A value to the decimal place of its error's second figure; four figures when the error is
  /// unknown.
  static String value(double value, double error) {
    if (Double.isNaN(value)) {
      return "-";
    }
    if (Double.isNaN(error) || value == 0) {
      return rounded(value, 4);
    }
    if (isRounding(value, error)) {
      return rounded(value, 6);
    }
    int place = place(error);
    int figures = Math.clamp(place(value) - place + 2, 1, 6);
    return rounded(value, figures);
  }

  /// The error of a value to two figures, or `?` when it is unknown.
  static String error(double value, double error) {
    if (Double.isNaN(error)) {
      return "?";
    }
    return isRounding(value, error) ? "0" : rounded(error, 2);
  }

  private static boolean isRounding(double value, double error) {
    return error <= ROUNDING * Math.abs(value);
  }

  /// A number to some significant figures, without exponent while that stays readable.
  static String rounded(double number, int figures) {
    if (number == 0) {
      return "0";
    }
    if (!Double.isFinite(number)) {
      return "-";
    }
    BigDecimal decimal =
        new BigDecimal(number).round(new MathContext(figures, RoundingMode.HALF_EVEN));
    int whole = decimal.precision() - decimal.scale();
    if (whole > PLAIN_LIMIT || whole < -3) {
      return String.format(java.util.Locale.ROOT, "%." + (figures - 1) + "e", number);
    }
    int padded = decimal.scale() + figures - decimal.precision();
    return decimal.setScale(Math.max(0, padded)).toPlainString();
  }

  /// A round number as short as possible.
  public static String plain(double number) {
    return new BigDecimal(number).round(new MathContext(6)).stripTrailingZeros().toPlainString();
  }

  /// A round number with a power of ten: `1e-5`.
  static String scientific(double number) {
    return String.format(java.util.Locale.ROOT, "%.2e", number)
        .replaceAll("\\.?0*e", "e")
        .replaceAll("e\\+?(-?)0*(\\d)", "e$1$2");
  }

  /// Decimal place of the first figure: 0 for 1 to 9, -1 for 0.1 to 0.9.
  private static int place(double number) {
    return (int) Math.floor(Math.log10(Math.abs(number)));
  }
}
