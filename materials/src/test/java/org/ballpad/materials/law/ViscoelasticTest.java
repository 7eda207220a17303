package org.ballpad.materials.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.ballpad.materials.Elasticity.Isotropic;
import org.ballpad.materials.Expansion.Constant;
import org.ballpad.materials.Material;
import org.ballpad.materials.law.PointDriver.Target;
import org.ballpad.materials.law.Relaxation.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Catalogue C21: G0 = 1000, g = (.3, .4), tau = (1, 100), K = 2500 elastic.
final class ViscoelasticTest {
  private static final double ROOM = Bars.ROOM;
  private static final double G = 1000;
  private static final double K = 2500;
  private static final List<Term> TERMS = List.of(new Term(0.3, 1), new Term(0.4, 100));
  private static final Shift NONE = new ArrheniusShift(0, ROOM);
  private static final Shift WLF = new WlfShift(17.44, 51.6, ROOM, 35);

  @ParameterizedTest
  @CsvSource({
    "0,10",
    "0.5,8.799641896",
    "1,8.063837659",
    "10,6.619485872",
    "100,4.471517765",
    "1000,3.0001816"
  })
  void shearRelaxes(double time, double expected) {
    // gamma = .01 is the tensor component .005; held strain, so one increment is exact.
    assertEquals(expected, sheared(NONE, ROOM, time, 1), 5e-8);
    assertEquals(expected, sheared(NONE, ROOM, time, 7), 5e-8);
  }

  /// The answer of the sides changes with time, so the increments matter.
  @ParameterizedTest
  @CsvSource({"1,21.879879", "10,18.256947", "100,12.733267", "1000,8.6546272"})
  void barRelaxes(double time, double expected) {
    var law = law(NONE, Relaxation.Constant.BULK_MODULUS);
    double found = Bars.relaxed(law, 0.01, ROOM, time, 800);
    assertEquals(expected, found, 1e-4 * expected);
  }

  @ParameterizedTest
  @CsvSource({"1,.23819607", "10,1.9480081", "100,15.543031"})
  void barIsPulledAtARate(double time, double expected) {
    var law = law(NONE, Relaxation.Constant.BULK_MODULUS);
    double found = Bars.pulled(law, 1e-4 * time, ROOM, 1e-4, 400);
    assertEquals(expected, found, 1e-5 * expected);
  }

  /// With Poisson's ratio constant a bar needs its tensile modulus alone: E(t) eps.
  @ParameterizedTest
  @CsvSource({"0.5", "10", "1000"})
  void barOfConstantRatioFollowsItsModulus(double time) {
    var law = law(NONE, Relaxation.Constant.POISSON_RATIO);
    double e = 9 * K * G / (3 * K + G);
    double left = 0.3 + 0.3 * Math.exp(-time) + 0.4 * Math.exp(-time / 100);
    assertEquals(e * left * 0.01, Bars.relaxed(law, 0.01, ROOM, time, 3), 1e-9);
  }

  @Test
  void heatShortensTimes() {
    assertEquals(Math.log(1.47513297e-3), WLF.lnFactor(ROOM + 10), 1e-8);
    var bar = new PointDriver(law(WLF, Relaxation.Constant.BULK_MODULUS), ROOM + 10);
    // The point is new at 25 degC; without time it takes up 35 degC and its strain.
    Bars.require(bar.go(Target.strain(ROOM + 10, 0, 0, 0, 0.005), 0, 1));
    Bars.require(bar.go(Target.strain(ROOM + 10, 0, 0, 0, 0.005), 1, 1));
    assertEquals(3.00454942, bar.stress()[3], 1e-7);
  }

  /// A ramp across 60 K in one increment: the reduced time is that of many small ones.
  @ParameterizedTest
  @CsvSource({"250,310", "310,250", "298.15,300"})
  void reducedTimeIsIntegrated(double from, double to) {
    double dt = 600;
    double sum = 0;
    int n = 200000;
    for (int k = 0; k < n; k++) {
      sum += dt / n * Math.exp(-WLF.lnFactor(from + (k + 0.5) / n * (to - from)));
    }
    assertEquals(sum, ReducedTime.of(WLF, from, to, dt), 1e-7 * sum);
  }

  /// Below T_ref - 35 K Arrhenius' form goes on with the same value and slope, and no pole.
  @Test
  void wlfGoesOnBelow() {
    double at = ROOM - 35;
    double above = WLF.lnFactor(at + 1e-3);
    double below = WLF.lnFactor(at - 1e-3);
    assertEquals(WLF.lnFactor(at), (above + below) / 2, 1e-6);
    assertEquals(
        (WLF.lnFactor(at + 2e-3) - above), WLF.lnFactor(at) - WLF.lnFactor(at - 1e-3), 1e-5);
    assertEquals(true, WLF.lnFactor(200) > above && Double.isFinite(WLF.lnFactor(200)));
  }

  @Test
  void viscoelasticityIsOfSecondOrder() {
    var law = law(NONE, Relaxation.Constant.BULK_MODULUS);
    double order = Bars.order(k -> sine(law, k), 20);
    assertEquals(2, order, 0.05);
  }

  /// Shear that follows half a sine in time: not even within an increment.
  private static double sine(MaterialLaw law, int increments) {
    var point = new PointDriver(law, ROOM);
    for (int k = 1; k <= increments; k++) {
      double strain = 0.005 * Math.sin(Math.PI * k / (2.0 * increments));
      Bars.require(point.go(Target.strain(ROOM, 0, 0, 0, strain), 10.0 / increments, 1));
    }
    return point.stress()[3];
  }

  /// What a cycle of strain costs is its area; after it all is dissipated or still in the springs.
  @Test
  void dissipatedWorkIsTheAreaLessWhatSpringsHold() {
    var point = new PointDriver(law(NONE, Relaxation.Constant.POISSON_RATIO), ROOM);
    double area = 0;
    double[] before = new double[4];
    double[] strain = new double[4];
    int n = 4000;
    for (int k = 1; k <= n; k++) {
      double e = 0.005 * Math.sin(2 * Math.PI * k / n);
      Bars.require(point.go(Target.strain(ROOM, e, 0, -0.3 * e, e / 2), 50.0 / n, 1));
      for (int i = 0; i < 4; i++) {
        double change = point.strain()[i] - strain[i];
        area += Deviator.weight(i) * (before[i] + point.stress()[i]) / 2 * change;
      }
      before = point.stress();
      strain = point.strain();
    }
    double held = 0;
    for (int k = 0; k < 2; k++) {
      double[] q = new double[4];
      for (int i = 0; i < 4; i++) {
        q[i] = point.state()[Viscoelastic.TERMS + 4 * k + i];
      }
      double trace = q[0] + q[1] + q[2];
      double energy = G * (Deviator.dot(q, q) - trace * trace / 3) + K / 2 * trace * trace;
      held += TERMS.get(k).share() * energy;
    }
    assertEquals(area - held, point.state()[StateRows.WORK], 1e-5 * area);
  }

  @Test
  void impossibleConstantsAreRefused() {
    var all = List.of(new Term(0.6, 1), new Term(0.5, 10));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Relaxation(all, Relaxation.Constant.BULK_MODULUS, NONE));
    assertThrows(IllegalArgumentException.class, () -> new Term(0.1, 0));
    assertThrows(IllegalArgumentException.class, () -> new WlfShift(17, 50, 300, 60));
  }

  private static double sheared(Shift shift, double temperature, double time, int increments) {
    var point = new PointDriver(law(shift, Relaxation.Constant.BULK_MODULUS), temperature);
    Bars.require(point.go(Target.strain(temperature, 0, 0, 0, 0.005), 0, 1));
    Bars.require(point.go(Target.strain(temperature, 0, 0, 0, 0.005), time, increments));
    return point.stress()[3];
  }

  private static MaterialLaw law(Shift shift, Relaxation.Constant constant) {
    double e = 9 * K * G / (3 * K + G);
    double nu = (3 * K - 2 * G) / (2 * (3 * K + G));
    var material = Material.of("polymer", Isotropic.of("polymer", e, nu), new Constant(0));
    return new Viscoelastic(
        new ThermoElastic(material, ROOM, 0), new Relaxation(TERMS, constant, shift));
  }
}
