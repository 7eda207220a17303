package org.ballpad.materials.law;

import java.util.Arrays;
import java.util.List;
import org.ballpad.materials.PropertyTable;

/// Two mechanisms of power law creep side by side, their rates added (docs/theory.md, eq. 7.10).
///
/// State rows: creep strain of the first and the second mechanism, work of the first and the
/// second, MPa; life laws that count them apart need them.
///
/// @param first its rate where stress is measured in `unit`
/// @param second the same for the other
/// @param unit what stress is divided by, by temperature, MPa: 1, or Young's modulus for laws of
///   stress over E(T)
public record DoublePower(Norton first, Norton second, PropertyTable unit) implements CreepRule {
  private static final int ROWS = 4;

  /// @throws IllegalArgumentException if the unit is not positive
  public DoublePower {
    for (double t : unit.temperatures()) {
      CreepRule.above(0, unit.name(), unit.at(t));
    }
  }

  @Override
  public boolean isSame(CreepRule other) {
    return other instanceof DoublePower power
        && first.isSame(power.first)
        && second.isSame(power.second)
        && unit.isSame(power.unit);
  }

  @Override
  public List<PropertyTable> tables() {
    return List.of(first.factor(), second.factor(), unit);
  }

  @Override
  public int stateSize() {
    return ROWS;
  }

  @Override
  public void initialState(int n, double[] state, int firstRow) {
    Arrays.fill(state, firstRow * n, (firstRow + ROWS) * n, 0);
  }

  @Override
  public CreepPoint point(int firstRow) {
    return new CreepPoint() {
      private final double[] old = new double[ROWS];
      private double lnUnit;
      private double lnFirst;
      private double lnSecond;
      private final double[] share = new double[2]; // of both mechanisms

      @Override
      void place(double temperature, double dt, double[] oldState, int n, int p) {
        lnUnit = Math.log(unit.at(temperature));
        lnFirst = first.lnFactor(temperature);
        lnSecond = second.lnFactor(temperature);
        for (int row = 0; row < ROWS; row++) {
          old[row] = oldState[(firstRow + row) * n + p];
        }
      }

      @Override
      void evaluate(double lnStress, double lnIncrement) {
        double one = lnFirst + first.exponent() * (lnStress - lnUnit);
        double two = lnSecond + second.exponent() * (lnStress - lnUnit);
        share[0] = 1 / (1 + Math.exp(two - one));
        share[1] = 1 / (1 + Math.exp(one - two));
        lnRate = Math.max(one, two) + Math.log1p(Math.exp(-Math.abs(two - one)));
        byStress = share[0] * first.exponent() + share[1] * second.exponent();
      }

      @Override
      void store(double increment, double stress, double[] newState, int n, int p) {
        for (int row = 0; row < ROWS; row++) {
          double part = share[row % 2] * increment;
          newState[(firstRow + row) * n + p] = old[row] + (row < 2 ? part : part * stress);
        }
      }
    };
  }
}
