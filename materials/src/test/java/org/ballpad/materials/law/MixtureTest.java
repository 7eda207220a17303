package org.ballpad.materials.law;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ballpad.materials.Elasticity.Isotropic;
import org.ballpad.materials.Expansion.Constant;
import org.ballpad.materials.Material;
import org.ballpad.materials.law.Mixture.Mean;
import org.ballpad.materials.law.Mixture.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Mixtures against what can be worked out by hand. A polymer and a metal of round numbers: K = E /
/// (3 (1 - 2 nu)), G = E / (2 (1 + nu)).
final class MixtureTest {
  private static final double COLD = 300;
  private static final double HOT = 400;

  private static ThermoElastic solid(double e, double nu, double alpha, double stressFree) {
    var material = Material.of("x", Isotropic.of("x", e, nu), new Constant(alpha));
    return new ThermoElastic(material, stressFree, 0);
  }

  private static final ThermoElastic POLYMER = solid(3000, 0.25, 40e-6, HOT); // K 2000, G 1200
  private static final ThermoElastic METAL = solid(120000, 0.3, 17e-6, HOT); // K 1e5, G 46153.8

  private static Mixture mix(Mean mean, double polymer) {
    return new Mixture(mean, List.of(new Phase(polymer, POLYMER), new Phase(1 - polymer, METAL)));
  }

  private record Answer(double[] stress, double[] tangent) {
    double bulk() {
      return (tangent[0] + tangent[1] + tangent[2]) / 3;
    }

    double shear() {
      return tangent[15] / 2;
    }

    /// From the thermal stress of suppressed expansion, -3 K alpha dT.
    double expansion() {
      return -stress[0] / (3 * bulk() * (COLD - HOT));
    }
  }

  private static Answer answer(MaterialLaw law, double... strain) {
    double[] stress = new double[4];
    double[] tangent = new double[16];
    double[] none = new double[0];
    law.update(1, strain, new double[] {COLD}, 1, none, stress, tangent, none);
    return new Answer(stress, tangent);
  }

  private static Answer held(Mean mean) {
    return answer(mix(mean, 0.75), 0, 0, 0, 0);
  }

  /// K: 0.75 x 2000 + 0.25 x 100000 = 26500 and 1 / (0.75 / 2000 + 0.25 / 100000) = 2649.0066. G:
  /// 0.75 x 1200 + 0.25 x 46153.846 = 12438.4615 and 1 / (0.75 / 1200 + 0.25 / 46153.846) =
  /// 1586.2523.
  @Test
  void stiffnessIsThatOfParallelAndOfSeries() {
    assertEquals(26500, held(Mean.VOIGT).bulk(), 1e-8);
    assertEquals(2649.0066, held(Mean.REUSS).bulk(), 1e-4);
    assertEquals((26500 + 2649.0066) / 2, held(Mean.HILL).bulk(), 1e-4);
    assertEquals(12438.4615, held(Mean.VOIGT).shear(), 1e-4);
    assertEquals(1 / (0.75 / 1200 + 0.25 / (120000 / 2.6)), held(Mean.REUSS).shear(), 1e-8);
  }

  /// Voigt (0.75 x 2000 x 40 + 0.25 x 100000 x 17) / 26500 = 18.3019 ppm/K, Reuss 0.75 x 40 + 0.25
  /// x 17 = 34.25 ppm/K.
  @Test
  void expansionIsWeightedByStiffnessOrByVolume() {
    assertEquals(18.3018868e-6, held(Mean.VOIGT).expansion(), 1e-13);
    assertEquals(34.25e-6, held(Mean.REUSS).expansion(), 1e-13);
  }

  /// Levin: of two isotropic phases the expansion follows exactly from the bulk modulus K of the
  /// mixture, alpha = <alpha> + (alpha1 - alpha2) / (1/K1 - 1/K2) (1/K - <1/K>).
  @ParameterizedTest
  @EnumSource
  void expansionIsLevins(Mean mean) {
    Answer held = held(mean);
    double slope = (40e-6 - 17e-6) / (1 / 2000.0 - 1 / 1e5);
    double meanInverse = 0.75 / 2000 + 0.25 / 1e5;
    double levin = 34.25e-6 + slope * (1 / held.bulk() - meanInverse);
    assertEquals(levin, held.expansion(), 1e-16);
  }

  /// Bars side by side carry (f1 E1 + f2 E2) eps where neither contracts (nu = 0), bars end to end
  /// stretch by (f1 / E1 + f2 / E2) sigma.
  @Test
  void barsInParallelAndInSeries() {
    var phases =
        List.of(new Phase(0.4, solid(1000, 0, 0, HOT)), new Phase(0.6, solid(4000, 0, 0, HOT)));
    double[] parallel = answer(new Mixture(Mean.VOIGT, phases), 1e-3, 0, 0, 0).stress();
    assertArrayEquals(new double[] {2.8, 0, 0, 0}, parallel, 1e-12);
    double[] series = answer(new Mixture(Mean.REUSS, phases), 1e-3, 0, 0, 0).stress();
    assertArrayEquals(new double[] {1 / (0.4 + 0.15), 0, 0, 0}, series, 1e-12);
  }

  /// Every phase keeps its stress-free temperature: a clamped bar of two phases in parallel, free
  /// at 400 and 350 K, one of them not yet expanding.
  @Test
  void phasesAreFreeOfStressAtTheirOwnTemperatures() {
    var late = solid(4000, 0, 10e-6, 350);
    var early = solid(1000, 0, 20e-6, HOT);
    var phases = List.of(new Phase(0.5, early), new Phase(0.5, late));
    double byHand = 0.5 * 1000 * 20e-6 * 100 + 0.5 * 4000 * 10e-6 * 50;
    double[] stress = answer(new Mixture(Mean.VOIGT, phases), 0, 0, 0, 0).stress();
    assertArrayEquals(new double[] {byHand, byHand, byHand, 0}, stress, 1e-12);
    double free = -(0.5 * 20e-6 * 100 + 0.5 * 10e-6 * 50);
    double[] relieved = answer(new Mixture(Mean.REUSS, phases), free, free, free, 0).stress();
    assertArrayEquals(new double[4], relieved, 1e-12);
  }

  /// The energy of any strain lies between those of the bounds, for all shares.
  @ParameterizedTest
  @CsvSource({"0.01", "0.3", "0.5", "0.99"})
  void boundsAreInOrder(double share) {
    double[][] strains = {
      {1, 0, 0, 0}, {1, 1, 1, 0}, {0, 0, 0, 1}, {1, -1, 0, 0.5}, {0.3, 0.2, -0.9, 0.1}
    };
    for (double[] strain : strains) {
      double reuss = energy(mix(Mean.REUSS, share), strain);
      double hill = energy(mix(Mean.HILL, share), strain);
      double voigt = energy(mix(Mean.VOIGT, share), strain);
      assertTrue(0 < reuss && reuss < hill && hill < voigt, share + ": " + reuss + " " + voigt);
      assertEquals((reuss + voigt) / 2, hill, 1e-9 * voigt);
    }
  }

  private static double energy(MaterialLaw law, double[] e) {
    double[] c = answer(law, 0, 0, 0, 0).tangent();
    double energy = 0;
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        energy += e[i] * c[4 * i + j] * e[j];
      }
    }
    return energy;
  }

  @ParameterizedTest
  @EnumSource
  void onePhaseIsItself(Mean mean) {
    assertSame(METAL, Mixture.of(mean, List.of(new Phase(1, METAL))));
    var twice = new Mixture(mean, List.of(new Phase(0.3, METAL), new Phase(0.7, METAL)));
    Answer mixed = answer(twice, 1e-3, -2e-4, 3e-4, 1e-4);
    Answer pure = answer(METAL, 1e-3, -2e-4, 3e-4, 1e-4);
    assertArrayEquals(pure.stress(), mixed.stress(), 1e-12 * 1e5);
    assertArrayEquals(pure.tangent(), mixed.tangent(), 1e-12 * 1e6);
  }

  /// A trace of the other phase changes the answer by its share times the contrast of the phases at
  /// most.
  @Test
  void aTraceOfAPhaseLeavesTheOther() {
    double trace = 1e-9;
    for (Mean mean : Mean.values()) {
      assertEquals(2000, answer(mix(mean, 1 - trace), 0, 0, 0, 0).bulk(), 2e-4);
      assertEquals(1e5, answer(mix(mean, trace), 0, 0, 0, 0).bulk(), 1e-2);
    }
  }

  @Test
  void sharesMustFillTheVolume() {
    var half = List.of(new Phase(0.5, METAL));
    assertThrows(IllegalArgumentException.class, () -> new Mixture(Mean.HILL, half));
    var over = List.of(new Phase(1.5, METAL), new Phase(-0.5, POLYMER));
    assertThrows(IllegalArgumentException.class, () -> new Mixture(Mean.HILL, over));
  }
}
