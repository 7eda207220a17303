package org.ballpad.materials.law;

/// log10 a = -C1 (T - T_ref) / (C2 + T - T_ref), after Williams, Landel and Ferry.
///
/// It has a pole at T_ref - C2, so from some temperature on downwards Arrhenius' form takes over
/// with the value and the slope that it has there.
///
/// @param c1 C1
/// @param c2 C2, K
/// @param reference T_ref, K
/// @param below how far below T_ref Arrhenius' form begins, K; less than C2
public record WlfShift(double c1, double c2, double reference, double below) implements Shift {
  /// @throws IllegalArgumentException if a constant is out of its range
  public WlfShift {
    CreepRule.above(0, "C1", c1);
    CreepRule.above(0, "C2", c2);
    CreepRule.above(below, "C2", c2);
    CreepRule.above(below, "reference", reference);
    CreepRule.atLeast(0, "below", below);
  }

  @Override
  public double lnFactor(double temperature) {
    double from = reference - below;
    if (temperature >= from) {
      return wlf(temperature);
    }
    double distance = c2 - below;
    double activation = Math.log(10) * c1 * c2 * (from / distance) * (from / distance);
    return wlf(from) + activation * (1 / temperature - 1 / from);
  }

  private double wlf(double temperature) {
    double above = temperature - reference;
    return -Math.log(10) * c1 * above / (c2 + above);
  }
}
