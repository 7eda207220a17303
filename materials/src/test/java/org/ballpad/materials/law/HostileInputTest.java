package org.ballpad.materials.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.ballpad.materials.Elasticity.Isotropic;
import org.ballpad.materials.OutOfRange;
import org.ballpad.materials.PropertyTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What no law can answer is a fault or a point without answer, and what is answered is right.
final class HostileInputTest {
  private static final double[] NUMBERS = {
    0,
    -0.0,
    1e-300,
    1e-12,
    -1e-12,
    1e-3,
    -1,
    1,
    1e3,
    1e9,
    1e150,
    -1e150,
    1e308,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY
  };
  private static final double[] TEMPERATURES = {
    300, 240, 520, 0, -1, 1e-3, 1, 100, 1e4, 1e300, Double.NaN, Double.POSITIVE_INFINITY
  };
  private static final double[] TIMES = {0, 1e-300, 1e-9, 1, 1e9, 1e300, -1, Double.NaN};

  static List<MaterialLaw> laws() {
    return LawSamples.all().stream().filter(law -> law.stateSize() > 0).toList();
  }

  @ParameterizedTest
  @MethodSource("laws")
  void answersAreRightOrAbsent(MaterialLaw law) {
    var random = new Random(1);
    int answered = 0;
    for (int trial = 0; trial < 400; trial++) {
      double[] strain = random.doubles(4, -2e-3, 2e-3).toArray();
      double[] temperature = {random.nextDouble(240, 520)};
      double[] old = new double[law.stateSize()];
      law.initialState(1, old);
      double dt = pick(random, TIMES);
      switch (trial % 5) {
        case 0 -> strain[random.nextInt(4)] = pick(random, NUMBERS);
        case 1 -> temperature[0] = pick(random, TEMPERATURES);
        case 2 -> old[random.nextInt(old.length)] = random.nextBoolean() ? Double.NaN : 1 / 0.0;
        case 3 -> scale(strain, Math.pow(10, random.nextDouble(-20, 20)));
        default -> dt = Math.pow(10, random.nextDouble(-40, 40));
      }
      answered += check(law, strain, temperature, dt, old) ? 1 : 0;
    }
    assertTrue(answered > 100, answered + " answered");
  }

  /// Whether there was an answer.
  private static boolean check(
      MaterialLaw law, double[] strain, double[] temperature, double dt, double[] old) {
    double[] stress = new double[4];
    double[] tangent = new double[16];
    double[] state = new double[law.stateSize()];
    int found;
    try {
      found = law.update(1, strain, temperature, dt, old, stress, tangent, state);
    } catch (OutOfRange outside) {
      return false;
    } catch (IllegalArgumentException wrong) {
      assertTrue(wrong.getMessage().contains("increment"), wrong.getMessage());
      return false;
    }
    if (found != MaterialLaw.ALL_FOUND) {
      assertEquals(0, found);
      return false;
    }
    for (double value : stress) {
      assertTrue(Double.isFinite(value));
    }
    for (double value : tangent) {
      assertTrue(Double.isFinite(value));
    }
    for (double value : state) {
      assertTrue(Double.isFinite(value));
    }
    if (law instanceof Inelastic inelastic) {
      isAnswer(inelastic, strain, temperature[0], dt, old, stress, state);
    }
    return true;
  }

  /// Stress is that of the elastic strain, within yield, and creep is rate times time.
  private static void isAnswer(
      Inelastic law,
      double[] strain,
      double temperature,
      double dt,
      double[] old,
      double[] stress,
      double[] state) {
    double[] elastic = strain.clone();
    double largest = 0;
    for (int i = 0; i < 4; i++) {
      elastic[i] -= state[i];
      largest = Math.max(largest, Math.max(Math.abs(strain[i]), Math.abs(state[i])));
    }
    double[] expected = new double[4];
    law.elastic()
        .update(
            1,
            elastic,
            new double[] {temperature},
            0,
            new double[0],
            expected,
            new double[16],
            new double[0]);
    double rounding = 1e-9 + 1e-10 * largest * 51000;
    double mean = (stress[0] + stress[1] + stress[2]) / 3;
    double[] s = {stress[0] - mean, stress[1] - mean, stress[2] - mean, stress[3]};
    for (int i = 0; i < 4; i++) {
      assertEquals(expected[i], stress[i], rounding);
    }
    double q = Deviator.equivalent(s);
    double increment = state[StateRows.EQUIVALENT] - old[StateRows.EQUIVALENT];
    if (law.plasticity().isEmpty() && law.creep().get() instanceof Norton norton && dt > 0) {
      double rate =
          norton.factor().at(temperature)
              * Math.pow(q, norton.exponent())
              * Math.exp(-norton.activation() / temperature);
      double resolution = 1e-7 * increment + 1e-15 * Math.abs(old[StateRows.EQUIVALENT]) + 1e-300;
      if (q > 1e3 * rounding) {
        assertEquals(rate * dt, increment, resolution);
      }
    }
    if (law.plasticity().isPresent()
        && law.plasticity().get() instanceof Chaboche(var yield, var back)
        && back.isEmpty()) {
      double bound =
          switch (yield) {
            case YieldCurve curve -> curve.stress().getLast().at(temperature);
            case YieldPower(double c, double n, var over) ->
                over.at(temperature) * Math.pow(state[StateRows.OWN] / c, 1 / n);
          };
      assertTrue(q <= bound * (1 + 1e-12) + rounding);
    }
  }

  @ParameterizedTest
  @MethodSource("impossible")
  void impossibleConstantsNeverGetAsFarAsALaw(Runnable construction) {
    try {
      construction.run();
    } catch (IllegalArgumentException refused) {
      return;
    }
    throw new AssertionError("was taken");
  }

  static List<Runnable> impossible() {
    var s0 = OptionalDouble.of(20);
    double nan = Double.NaN;
    double inf = Double.POSITIVE_INFINITY;
    return List.of(
        () -> Isotropic.of("x", 0, 0.3),
        () -> Isotropic.of("x", -1, 0.3),
        () -> Isotropic.of("x", nan, 0.3),
        () -> Isotropic.of("x", 1, 0.5),
        () -> new Anand(OptionalDouble.of(nan), 9e3, 4e3, 4, 0.25, 1e5, 30, 0.01, 1.8),
        () -> new Anand(OptionalDouble.of(-1), 9e3, 4e3, 4, 0.25, 1e5, 30, 0.01, 1.8),
        () -> new Anand(s0, -1, 4e3, 4, 0.25, 1e5, 30, 0.01, 1.8),
        () -> new Anand(s0, 9e3, 0, 4, 0.25, 1e5, 30, 0.01, 1.8),
        () -> new Anand(s0, 9e3, 4e3, 0, 0.25, 1e5, 30, 0.01, 1.8),
        () -> new Anand(s0, 9e3, 4e3, 4, 1.1, 1e5, 30, 0.01, 1.8),
        () -> new Anand(s0, 9e3, 4e3, 4, 0.25, -1, 30, 0.01, 1.8),
        () -> new Anand(s0, 9e3, 4e3, 4, 0.25, inf, 30, 0.01, 1.8),
        () -> new Anand(s0, 9e3, 4e3, 4, 0.25, 1e5, 0, 0.01, 1.8),
        () -> new Anand(s0, 9e3, 4e3, 4, 0.25, 1e5, 30, -0.01, 1.8),
        () -> new Anand(s0, 9e3, 4e3, 4, 0.25, 1e5, 30, 0.01, 0.99),
        () -> new Garofalo(-1, 0.02, 6, 6500),
        () -> new Garofalo(1, nan, 6, 6500),
        () -> new Garofalo(1, 0.02, 0.9, 6500),
        () -> new Garofalo(1, 0.02, 6, -6500),
        () -> new Norton(PropertyTable.constant("A", 0), 3, 0),
        () -> new Norton(PropertyTable.constant("A", inf), 3, 0),
        () -> new Norton(PropertyTable.constant("A", 1), nan, 0),
        () -> new Transient(new Garofalo(1, 0.02, 6, 6500), -0.02, 200),
        () -> new Transient(new Garofalo(1, 0.02, 6, 6500), 0.02, inf),
        () -> new Transient(new Anand(s0, 9e3, 4e3, 4, 0.25, 1e5, 30, 0.01, 1.8), 0.02, 200),
        () -> new YieldPower(0, 5, PropertyTable.constant("G", 1)),
        () -> new YieldPower(1, 0.9, PropertyTable.constant("G", 1)),
        () -> new YieldPower(1, nan, PropertyTable.constant("G", 1)),
        () -> new YieldPower(1, 5, PropertyTable.constant("G", -1)),
        () -> new ArrheniusShift(nan, 300),
        () -> new ArrheniusShift(1000, 0),
        () -> new WlfShift(17, 51, 30, 35),
        () -> new WlfShift(17, nan, 300, 35),
        () -> new Relaxation.Term(nan, 1),
        () -> new Relaxation.Term(1, inf));
  }

  private static double pick(Random random, double[] from) {
    return from[random.nextInt(from.length)];
  }

  private static void scale(double[] values, double by) {
    for (int i = 0; i < values.length; i++) {
      values[i] *= by;
    }
  }
}
