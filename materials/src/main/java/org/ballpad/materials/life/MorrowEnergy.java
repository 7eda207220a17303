package org.ballpad.materials.life;

/// A power of the energy per volume: theory.md, eq. 8.4.
///
/// @param work energy per volume of a cycle that ends the life at once, MPa
/// @param exponent fatigue exponent c of N = (W / W')^(1/c), negative
public record MorrowEnergy(double work, double exponent) implements LifeLaw {
  /// @throws IllegalArgumentException if a constant has the wrong sign
  public MorrowEnergy {
    Constants.requirePositive("work", work);
    Constants.requireNegative("exponent", exponent);
  }

  @Override
  public double formula(double damage, Conditions conditions) {
    return Math.pow(damage / work, 1 / exponent);
  }

  @Override
  public double exponent(double damage, Conditions conditions) {
    return 1 / exponent;
  }
}
