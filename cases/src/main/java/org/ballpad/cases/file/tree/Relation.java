package org.ballpad.cases.file.tree;

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
  public String sign() {
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
