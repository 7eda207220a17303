package org.ballpad.materials.law;

/// ln a = H (1 / T - 1 / T_ref).
///
/// @param activation H, K
/// @param reference T_ref, K
public record ArrheniusShift(double activation, double reference) implements Shift {
  /// @throws IllegalArgumentException if a constant is out of its range
  public ArrheniusShift {
    CreepRule.atLeast(0, "H", activation);
    CreepRule.above(0, "reference", reference);
  }

  @Override
  public double lnFactor(double temperature) {
    return activation * (1 / temperature - 1 / reference);
  }
}
