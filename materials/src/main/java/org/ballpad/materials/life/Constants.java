package org.ballpad.materials.life;

/// Checks the constants of a law when it is made.
final class Constants {
  private Constants() {}

  /// @throws IllegalArgumentException unless the constant is positive and finite
  static void requirePositive(String name, double value) {
    require(name, value, value > 0, "positive");
  }

  /// @throws IllegalArgumentException unless the constant is negative and finite
  static void requireNegative(String name, double value) {
    require(name, value, value < 0, "negative");
  }

  /// @throws IllegalArgumentException unless the constant is finite
  static void requireFinite(String name, double value) {
    require(name, value, true, "a number");
  }

  private static void require(String name, double value, boolean holds, String wanted) {
    if (!holds || !Double.isFinite(value)) {
      throw new IllegalArgumentException(name + " " + value + " must be " + wanted + ", finite");
    }
  }
}
