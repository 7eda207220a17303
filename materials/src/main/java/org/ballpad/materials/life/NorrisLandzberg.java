package org.ballpad.materials.life;

/// How many times longer a joint lives in use than in a test: theory.md, eq. 8.6.
///
/// Sets of constants differ by factors of two to three when a test is extrapolated to the field.
///
/// Source: K. C. Norris, A. H. Landzberg, Reliability of controlled collapse interconnections, IBM
/// J. Res. Dev. 13 (1969) 266.
///
/// @param name its name in the library
/// @param range exponent n of the temperature range
/// @param frequency exponent m of the frequency
/// @param activation activation temperature Ea / k, K
public record NorrisLandzberg(String name, double range, double frequency, double activation) {
  /// A thermal cycle.
  ///
  /// @param low its lowest temperature, K
  /// @param high its highest temperature, K
  /// @param period time that it takes, s
  public record Cycle(double low, double high, double period) {
    /// @throws NoLife unless range, highest temperature and period are positive and finite
    public Cycle {
      NoLife.positive("temperature range, K", high - low);
      NoLife.positive("highest temperature, K", high);
      NoLife.positive("period, s", period);
    }
  }

  /// @throws IllegalArgumentException if a constant has the wrong sign
  public NorrisLandzberg {
    Constants.requirePositive("n", range);
    Constants.requirePositive("m", frequency);
    Constants.requirePositive("Ea/k", activation);
  }

  /// Cycles to failure in use over cycles to failure in the test.
  ///
  /// @throws NoLife if the factor is no number or zero
  public double acceleration(Cycle test, Cycle use) {
    double factor =
        Math.pow((test.high() - test.low()) / (use.high() - use.low()), range)
            * Math.pow(test.period() / use.period(), frequency)
            * Math.exp(activation * (1 / use.high() - 1 / test.high()));
    return NoLife.positive("acceleration factor", factor);
  }
}
