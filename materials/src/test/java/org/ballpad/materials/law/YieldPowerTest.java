package org.ballpad.materials.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.ballpad.materials.PropertyTable;
import org.ballpad.materials.law.PointDriver.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Yield after a power law against its closed form.
final class YieldPowerTest {
  private static final double E = 30000;
  private static final double C = 3.35e11;
  private static final double N = 5.53;
  private static final PropertyTable G =
      PropertyTable.of("G", new double[] {300, 400}, new double[] {11000, 5600}, false);

  /// Under stresses up to beyond a hundredth of the shear modulus, in any increments.
  @ParameterizedTest
  @ValueSource(ints = {1, 7})
  void barFollowsThePower(int increments) {
    for (double stress : new double[] {1, 10, 30, 60, 150, -60}) {
      var bar = bar(law());
      Bars.require(bar.go(Target.stress(300, stress, 0, 0, 0), 1, increments));
      double plastic = plastic(Math.abs(stress), 300);
      assertEquals(plastic, bar.state()[StateRows.OWN], 1e-8 * plastic);
      assertEquals(
          stress / E + Math.signum(stress) * plastic,
          bar.strain()[0],
          1e-9 * Math.abs(bar.strain()[0]));
    }
  }

  /// Strain is given, and the stress that goes with it is the root of stress / E + plastic.
  @ParameterizedTest
  @ValueSource(doubles = {1e-12, 1e-6, 1e-3, 1e-2, 0.3})
  void pulledBarHasTheStressOfItsStrain(double strain) {
    var bar = bar(law());
    Bars.require(bar.go(Target.uniaxial(strain, 300), 1, 1));
    double stress = bar.stress()[0];
    assertEquals(strain, stress / E + plastic(stress, 300), 1e-10 * strain);
  }

  /// Turned round it is elastic down to the same stress on the other side, then goes on.
  @Test
  void reversalIsElasticToTheOtherSide() {
    var bar = bar(law());
    Bars.require(bar.go(Target.stress(300, 40, 0, 0, 0), 1, 2));
    double before = bar.state()[StateRows.OWN];
    Bars.require(bar.go(Target.stress(300, -40, 0, 0, 0), 1, 3));
    assertEquals(before, bar.state()[StateRows.OWN], 1e-14);
    Bars.require(bar.go(Target.stress(300, -50, 0, 0, 0), 1, 3));
    assertEquals(plastic(50, 300), bar.state()[StateRows.OWN], 1e-9 * plastic(50, 300));
  }

  /// Heated under a stress: the modulus falls and the strain rises with it; cooled, it stays.
  @Test
  void heatLetsItFlow() {
    var bar = bar(law());
    Bars.require(bar.go(Target.stress(300, 25, 0, 0, 0), 1, 1));
    Bars.require(bar.go(Target.stress(400, 25, 0, 0, 0), 1, 4));
    double hot = plastic(25, 400);
    assertEquals(hot, bar.state()[StateRows.OWN], 1e-9 * hot);
    Bars.require(bar.go(Target.stress(300, 25, 0, 0, 0), 1, 4));
    assertEquals(hot, bar.state()[StateRows.OWN], 1e-9 * hot);
  }

  /// With a back stress beside it too.
  @Test
  void everyIncrementIsFound() {
    var hardening = new YieldPower(C, N, G);
    var back = List.of(new BackStress(PropertyTable.constant("C", 2000), 100));
    for (Plasticity plasticity :
        new Plasticity[] {Plasticity.isotropic(hardening), new Chaboche(hardening, back)}) {
      var law = Inelastic.of(Bars.elastic(E, 0.35, 0, 300), plasticity);
      var random = new Random(5);
      for (int start = 0; start < 200; start++) {
        double[] state = new double[law.stateSize()];
        for (int k = 0; k < 60; k++) {
          double size = Math.pow(10, random.nextDouble(-20, 0));
          double[] to = random.doubles(4, -size, size).toArray();
          double[] next = new double[state.length];
          double[] t = {random.nextDouble(300, 400)};
          int found = law.update(1, to, t, 1, state, new double[4], new double[16], next);
          assertEquals(MaterialLaw.ALL_FOUND, found, "increment " + k);
          assertTrue(next[StateRows.WORK] >= state[StateRows.WORK]);
          state = next;
        }
      }
    }
  }

  private static double plastic(double stress, double temperature) {
    return C * Math.pow(stress / G.at(temperature), N);
  }

  private static Inelastic law() {
    var plasticity = Plasticity.isotropic(new YieldPower(C, N, G));
    return Inelastic.of(Bars.elastic(E, 0.35, 0, 300), plasticity);
  }

  private static PointDriver bar(Inelastic law) {
    return new PointDriver(law, 300);
  }
}
