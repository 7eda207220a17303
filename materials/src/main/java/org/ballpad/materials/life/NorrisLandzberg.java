package org.ballpad.materials.life;

/// How many times longer a joint lives in use than in a test: theory.md, eq. 8.6.
///
/// Sets of constants differ by factors of two to three when a test is extrapolated to the field.
///
/// Source: K. C. Norris, A. H. Landzberg, Reliability of controlled collapse interconnections, IBM
/// J. Res. Dev. 13 (1969) 266.
///
/// @param range exponent n of the temperature range
/// @param frequency exponent m of the frequency
/// @param activation activation temperature Ea / k, K
public record NorrisLandzberg(double range, double frequency, double activation) {
  /// A thermal cycle.
  ///
  /// @param range its temperature range, K
  /// @param frequency cycles per time, 1/s
  /// @param maximum its highest temperature, K
  public record Cycle(double range, double frequency, double maximum) {
    /// @throws NoLife unless all three are positive and finite
    public Cycle {
      NoLife.positive("temperature range, K", range);
      NoLife.positive("frequency, 1/s", frequency);
      NoLife.positive("maximum temperature, K", maximum);
    }
  }

  /// @throws IllegalArgumentException if a constant has the wrong sign
  public NorrisLandzberg {
    Constants.requirePositive("n", range);
    Constants.requirePositive("m", frequency);
    Constants.requirePositive("Ea/k", activation);
  }

  /// Life in use over life in the test.
  public double acceleration(Cycle test, Cycle use) {
    double factor =
        Math.pow(test.range() / use.range(), range)
            * Math.pow(use.frequency() / test.frequency(), frequency)
            * Math.exp(activation * (1 / use.maximum() - 1 / test.maximum()));
    return NoLife.positive("acceleration factor", factor);
  }
}
