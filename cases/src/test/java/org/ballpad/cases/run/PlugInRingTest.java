package org.ballpad.cases.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.apache.commons.math3.ode.nonstiff.DormandPrince54Integrator;
import org.ballpad.cases.file.Case;
import org.ballpad.cases.file.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A plug of solder in an elastic ring, both faces plane, no net force along the axis: the plug's
/// stress is even and follows from G. Lame's ring and the plug's creep strain, so that a whole
/// history is an ordinary differential equation.
class PlugInRingTest {
  private static final double PLUG = 10; // radius, um
  private static final double RING = 30;
  private static final double E_PLUG = 46_000;
  private static final double NU_PLUG = 0.36;
  private static final double E_RING = 117_000;
  private static final double NU_RING = 0.30;
  private static final double PLUG_SHRINKS = 22e-6;
  private static final double RING_SHRINKS = 5e-6;
  private static final double HOT = 398.15;
  private static final double COLD = 233.15;

  private static final String CASE =
      """
      schema: 1
      units: {length: um, temperature: degC, stress: MPa, time: s}
      section: {kind: axisymmetric, radius: 30}
      materials:
        plug: {elastic: {E: 46 GPa, nu: 0.36}, expansion: 22 ppm/K, %s, source: test}
        ring: {elastic: {E: 117 GPa, nu: 0.30}, expansion: 5 ppm/K, source: test}
      steps:
        - {type: substrate, id: ring, material: ring, thickness: 60}
        - {type: trench, id: hole, at: [0, 10], depth: 30}
        - {type: fill, id: plug, material: plug, overburden: 0%s}
        - {type: grind, to: 20, side: back}
      boundary: {outer: free, bottom: fixed_z, top: plane}
      history: %s
      mesh: {size: 10}
      results:
        - {name: rr, measure: region_average, of: rr, in: plug}
        - {name: tt, measure: region_average, of: tt, in: plug}
        - {name: zz, measure: region_average, of: zz, in: plug}
      """;

  private static final String DAMAGE =
      """
        - {name: work, measure: cycle_damage, of: work, in: plug, along: plug/ring, depth: 5}
        - {name: strain, measure: cycle_damage, of: strain, in: plug, along: plug/ring, depth: 5}
      """;

  @TempDir private Path folder;

  /// What flows in the plug. The state is its creep strain across the axis and what else the law
  /// remembers, then accumulated strain and work.
  private interface Law {
    /// Rates of the equivalent strain and of the law's own variable.
    double[] rates(double stress, double kelvin, double variable);
  }

  /// Stress across and along the axis, MPa, at a free strain of the plug beyond the expansion.
  private static double[] stress(double change, double across, double along) {
    double share = PLUG * PLUG / (RING * RING - PLUG * PLUG);
    double compliance =
        (1 + NU_RING) / E_RING * share * (1 - 2 * NU_RING + RING * RING / (PLUG * PLUG));
    // Unknown: stress across, stress along, strain along. Equations: the hole is as wide as the
    // plug, both are as long, and their forces along the axis cancel.
    double[][] equations = {
      {(1 - NU_PLUG) / E_PLUG + compliance, -NU_PLUG / E_PLUG, NU_RING},
      {-2 * NU_PLUG / E_PLUG, 1 / E_PLUG, -1},
      {-2 * NU_RING * share, share, E_RING},
    };
    double[] free = {
      (1 + NU_RING) * RING_SHRINKS * change - PLUG_SHRINKS * change - across,
      -PLUG_SHRINKS * change - along,
      E_RING * RING_SHRINKS * change,
    };
    return new LUDecomposition(new Array2DRowRealMatrix(equations))
        .getSolver()
        .solve(new ArrayRealVector(free))
        .toArray();
  }

  private static double[] creeping(double change, double across) {
    return stress(change, across, -2 * across);
  }

  /// Follows a leg from one temperature to another.
  private static void follow(double[] state, Law law, double from, double to, double seconds) {
    FirstOrderDifferentialEquations equations =
        new FirstOrderDifferentialEquations() {
          @Override
          public int getDimension() {
            return 4;
          }

          @Override
          public void computeDerivatives(double t, double[] y, double[] rate) {
            double kelvin = from + (to - from) * t / seconds;
            double[] stress = creeping(kelvin - HOT, y[0]);
            double q = stress[1] - stress[0];
            double[] rates = law.rates(Math.abs(q), kelvin, y[1]);
            rate[0] = -rates[0] * Math.signum(q) / 2;
            rate[1] = rates[1];
            rate[2] = rates[0];
            rate[3] = rates[0] * Math.abs(q);
          }
        };
    new DormandPrince54Integrator(1e-9, seconds, 1e-13, 1e-10)
        .integrate(equations, 0, state, seconds, state);
  }

  private VariantResult run(String law, String step, String history, String more) throws Exception {
    Path file =
        Files.writeString(folder.resolve("plug.yaml"), CASE.formatted(law, step, history) + more);
    Case theCase = CaseFile.read(file);
    return new CaseRunner(new RunOptions(1, RunOptions.MAX_NODES), Progress.NONE)
        .run(theCase, List.of(theCase.asWritten()), List.of())
        .variants()
        .getFirst();
  }

  /// Each value lies within the error that is told with it, and that error is small.
  private static void check(VariantResult result, String name, double expected, double atMost) {
    Answer answer = result.answer(name).orElseThrow();
    assertEquals(expected, answer.value(), answer.error(), name);
    assertTrue(answer.error() <= atMost * Math.abs(expected), name + " +- " + answer.error());
  }

  private static void check(VariantResult result, double[] state, double[] before) {
    double[] stress = creeping(COLD - HOT, state[0]);
    check(result, "rr", stress[0], 0.001);
    check(result, "tt", stress[0], 0.001);
    check(result, "zz", stress[1], 0.004);
    check(result, "strain", state[2] - before[2], 0.06);
    check(result, "work", state[3] - before[3], 0.06);
  }

  @Test
  void aPlugRelaxesByPowerLawCreep() throws Exception {
    Law law = (q, kelvin, _) -> new double[] {4e-7 * q * q * q * Math.exp(-3223 / kelvin), 0};
    double[] state = new double[4];
    follow(state, law, HOT, COLD, 990);
    follow(state, law, COLD, COLD, 1800);
    VariantResult result =
        run(
            "creep: {norton: {A: 4e-7 1/s, n: 3, H: 3223 K}}",
            "",
            "{mode: single_reference, stress_free: 125, then: [{to: -40, rate: 10 K/min, hold: 30 min}]}",
            DAMAGE);
    check(result, state, new double[4]);
  }

  /// Constants of Motalab 2012 as in the library, from the published table.
  @Test
  void aPlugIsCycledWithAnandsLaw() throws Exception {
    Law law =
        (q, kelvin, s) -> {
          double rate = 3501 * Math.exp(-9320 / kelvin) * Math.pow(Math.sinh(4 * q / s), 1 / 0.25);
          double saturation = 30.2 * Math.pow(rate / 3501 * Math.exp(9320 / kelvin), 0.01);
          double left = rate == 0 ? 0 : 1 - s / saturation;
          return new double[] {
            rate, 180_000 * Math.pow(Math.abs(left), 1.78) * Math.signum(left) * rate
          };
        };
    double[] state = {0, 21, 0, 0};
    follow(state, law, HOT, HOT, 600);
    follow(state, law, HOT, COLD, 660);
    follow(state, law, COLD, COLD, 600);
    double[] first = state.clone();
    follow(state, law, COLD, HOT, 660);
    follow(state, law, HOT, HOT, 600);
    follow(state, law, HOT, COLD, 660);
    follow(state, law, COLD, COLD, 600);
    VariantResult result =
        run(
            "anand: sac305-motalab2012",
            "",
            "{mode: single_reference, stress_free: 125, then: [{T_min: -40, T_max: 125, ramp: 15 K/min, dwell: 10 min, count: 2}]}",
            DAMAGE);
    check(result, state, first);
  }

  /// Cured and shrunk by 1 % at 150 degC, then cooled to 25 degC, layer by layer; what is ground
  /// away below has bent nothing for good.
  @Test
  void aPlugShrinksAsItCures() throws Exception {
    VariantResult result =
        run(
            "process: {Tg: 200}",
            "}\n  - {type: cure, layer: plug, T: 150, shrink_linear: 1 %",
            "{mode: sequence}",
            "");
    double[] stress = stress(-125, -0.01, -0.01);
    check(result, "rr", stress[0], 1e-4);
    check(result, "tt", stress[0], 1e-4);
    check(result, "zz", stress[1], 1e-4);
  }
}
