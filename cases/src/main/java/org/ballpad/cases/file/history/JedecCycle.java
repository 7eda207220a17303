package org.ballpad.cases.file.history;

/// Test conditions of JESD22-A104, temperature cycling. Written in degC and minutes as in the
/// standard, answered in K and s.
///
/// Letters A, B, C, G, H and K stand in a maker's public copy of the standard; the others are
/// quoted from handbooks (M).
enum JedecCycle {
  A(-55, 85),
  B(-55, 125),
  C(-65, 150),
  G(-40, 125),
  H(-55, 150),
  I(-40, 115),
  J(0, 100),
  K(0, 125),
  L(-55, 110),
  M(-40, 150),
  N(-40, 85),
  R(-25, 125),
  T(-40, 100);

  /// What a condition is called, before its letter.
  static final String PREFIX = "JESD22-A104-";

  /// 0 degC, K.
  private static final double FREEZING = 273.15;

  private static final int[] SOAK_MINUTES = {1, 5, 10, 15};

  private final double low;
  private final double high;

  JedecCycle(double low, double high) {
    this.low = low;
    this.high = high;
  }

  /// The condition of this name.
  ///
  /// @throws IllegalArgumentException if there is none; the message says which there are
  static JedecCycle of(String name) {
    for (JedecCycle condition : values()) {
      if (name.equals(PREFIX + condition)) {
        return condition;
      }
    }
    throw new IllegalArgumentException(
        "no cycle `%s`; conditions are %sA to C, G to N, R, T".formatted(name, PREFIX));
  }

  /// Lower temperature, K.
  double low() {
    return low + FREEZING;
  }

  /// Upper temperature, K.
  double high() {
    return high + FREEZING;
  }

  /// Time at either temperature in a soak mode, 1 to 4, s.
  static double soakSeconds(int mode) {
    return 60.0 * SOAK_MINUTES[mode - 1];
  }
}
