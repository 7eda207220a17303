package org.ballpad.materials.law;

import java.util.Arrays;
import java.util.List;
import org.ballpad.materials.PropertyTable;

/// Transient (primary) creep before steady creep: a strain eps_T that is used up as the steady
/// creep strain that goes with it grows by 1 / B (docs/theory.md, eq. 7.36 to 7.38).
///
/// State rows: transient strain so far, then those of the steady rule.
///
/// - **Error** none at constant stress and temperature, whatever the increment
/// - **Source** R. Darveaux, ECTC 2000, eq. 2
///
/// @param steady rate of steady creep
/// @param strain eps_T, the transient strain that there is
/// @param coefficient B
public record Transient(CreepRule steady, double strain, double coefficient) implements CreepRule {
  /// @throws IllegalArgumentException if a constant is out of its range, or the rule is not one of
  ///   steady creep
  public Transient {
    if (steady instanceof Anand || steady instanceof Transient) {
      throw new IllegalArgumentException("transient creep comes before a law of steady creep");
    }
    CreepRule.atLeast(0, "eps_T", strain);
    CreepRule.atLeast(0, "B", coefficient);
  }

  @Override
  public boolean isSame(CreepRule other) {
    return other instanceof Transient it
        && steady.isSame(it.steady)
        && strain == it.strain
        && coefficient == it.coefficient;
  }

  @Override
  public List<PropertyTable> tables() {
    return steady.tables();
  }

  @Override
  public int stateSize() {
    return 1 + steady.stateSize();
  }

  @Override
  public void initialState(int n, double[] state, int firstRow) {
    Arrays.fill(state, firstRow * n, (firstRow + 1) * n, 0);
    steady.initialState(n, state, firstRow + 1);
  }

  @Override
  public CreepPoint point(int firstRow) {
    CreepPoint rule = steady.point(firstRow + 1);
    return new CreepPoint() {
      private double lnTime;
      private double old;
      private double used; // B times the steady strain of the increment

      @Override
      void place(double temperature, double dt, double[] oldState, int n, int p) {
        rule.place(temperature, dt, oldState, n, p);
        lnTime = Math.log(dt);
        old = oldState[firstRow * n + p];
      }

      @Override
      void evaluate(double lnStress, double lnIncrement) {
        rule.evaluate(lnStress, lnIncrement);
        used = coefficient * Math.exp(rule.lnRate + lnTime);
        double first = (strain - old) * coefficient; // of the rate, over the steady one
        double mean = first * (used == 0 ? 1 : -Math.expm1(-used) / used);
        lnRate = rule.lnRate + Math.log1p(mean);
        byStress = rule.byStress * (1 + first * Math.exp(-used)) / (1 + mean);
      }

      @Override
      void store(double increment, double stress, double[] newState, int n, int p) {
        rule.store(increment, stress, newState, n, p);
        newState[firstRow * n + p] = old - (strain - old) * Math.expm1(-used);
      }
    };
  }
}
