package org.ballpad.materials.law;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ballpad.materials.PropertyTable;
import org.ballpad.materials.law.PointDriver.Target;
import org.junit.jupiter.api.Test;

final class PlasticityTest {
  private static final ThermoElastic COPPER = Bars.elastic(117000, 0.34, 16.7e-6, 300);

  /// Catalogue C14: a clamped bar, heated by 200 K, cooled, and the same again.
  @Test
  void clampedBarCyclesAsTheCatalogue() {
    assertArrayEquals(
        new double[] {-172, 172, -172, 172}, cycle(Plasticity.isotropic(perfect(172))), 1e-9);
    var hardening =
        new YieldCurve(List.of(0.0, 1.0), List.of(constant("y0", 172), constant("y1", 1172)));
    assertArrayEquals(
        new double[] {-173.8541, 174.2191, -174.5779, 174.9307},
        cycle(Plasticity.isotropic(hardening)),
        5e-5);
    var prager = Plasticity.kinematic(constant("y", 172), constant("C", 1000));
    assertArrayEquals(new double[] {-173.8541, 170.5424, -173.8541, 170.5424}, cycle(prager), 5e-5);
  }

  @Test
  void plasticStrainAccumulatesAsTheCatalogue() {
    var bar = new PointDriver(Inelastic.of(COPPER, Plasticity.isotropic(perfect(172))), 300);
    double[] accumulated = {.001869915, .002269744, .002669573, .003069402};
    for (int k = 0; k < 4; k++) {
      Bars.require(bar.go(Target.uniaxial(0, k % 2 == 0 ? 500 : 300), 1, 3));
      assertEquals(accumulated[k], bar.state()[StateRows.EQUIVALENT], 1e-9);
    }
  }

  /// Armstrong and Frederick in tension: alpha = C / gamma (1 - exp(-gamma p)), and a part that
  /// starts at alpha0 after reversal: -C / gamma + (alpha0 + C / gamma) exp(-gamma p).
  @Test
  void backStressRecoversAsItsClosedForm() {
    double c = 20000;
    double gamma = 400;
    var chaboche = new Chaboche(perfect(100), List.of(new BackStress(constant("C", c), gamma)));
    var law = Inelastic.of(COPPER, chaboche);
    double forth =
        Bars.extrapolated(
            k -> {
              var bar = new PointDriver(law, 300);
              Bars.require(bar.go(Target.uniaxial(0.005, 300), 1, k));
              double p = bar.state()[StateRows.EQUIVALENT];
              return bar.stress()[0] - (100 + c / gamma * -Math.expm1(-gamma * p));
            },
            200);
    assertEquals(0, forth, 2e-3);
    double back =
        Bars.extrapolated(
            k -> {
              var bar = new PointDriver(law, 300);
              Bars.require(bar.go(Target.uniaxial(0.005, 300), 1, k));
              double p0 = bar.state()[StateRows.EQUIVALENT];
              double alpha0 = bar.stress()[0] - 100;
              Bars.require(bar.go(Target.uniaxial(0, 300), 1, k));
              double p = bar.state()[StateRows.EQUIVALENT] - p0;
              double alpha = -c / gamma + (alpha0 + c / gamma) * Math.exp(-gamma * p);
              return bar.stress()[0] - (-100 + alpha);
            },
            200);
    assertEquals(0, back, 2e-3);
  }

  @Test
  void backStressIsOfFirstOrder() {
    var chaboche = new Chaboche(perfect(100), List.of(new BackStress(constant("C", 20000), 400)));
    var law = Inelastic.of(COPPER, chaboche);
    assertEquals(1, Bars.order(k -> Bars.pulled(law, 0.005, 300, 1, k), 100), 0.05);
  }

  /// The back stress moves with C(T) though nothing flows: alpha = C(T) times plastic strain.
  @Test
  void backStressFollowsTheTemperature() {
    var falling = PropertyTable.of("C", new double[] {300, 400}, new double[] {2000, 1000}, false);
    var yield = PropertyTable.of("y", new double[] {300, 400}, new double[] {100, 60}, false);
    var law =
        Inelastic.of(Bars.elastic(117000, 0.34, 0, 300), Plasticity.kinematic(yield, falling));
    var bar = new PointDriver(law, 300);
    Bars.require(bar.go(Target.uniaxial(0.01, 300), 1, 1));
    Bars.require(bar.go(Target.uniaxial(0.01, 400), 1, 1));
    double p = bar.state()[StateRows.STRAIN];
    assertEquals(60 + 1000 * p, bar.stress()[0], 1e-9);
  }

  /// A strip stretched in two directions: yield at the difference from the free normal.
  @Test
  void stripYieldsInTwoDirections() {
    var law = Inelastic.of(COPPER, Plasticity.isotropic(perfect(172)));
    var strip = new PointDriver(law, 300);
    PointDriver.Given[] given = {
      PointDriver.Given.STRAIN,
      PointDriver.Given.STRESS,
      PointDriver.Given.STRAIN,
      PointDriver.Given.STRAIN
    };
    Bars.require(strip.go(new Target(given, new double[] {0.01, 0, 0.01, 0}, 300), 1, 5));
    assertArrayEquals(new double[] {172, 0, 172, 0}, strip.stress(), 1e-7);
  }

  /// What back stresses store is not dissipated: over a closed cycle of Prager's law all work is.
  @Test
  void workOfAClosedCycleIsDissipated() {
    var law = Inelastic.of(COPPER, Plasticity.kinematic(constant("y", 100), constant("C", 5000)));
    var bar = new PointDriver(law, 300);
    double[] ends = {0.004, -0.004, 0.004};
    double area = 0;
    double before = 0;
    for (double end : ends) {
      before = bar.state()[StateRows.WORK];
      double from = bar.strain()[0];
      area = 0;
      int n = 2000;
      for (int k = 1; k <= n; k++) {
        double old = bar.stress()[0];
        double strain = from + (end - from) * k / n;
        Bars.require(bar.go(Target.uniaxial(strain, 300), 1, 1));
        area += (old + bar.stress()[0]) / 2 * (end - from) / n;
      }
    }
    // Half a closed cycle: by symmetry half of its area.
    assertEquals(area, bar.state()[StateRows.WORK] - before, 1e-3 * area);
    assertTrue(area > 0);
  }

  @Test
  void impossibleCurvesAreRefused() {
    var y = constant("y", 100);
    var falling = constant("z", 90);
    assertThrows(
        IllegalArgumentException.class,
        () -> new YieldCurve(List.of(0.0, 0.1), List.of(y, falling)));
    assertThrows(IllegalArgumentException.class, () -> new YieldCurve(List.of(0.1), List.of(y)));
    assertThrows(
        IllegalArgumentException.class, () -> new YieldCurve(List.of(0.0, 0.0), List.of(y, y)));
    assertThrows(IllegalArgumentException.class, () -> perfect(0));
    assertThrows(IllegalArgumentException.class, () -> new BackStress(constant("C", -1), 0));
    assertThrows(IllegalArgumentException.class, () -> new BackStress(y, Double.NaN));
  }

  private static double[] cycle(Plasticity plasticity) {
    var bar = new PointDriver(Inelastic.of(COPPER, plasticity), 300);
    double[] stress = new double[4];
    for (int k = 0; k < 4; k++) {
      Bars.require(bar.go(Target.uniaxial(0, k % 2 == 0 ? 500 : 300), 1, 10));
      stress[k] = bar.stress()[0];
    }
    return stress;
  }

  private static YieldCurve perfect(double stress) {
    return YieldCurve.perfect(constant("yield", stress));
  }

  private static PropertyTable constant(String name, double value) {
    return PropertyTable.constant(name, value);
  }
}
