package org.ballpad.materials.law;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ballpad.materials.PropertyTable;
import org.ballpad.materials.law.PointDriver.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Multilinear kinematic hardening against its curve, Masing's rule and its rate equations.
final class MultilinearTest {
  private static final double E = 29000;
  private static final double NU = 0.35;
  private static final double[] STRAIN = {0, 1e-3, 4e-3, 2e-2};
  private static final double[] STRESS = {20, 32, 41, 57};
  private static final Multilinear CURVE = new Multilinear(curve(STRAIN, STRESS));

  /// In any increments; behind its last point the curve is level.
  @ParameterizedTest
  @ValueSource(ints = {1, 3, 40})
  void barFollowsTheCurve(int increments) {
    for (double strain : new double[] {5e-4, 1e-3, 2e-3, 5e-3, 1e-2, 0.1, -3e-3}) {
      PointDriver bar = bar();
      pull(bar, strain, increments);
      double stress = bar.stress()[0];
      double plastic = Math.abs(strain - stress / E);
      assertEquals(
          Math.signum(strain) * Math.min(monotonic(plastic), E * Math.abs(strain)), stress, 1e-9);
    }
  }

  /// Masing: from a reversal on, stress falls along the curve doubled, until it meets the first
  /// curve on the other side.
  @ParameterizedTest
  @ValueSource(doubles = {1.5e-3, 4e-3, 1.2e-2})
  void reversalFollowsTheCurveDoubled(double amplitude) {
    PointDriver bar = bar();
    pull(bar, amplitude, 1);
    double top = bar.stress()[0];
    double plasticTop = amplitude - top / E;
    for (int k = 1; k <= 40; k++) {
      double strain = amplitude * (1 - 2 * k / 40.0);
      pull(bar, strain, 1);
      double fall = top - bar.stress()[0];
      double back = plasticTop - (strain - bar.stress()[0] / E);
      double doubled = back < 1e-12 ? E * (amplitude - strain) : 2 * monotonic(back / 2);
      assertEquals(doubled, fall, 1e-9);
    }
    assertEquals(-top, bar.stress()[0], 1e-9);
  }

  /// A loop within a loop closes and is forgotten, also after plastic strain beyond all segments.
  @Test
  void innerLoopsClose() {
    PointDriver bar = bar();
    pull(bar, 0.05, 2);
    pull(bar, 0.03, 2);
    pull(bar, 0.04, 2);
    double[] tip = bar.stress();
    PointDriver straight = bar.copy();
    pull(bar, 0.036, 3);
    pull(bar, 0.04, 2);
    assertArrayEquals(tip, bar.stress(), 1e-9);
    pull(bar, 0.045, 1);
    pull(straight, 0.045, 1);
    assertArrayEquals(straight.stress(), bar.stress(), 1e-9);
  }

  /// Over a closed cycle all work is dissipated. The area of the loop is that of trapezoids between
  /// its corners.
  @Test
  void workOfAClosedCycleIsDissipated() {
    PointDriver bar = bar();
    double amplitude = 1e-2;
    pull(bar, amplitude, 50);
    pull(bar, -amplitude, 50);
    double before = bar.state()[StateRows.WORK];
    double area = 0;
    int n = 4000;
    for (double sign : new double[] {1, -1}) {
      for (int k = 1; k <= n; k++) {
        double old = bar.stress()[0];
        pull(bar, sign * amplitude * (2.0 * k / n - 1), 1);
        area += sign * (old + bar.stress()[0]) * amplitude / n;
      }
    }
    assertTrue(area > 0);
    // Backward Euler dissipates what the parts that move store in excess: of first order.
    assertEquals(area, bar.state()[StateRows.WORK] - before, 1e-3 * area);
  }

  /// Pulled along r, then sheared, then pushed back: the rate equations, integrated explicitly.
  @Test
  void turningPathFollowsTheRateEquations() {
    double[][] corners = {
      {6e-3, -2e-3, -4e-3, 0}, {6e-3, -2e-3, -4e-3, 5e-3}, {1e-3, 1e-3, -2e-3, 2e-3}
    };
    double[] rates = new double[4];
    var explicit = new RateEquations();
    double[] from = new double[4];
    for (double[] to : corners) {
      rates = explicit.go(from, to, 400_000);
      from = to;
    }
    for (int i = 0; i < 4; i++) {
      int row = i;
      double found =
          Bars.extrapolated(
              k -> {
                var point = new PointDriver(law(), 300);
                for (double[] to : corners) {
                  Bars.require(point.go(Target.strain(300, to), 1, k));
                }
                return point.stress()[row];
              },
              800);
      assertEquals(rates[i], found, 2e-3);
    }
  }

  /// The back stress moves with the slopes though nothing flows, and lengths stay.
  @Test
  void backStressFollowsTheTemperature() {
    double[] kelvin = {300, 400};
    var first = PropertyTable.of("y0", kelvin, new double[] {20, 12}, false);
    var last = PropertyTable.of("y1", kelvin, new double[] {40, 17}, false);
    var curve = new YieldCurve(List.of(0.0, 0.01), List.of(first, last));
    var law = Inelastic.of(Bars.elastic(E, NU, 0, 300), new Multilinear(curve));
    var bar = new PointDriver(law, 300);
    Bars.require(bar.go(Target.uniaxial(0.005, 300), 1, 1));
    double p = bar.state()[StateRows.STRAIN];
    assertEquals(20 + 2000 * p, bar.stress()[0], 1e-9);
    Bars.require(bar.go(Target.uniaxial(0.005, 350), 1, 1));
    p = bar.state()[StateRows.STRAIN];
    assertEquals(16 + 1250 * p, bar.stress()[0], 1e-9);
  }

  /// Many parts, large and small increments in all directions.
  @Test
  void everyIncrementIsFound() {
    double[] strain = new double[12];
    double[] stress = new double[12];
    for (int k = 0; k < 12; k++) {
      strain[k] = k == 0 ? 0 : 1e-5 * Math.pow(3, k);
      stress[k] = 30 * Math.pow(1 + strain[k] / 1e-4, 0.15);
    }
    var law = Inelastic.of(Bars.elastic(E, NU, 0, 300), new Multilinear(curve(strain, stress)));
    var random = new Random(3);
    double[] state = new double[law.stateSize()];
    law.initialState(1, state);
    double[] temperature = {300};
    for (int k = 0; k < 20_000; k++) {
      double size = Math.pow(10, random.nextDouble(-8, 1));
      double[] to = random.doubles(4, -size, size).toArray();
      double[] next = new double[state.length];
      int found = law.update(1, to, temperature, 1, state, new double[4], new double[16], next);
      assertEquals(MaterialLaw.ALL_FOUND, found, "increment " + k);
      assertTrue(next[StateRows.WORK] >= state[StateRows.WORK]);
      state = next;
    }
  }

  @Test
  void curvesThatBecomeSteeperAreRefused() {
    var steeper = curve(new double[] {0, 0.1, 0.2}, new double[] {20, 30, 41});
    assertThrows(IllegalArgumentException.class, () -> new Multilinear(steeper));
  }

  /// dev sigma = 2 G (e - e_p), a part moves with plastic strain until it has its length and then
  /// along the sphere of that length.
  private static final class RateEquations {
    private static final double G = E / (2 * (1 + NU));
    private final double[] plastic = new double[4];
    private final double[][] a = new double[STRAIN.length - 1][4];

    double[] go(double[] from, double[] to, int steps) {
      double[] e = new double[4];
      double[] s = new double[4];
      for (int k = 1; k <= steps; k++) {
        for (int i = 0; i < 4; i++) {
          e[i] = from[i] + (to[i] - from[i]) * k / steps;
        }
        double mean = (e[0] + e[1] + e[2]) / 3;
        double[] b = new double[4];
        for (int i = 0; i < 4; i++) {
          s[i] = 2 * G * (e[i] - (i < 3 ? mean : 0) - plastic[i]);
          b[i] = s[i];
          for (int j = 0; j < a.length; j++) {
            b[i] -= 2.0 / 3 * modulus(j) * a[j][i];
          }
        }
        flow(b);
      }
      double bulk = E / (3 * (1 - 2 * NU));
      double trace = to[0] + to[1] + to[2];
      for (int i = 0; i < 3; i++) {
        s[i] += bulk * trace;
      }
      return s;
    }

    private void flow(double[] b) {
      double size = Deviator.equivalent(b);
      if (size <= STRESS[0]) {
        return;
      }
      double[] n = new double[4];
      for (int i = 0; i < 4; i++) {
        n[i] = 1.5 * b[i] / size;
      }
      double stiffness = 3 * G;
      for (int j = 0; j < a.length; j++) {
        stiffness += modulus(j) * (1 - slipped(j, n));
      }
      double dp = (size - STRESS[0]) / stiffness;
      for (int j = 0; j < a.length; j++) {
        double share = slipped(j, n);
        double squared = 2.0 / 3 * Deviator.dot(a[j], a[j]);
        double along = squared == 0 ? 0 : 2.0 / 3 * Deviator.dot(n, a[j]) / squared;
        for (int i = 0; i < 4; i++) {
          a[j][i] += dp * (n[i] - (share > 0 ? along * a[j][i] : 0));
        }
      }
      for (int i = 0; i < 4; i++) {
        plastic[i] += dp * n[i];
      }
    }

    /// (n : m)^2 2/3 where a part has its length and is pushed outwards.
    private double slipped(int j, double[] n) {
      double length = Math.sqrt(2.0 / 3 * Deviator.dot(a[j], a[j]));
      if (length < STRAIN[j + 1]) {
        return 0;
      }
      double along = 2.0 / 3 * Deviator.dot(n, a[j]) / length;
      return along > 0 ? along * along : 0;
    }
  }

  private static double modulus(int j) {
    double next = j + 2 < STRAIN.length ? slope(j + 1) : 0;
    return slope(j) - next;
  }

  private static double slope(int j) {
    return (STRESS[j + 1] - STRESS[j]) / (STRAIN[j + 1] - STRAIN[j]);
  }

  private static double monotonic(double plastic) {
    for (int k = 1; k < STRAIN.length; k++) {
      if (plastic < STRAIN[k]) {
        return STRESS[k - 1] + slope(k - 1) * (plastic - STRAIN[k - 1]);
      }
    }
    return STRESS[STRESS.length - 1];
  }

  private static void pull(PointDriver bar, double strain, int increments) {
    Bars.require(bar.go(Target.uniaxial(strain, 300), 1, increments));
  }

  private static PointDriver bar() {
    return new PointDriver(law(), 300);
  }

  private static Inelastic law() {
    return Inelastic.of(Bars.elastic(E, NU, 0, 300), CURVE);
  }

  private static YieldCurve curve(double[] strain, double[] stress) {
    List<Double> strains = new ArrayList<>();
    List<PropertyTable> tables = new ArrayList<>();
    for (int k = 0; k < strain.length; k++) {
      strains.add(strain[k]);
      tables.add(PropertyTable.constant("y" + k, stress[k]));
    }
    return new YieldCurve(strains, tables);
  }
}
