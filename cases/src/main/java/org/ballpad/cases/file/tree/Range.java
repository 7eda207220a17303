package org.ballpad.cases.file.tree;

import org.ballpad.mesh.Key;

/// Writes the allowed range of a key for messages and documentation.
public final class Range {
  private Range() {}

  /// Whether the key limits its numbers at all.
  public static boolean isLimited(Key key) {
    return key.min() > Double.NEGATIVE_INFINITY || key.max() < Double.POSITIVE_INFINITY;
  }

  /// `[0, 1]`, `(0, inf) um`: a round bracket excludes its end.
  public static String text(Key key) {
    String low = key.above() || Double.isInfinite(key.min()) ? "(" : "[";
    String high = Double.isInfinite(key.max()) ? ")" : "]";
    String range = low + number(key.min()) + ", " + number(key.max()) + high;
    return Units.needsUnit(key.quantity())
        ? range + " " + Units.internal(key.quantity()).name()
        : range;
  }

  /// A number without a superfluous `.0`.
  public static String number(double value) {
    if (Double.isInfinite(value)) {
      return value < 0 ? "-inf" : "inf";
    }
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
