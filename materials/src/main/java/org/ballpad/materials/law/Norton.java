package org.ballpad.materials.law;

import java.util.List;
import org.ballpad.materials.PropertyTable;

/// Power law creep: `rate = A(T) (q / 1 MPa)^n exp(-H / T)` (docs/theory.md, eq. 7.9).
///
/// @param factor A by temperature, 1/s; linear between its points
/// @param exponent n, at least 1
/// @param activation H, K; 0 if A says everything
public record Norton(PropertyTable factor, double exponent, double activation)
    implements CreepRule {
  /// @throws IllegalArgumentException if a constant is out of its range
  public Norton {
    for (double t : factor.temperatures()) {
      CreepRule.above(0, factor.name(), factor.at(t));
    }
    CreepRule.atLeast(1, factor.name() + ": exponent", exponent);
    CreepRule.atLeast(0, factor.name() + ": activation", activation);
  }

  /// ln of the rate at 1 MPa.
  double lnFactor(double temperature) {
    return Math.log(factor.at(temperature)) - activation / temperature;
  }

  @Override
  public boolean isSame(CreepRule other) {
    return other instanceof Norton norton
        && factor.isSame(norton.factor)
        && exponent == norton.exponent
        && activation == norton.activation;
  }

  @Override
  public List<PropertyTable> tables() {
    return List.of(factor);
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
        lnFactor = lnFactor(temperature);
        byStress = exponent;
      }

      @Override
      void evaluate(double lnStress, double lnIncrement) {
        lnRate = lnFactor + exponent * lnStress;
      }
    };
  }
}
