package org.ballpad.materials.law;

/// Creep whose power law breaks down: `rate = A sinh(alpha q)^n exp(-H / T)` (docs/theory.md, eq.
/// 7.11).
///
/// @param factor A, 1/s
/// @param breakdown alpha, 1/MPa
/// @param exponent n, at least 1
/// @param activation H, K
public record Garofalo(double factor, double breakdown, double exponent, double activation)
    implements CreepRule {
  /// @throws IllegalArgumentException if a constant is out of its range
  public Garofalo {
    CreepRule.above(0, "A", factor);
    CreepRule.above(0, "alpha", breakdown);
    CreepRule.atLeast(1, "n", exponent);
    CreepRule.atLeast(0, "H", activation);
  }

  @Override
  public int stateSize() {
    return 0;
  }

  @Override
  public void initialState(int n, double[] state, int firstRow) {}

  @Override
  public CreepPoint point(int firstRow) {
    return new CreepPoint() {
      private double lnFactor;

      @Override
      void place(double temperature, double dt, double[] oldState, int n, int p) {
        lnFactor = Math.log(factor) - activation / temperature;
      }

      @Override
      void evaluate(double lnStress, double lnIncrement) {
        double x = breakdown * Math.exp(lnStress);
        lnRate = lnFactor + exponent * LogSinh.of(x);
        byStress = exponent * LogSinh.slope(x);
      }
    };
  }
}
