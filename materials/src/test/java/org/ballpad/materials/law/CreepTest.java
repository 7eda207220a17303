package org.ballpad.materials.law;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ballpad.materials.PropertyTable;
import org.ballpad.materials.law.PointDriver.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Catalogue C16, C19 and C26 at one point, and both power laws.
final class CreepTest {
  private static final double ROOM = Bars.ROOM;
  private static final ThermoElastic SOLDER = Bars.elastic(46000, 0.36, 22e-6, 490.15);
  private static final ThermoElastic COLD = Bars.elastic(46000, 0.36, 22e-6, ROOM);
  private static final Garofalo SCHUBERT = new Garofalo(2.78e5, 0.02447, 6.41, 6500);

  /// C16: relaxation from 50 MPa.
  @ParameterizedTest
  @CsvSource({
    "1,41.29147429",
    "10,26.59147948",
    "100,15.23545775",
    "1000,8.584226603",
    "1e4,4.828209469"
  })
  void nortonRelaxes(double time, double expected) {
    var law = Inelastic.of(COLD, norton(1e-12, 5));
    double found = Bars.extrapolated(k -> Bars.relaxed(law, 50.0 / 46000, ROOM, time, k), 100);
    assertEquals(expected, found, 1e-5 * expected);
  }

  /// C16: 30 MPa for 1e4 s, constant stress, hence exact at any increment.
  @Test
  void nortonCreeps() {
    var bar = new PointDriver(Inelastic.of(COLD, norton(1e-12, 5)), ROOM);
    Bars.require(bar.go(Target.stress(ROOM, 30, 0, 0, 0), 0, 1));
    double elastic = bar.strain()[0];
    Bars.require(bar.go(Target.stress(ROOM, 30, 0, 0, 0), 1e4, 1));
    assertEquals(0.243, bar.strain()[0] - elastic, 1e-10);
    assertEquals(0.243 * 30, bar.state()[StateRows.WORK], 1e-8);
  }

  /// C16: rates under two stresses.
  @ParameterizedTest
  @CsvSource({"30,30,1.215e-5,1.215e-5,-2.43e-5", "30,15,1.025156e-5,0,-1.025156e-5"})
  void nortonCreepsInTwoDirections(double rr, double zz, double r, double z, double t) {
    var sheet = new PointDriver(Inelastic.of(COLD, norton(1e-12, 5)), ROOM);
    Bars.require(sheet.go(Target.stress(ROOM, rr, zz, 0, 0), 0, 1));
    double[] before = sheet.strain();
    Bars.require(sheet.go(Target.stress(ROOM, rr, zz, 0, 0), 100, 1));
    double[] rate = new double[3];
    for (int i = 0; i < 3; i++) {
      rate[i] = (sheet.strain()[i] - before[i]) / 100;
    }
    assertArrayEquals(new double[] {r, z, t}, rate, 1e-11);
  }

  /// C19: steady rates.
  @ParameterizedTest
  @CsvSource({"10,1.215667e-8", "20,1.2500959e-6", "30,2.2968204e-5"})
  void garofaloCreeps(double stress, double rate) {
    assertEquals(rate, rate(SCHUBERT, stress, ROOM), 1e-6 * rate);
  }

  /// C19: relaxation from 40 MPa at 25 and 125 degC.
  @ParameterizedTest
  @CsvSource({
    "298.15,1,34.586555",
    "298.15,10,26.103346",
    "298.15,60,19.79181",
    "298.15,600,13.424707",
    "298.15,3600,9.7866113",
    "398.15,1,15.729",
    "398.15,10,10.529416",
    "398.15,60,7.6332562",
    "398.15,600,5.0177623",
    "398.15,3600,3.6112143"
  })
  void garofaloRelaxes(double temperature, double time, double expected) {
    var law = Inelastic.of(Bars.elastic(46000, 0.36, 22e-6, temperature), SCHUBERT);
    double found =
        Bars.extrapolated(k -> Bars.relaxed(law, 40.0 / 46000, temperature, time, k), 200);
    assertEquals(expected, found, 1e-5 * expected);
  }

  /// C26: a clamped bar cooled through a table of A(T); the Arrhenius law that the table was made
  /// from ends elsewhere.
  @ParameterizedTest
  @CsvSource({"288,22.538887", "576,29.435268", "864,40.42146", "1152,58.960576"})
  void clampedBarCoolsThroughATable(double time, double expected) {
    double[] kelvin = {298.15, 338.15, 378.15, 418.15, 458.15, 490.15};
    double[] a = {
      8.078651e-12, 2.901888e-11, 7.953101e-11, 1.797307e-10, 3.522728e-10, 5.576222e-10
    };
    var law = Inelastic.of(SOLDER, new Norton(PropertyTable.of("A", kelvin, a, false), 3, 0));
    assertEquals(expected, cooled(law, time), 1e-4 * expected);
  }

  @Test
  void clampedBarCoolsAfterArrhenius() {
    var law = Inelastic.of(SOLDER, new Norton(constant("A", 4e-7), 3, 3223));
    assertEquals(60.648504, cooled(law, 1152), 1e-4 * 60);
  }

  @Test
  void creepIsOfFirstOrder() {
    var law = Inelastic.of(COLD, SCHUBERT);
    assertEquals(1, Bars.order(k -> Bars.pulled(law, 0.001, ROOM, 1e-4, k), 100), 0.05);
  }

  /// Wiese's two mechanisms: rates add, and are counted apart.
  @Test
  void mechanismsAdd() {
    var first = new Norton(constant("A1", 4e-7), 3, 3223);
    var second = new Norton(constant("A2", 1e-12), 12, 7348);
    var both = new DoublePower(first, second, constant("unit", 1));
    for (double stress : new double[] {1, 10, 30, 60}) {
      double one = 4e-7 * Math.pow(stress, 3) * Math.exp(-3223 / ROOM);
      double two = 1e-12 * Math.pow(stress, 12) * Math.exp(-7348 / ROOM);
      assertEquals(one + two, rate(both, stress, ROOM), 1e-10 * (one + two));
      var bar = new PointDriver(Inelastic.of(COLD, both), ROOM);
      Bars.require(bar.go(Target.stress(ROOM, stress, 0, 0, 0), 100, 1));
      double[] state = bar.state();
      assertEquals(100 * one, state[StateRows.OWN], 1e-8 * one * 100);
      assertEquals(100 * two, state[StateRows.OWN + 1], 1e-8 * two * 100);
      assertEquals(100 * one * stress, state[StateRows.OWN + 2], 1e-8 * one * stress * 100);
    }
  }

  /// Wong's law measures stress in Young's modulus.
  @Test
  void stressOverModulus() {
    var e =
        PropertyTable.of("E", new double[] {273.15, 373.15}, new double[] {32000, 23200}, false);
    var wong =
        new DoublePower(
            new Norton(constant("A1", 1.7e12), 3, 5430.9),
            new Norton(constant("A2", 8.9e24), 7, 5430.9),
            e);
    double at = 20 / (32000 - 88 * 25.0);
    double expected =
        (1.7e12 * Math.pow(at, 3) + 8.9e24 * Math.pow(at, 7)) * Math.exp(-5430.9 / ROOM);
    assertEquals(expected, rate(wong, 20, ROOM), 1e-9 * expected);
  }

  /// Pulled beyond yield at constant stress: plastic strain at once, creep with time.
  @Test
  void plasticityAndCreepAdd() {
    var hardening =
        new YieldCurve(List.of(0.0, 0.1), List.of(constant("y0", 20), constant("y1", 120)));
    var law = Inelastic.of(COLD, Plasticity.isotropic(hardening), norton(1e-12, 5));
    var bar = new PointDriver(law, ROOM);
    Bars.require(bar.go(Target.stress(ROOM, 30, 0, 0, 0), 0, 1));
    assertEquals(0.01, bar.state()[StateRows.OWN], 1e-10);
    Bars.require(bar.go(Target.stress(ROOM, 30, 0, 0, 0), 1e4, 1));
    assertEquals(0.01, bar.state()[StateRows.OWN], 1e-9);
    assertEquals(0.01 + 0.243, bar.state()[StateRows.STRAIN], 1e-9);
    // Back stress: shifted surface, creep under the whole stress.
    var prager = Plasticity.kinematic(constant("y", 20), constant("C", 1000));
    var shifted = new PointDriver(Inelastic.of(COLD, prager, norton(1e-12, 5)), ROOM);
    Bars.require(shifted.go(Target.stress(ROOM, 30, 0, 0, 0), 0, 1));
    Bars.require(shifted.go(Target.stress(ROOM, 30, 0, 0, 0), 1e4, 1));
    assertEquals(0.01 + 0.243, shifted.state()[StateRows.STRAIN], 1e-9);
  }

  @Test
  void impossibleConstantsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> norton(0, 5));
    assertThrows(IllegalArgumentException.class, () -> norton(-1, 5));
    assertThrows(IllegalArgumentException.class, () -> norton(1, 0.5));
    assertThrows(IllegalArgumentException.class, () -> new Garofalo(1, 0, 5, 6000));
    assertThrows(IllegalArgumentException.class, () -> new Garofalo(1, 0.1, 5, Double.NaN));
    var one = norton(1, 3);
    assertThrows(
        IllegalArgumentException.class, () -> new DoublePower(one, one, constant("unit", 0)));
  }

  private static double cooled(MaterialLaw law, double time) {
    return Bars.extrapolated(
        k -> {
          var bar = new PointDriver(law, 490.15);
          double end = 490.15 - 192 * time / 1152;
          Bars.require(bar.go(Target.uniaxial(0, end), time, k));
          return bar.stress()[0];
        },
        400);
  }

  private static double rate(CreepRule rule, double stress, double temperature) {
    var law = Inelastic.of(Bars.elastic(46000, 0.36, 0, temperature), rule);
    var bar = new PointDriver(law, temperature);
    Bars.require(bar.go(Target.stress(temperature, stress, 0, 0, 0), 0, 1));
    Bars.require(bar.go(Target.stress(temperature, stress, 0, 0, 0), 100, 1));
    assertTrue(bar.state()[StateRows.EQUIVALENT] > 0);
    return bar.state()[StateRows.EQUIVALENT] / 100;
  }

  private static Norton norton(double a, double n) {
    return new Norton(constant("A", a), n, 0);
  }

  private static PropertyTable constant(String name, double value) {
    return PropertyTable.constant(name, value);
  }
}
