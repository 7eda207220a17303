package org.ballpad.materials.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.apache.commons.math3.ode.nonstiff.DormandPrince853Integrator;
import org.ballpad.materials.PropertyTable;
import org.ballpad.materials.law.PointDriver.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Transient creep against its closed form and against an integration of its equations.
final class TransientTest {
  private static final double ROOM = Bars.ROOM;
  private static final double E = 30000;
  private static final double STRAIN = 0.023;
  private static final double B = 263;
  private static final Garofalo STEADY = new Garofalo(8.03e4, 0.067, 3.3, 8123);
  private static final Transient RULE = new Transient(STEADY, STRAIN, B);
  private static final ThermoElastic SOLDER = Bars.elastic(E, 0.35, 0, ROOM);

  /// r t + eps_T (1 - exp(-B r t)) at any increment, from long before 1 / B to long after it.
  @ParameterizedTest
  @CsvSource({"1e-6,1", "1e-3,1", "1e-2,5", "0.05,1", "0.5,3", "20,1"})
  void creepFollowsItsClosedForm(double steady, int increments) {
    double stress = 20;
    double time = steady / rate(stress);
    var bar = new PointDriver(Inelastic.of(SOLDER, RULE), ROOM);
    Bars.require(bar.go(Target.stress(ROOM, stress, 0, 0, 0), 0, 1));
    Bars.require(bar.go(Target.stress(ROOM, stress, 0, 0, 0), time, increments));
    double expected = steady + STRAIN * -Math.expm1(-B * steady);
    assertEquals(expected, bar.strain()[0] - stress / E, 1e-9 * expected + 1e-13);
    assertEquals(STRAIN * -Math.expm1(-B * steady), bar.state()[StateRows.OWN], 1e-9 * expected);
  }

  /// What one stress has used up is gone for the next: strain hardening.
  @Test
  void anotherStressGoesOnFromTheTransientStrain() {
    var bar = new PointDriver(Inelastic.of(SOLDER, RULE), ROOM);
    double before = 0;
    double steady = 0;
    double work = 0;
    for (double stress : new double[] {10, 30, -20}) {
      double time = 2e-3 / rate(Math.abs(stress));
      Bars.require(bar.go(Target.stress(ROOM, stress, 0, 0, 0), 0, 1));
      Bars.require(bar.go(Target.stress(ROOM, stress, 0, 0, 0), time, 2));
      steady += 2e-3;
      double expected = steady + STRAIN * -Math.expm1(-B * steady);
      assertEquals(expected, bar.state()[StateRows.EQUIVALENT], 1e-10);
      work += Math.abs(stress) * (expected - before);
      assertEquals(work, bar.state()[StateRows.WORK], 1e-8);
      before = expected;
    }
  }

  /// Relaxation from 0.1 %: d eps_c = r (1 + B (eps_T - xi)) dt, d xi = B r (eps_T - xi) dt.
  @ParameterizedTest
  @ValueSource(doubles = {10, 1000, 1e5})
  void relaxationFollowsItsEquations(double time) {
    double strain = 1e-3;
    double[] y =
        integrate(
            (v, dv) -> {
              double r = rate(E * (strain - v[0]));
              dv[1] = B * r * (STRAIN - v[1]);
              dv[0] = r + dv[1];
            },
            time);
    double expected = E * (strain - y[0]);
    var law = Inelastic.of(SOLDER, RULE);
    double found = Bars.extrapolated(k -> Bars.relaxed(law, strain, ROOM, time, k), 400);
    assertEquals(expected, found, 1e-5 * expected);
  }

  /// Tension at a rate with yield after a power law beside it: all of Darveaux's model.
  @ParameterizedTest
  @ValueSource(doubles = {1e-5, 1e-3, 0.1})
  void tensionWithYieldFollowsItsEquations(double pace) {
    double c = 3.35e11;
    double n = 5.53;
    double g = 11000;
    double strain = 0.02;
    double[] y =
        integrate(
            (v, dv) -> {
              double r = rate(v[0]);
              dv[1] = B * r * (STRAIN - v[1]);
              double softness = n * c / g * Math.pow(v[0] / g, n - 1);
              dv[0] = (pace - r - dv[1]) / (1 / E + softness);
            },
            strain / pace);
    var yield = Plasticity.isotropic(new YieldPower(c, n, PropertyTable.constant("G", g)));
    var law = Inelastic.of(SOLDER, yield, RULE);
    double found = Bars.extrapolated(k -> Bars.pulled(law, strain, ROOM, pace, k), 800);
    assertEquals(y[0], found, 1e-5 * y[0]);
  }

  @Test
  void transientCreepIsOfFirstOrder() {
    var law = Inelastic.of(SOLDER, RULE);
    assertEquals(1, Bars.order(k -> Bars.pulled(law, 0.001, ROOM, 1e-4, k), 100), 0.05);
  }

  /// Both mechanisms of two powers speed up alike, and are counted apart.
  @Test
  void mechanismsShareTheTransient() {
    var first = new Norton(PropertyTable.constant("A1", 1e-10), 2, 0);
    var second = new Norton(PropertyTable.constant("A2", 1e-14), 6, 0);
    var power = new DoublePower(first, second, PropertyTable.constant("unit", 1));
    var bar = new PointDriver(Inelastic.of(SOLDER, new Transient(power, STRAIN, B)), ROOM);
    Bars.require(bar.go(Target.stress(ROOM, 10, 0, 0, 0), 0, 1));
    Bars.require(bar.go(Target.stress(ROOM, 10, 0, 0, 0), 1e5, 1));
    double steady = (1e-8 + 1e-8) * 1e5;
    double all = steady + STRAIN * -Math.expm1(-B * steady);
    assertEquals(all / 2, bar.state()[StateRows.OWN + 1], 1e-9 * all);
    assertEquals(all / 2, bar.state()[StateRows.OWN + 2], 1e-9 * all);
  }

  private static double[] integrate(Rates rates, double time) {
    var equations =
        new FirstOrderDifferentialEquations() {
          @Override
          public int getDimension() {
            return 2;
          }

          @Override
          public void computeDerivatives(double t, double[] y, double[] dy) {
            rates.at(y, dy);
          }
        };
    double[] y = new double[2];
    new DormandPrince853Integrator(1e-12 * time, time, 1e-12, 1e-10)
        .integrate(equations, 0, y, time, y);
    return y;
  }

  private interface Rates {
    void at(double[] y, double[] dy);
  }

  private static double rate(double stress) {
    return 8.03e4 * Math.pow(Math.sinh(0.067 * stress), 3.3) * Math.exp(-8123 / ROOM);
  }
}
