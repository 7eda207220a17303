package org.ballpad.cases.file;

import org.ballpad.cases.file.tree.DisplayUnit;

/// A limit that a result must keep: `life: ">= 1000 cycles"`.
///
/// @param key as in the file: `RESULT` for every variant, `VARIANT.RESULT` for one
/// @param result name of the result
/// @param relation on which side of the limit it must be
/// @param limit the limit, in `unit`
/// @param unit what the result is shown in
/// @param text the requirement as written
public record Requirement(
    String key, String result, Relation relation, double limit, DisplayUnit unit, String text) {
  /// On which side of a limit a value must be.
  public enum Relation {
    AT_LEAST(">="),
    AT_MOST("<="),
    ABOVE(">"),
    BELOW("<");

    private final String sign;

    Relation(String sign) {
      this.sign = sign;
    }

    /// How files write it.
    String sign() {
      return sign;
    }

    /// Whether a value is on the right side of a limit.
    public boolean holds(double value, double limit) {
      return switch (this) {
        case AT_LEAST -> value >= limit;
        case AT_MOST -> value <= limit;
        case ABOVE -> value > limit;
        case BELOW -> value < limit;
      };
    }
  }
}
