package org.ballpad.materials.life;

/// A power of a strain range: theory.md, eq. 8.3.
///
/// @param coefficient cycles at a strain of one
/// @param exponent power of the strain, negative
public record CoffinManson(double coefficient, double exponent) implements LifeLaw {
  /// @throws IllegalArgumentException if a constant has the wrong sign
  public CoffinManson {
    Constants.requirePositive("coefficient", coefficient);
    Constants.requireNegative("exponent", exponent);
  }

  @Override
  public double formula(double strain, Conditions conditions) {
    return coefficient * Math.pow(strain, exponent);
  }

  @Override
  public double exponent(double strain, Conditions conditions) {
    return exponent;
  }
}
