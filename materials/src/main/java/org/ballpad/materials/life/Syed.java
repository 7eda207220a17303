package org.ballpad.materials.life;

/// A joint can take a fixed sum of creep strain or energy: theory.md, eq. 8.2.
///
/// Source: A. Syed, Accumulated creep strain and energy density based thermal fatigue life
/// prediction models for SnAgCu solder joints, ECTC 2004, author-corrected copy, eq. 14 to 17. The
/// constants printed in the proceedings were wrong.
///
/// @param constant damage of a cycle that costs the whole life is its inverse; 1 or 1/MPa
public record Syed(double constant) implements LifeLaw {
  /// @throws IllegalArgumentException unless the constant is positive
  public Syed {
    Constants.requirePositive("constant", constant);
  }

  @Override
  public double formula(double damage, Conditions conditions) {
    return 1 / (constant * damage);
  }

  @Override
  public double exponent(double damage, Conditions conditions) {
    return -1;
  }
}
