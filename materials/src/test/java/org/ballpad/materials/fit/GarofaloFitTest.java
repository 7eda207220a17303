package org.ballpad.materials.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ballpad.materials.fit.TestData.Steady;
import org.ballpad.materials.law.Garofalo;
import org.junit.jupiter.api.Test;

/// Pairs of known laws give their constants back.
final class GarofaloFitTest {
  private static final double NO_H = Double.NaN;

  /// Schubert 2003: 277984 /s, 0.02447 /MPa, 6.41, 6500 K.
  @Test
  void exactPairsGiveSchubertBack() throws NoFit {
    Fit fit = GarofaloFit.of(new TestData(List.of(), schubert(0)), NO_H);
    Garofalo found = (Garofalo) fit.rule();
    assertEquals(277984, found.factor(), 1e-6 * 277984);
    assertEquals(0.02447, found.breakdown(), 1e-6 * 0.02447);
    assertEquals(6.41, found.exponent(), 1e-6 * 6.41);
    assertEquals(6500, found.activation(), 1e-6 * 6500);
    assertTrue(fit.residual() < 1e-8);
  }

  /// With 5 % noise on the rates the true constants lie within some standard errors.
  @Test
  void standardErrorsAreThoseOfTheNoise() throws NoFit {
    double[] truth = {Math.log(277984), Math.log(0.02447), 6.41, 6500};
    double[] sum = new double[4];
    int runs = 100;
    for (int seed = 0; seed < runs; seed++) {
      Fit fit = GarofaloFit.of(new TestData(List.of(), schubert(seed + 1)), NO_H);
      for (int i = 0; i < 4; i++) {
        Constant c = fit.constants().get(i);
        double value = i < 2 ? Math.log(c.value()) : c.value();
        double error = i < 2 ? c.relativeError() : c.standardError();
        sum[i] += Math.pow((value - truth[i]) / error, 2) / runs;
      }
    }
    for (double mean : sum) {
      assertEquals(1, mean, 0.5); // mean square of (found - true) / standard error
    }
  }

  /// Stresses of Motalab's SAC305 as published compilations give them, and two rates of creep:
  /// another law follows them to their digits.
  @Test
  void publishedStressesOfSac305AreFollowed() throws NoFit {
    var published =
        List.of(
            new Steady(298.15, 1e-3, 42.1),
            new Steady(298.15, 1e-5, 30.4),
            new Steady(398.15, 1e-3, 22.8),
            new Steady(298.15, 1.1e-7, 20),
            new Steady(398.15, 2.0e-6, 10));
    Fit fit = GarofaloFit.of(new TestData(List.of(), published), NO_H);
    for (Fit.Point p : fit.points()) {
      assertEquals(p.measured(), p.predicted(), 0.02 * p.measured());
    }
  }

  @Test
  void tooFewPairsAreRefused() {
    List<Steady> four = schubert(0).subList(3, 7);
    var refused =
        assertThrows(NoFit.class, () -> GarofaloFit.of(new TestData(List.of(), four), 6500));
    assertTrue(refused.getMessage().contains("too few"), refused.getMessage());
  }

  @Test
  void oneTemperatureTellsNothingOfTheActivation() throws NoFit {
    List<Steady> cold = schubert(0).stream().filter(p -> p.temperature() == 298.15).toList();
    var data = new TestData(List.of(), cold);
    assertThrows(NoFit.class, () -> GarofaloFit.of(data, NO_H));
    Fit fit = GarofaloFit.of(data, 6500);
    assertEquals(6.41, ((Garofalo) fit.rule()).exponent(), 1e-5);
    assertTrue(fit.constants().get(3).held());
    assertTrue(fit.remarks().getFirst().contains("one temperature only"));
  }

  /// Stresses far below breakdown are those of a power law: A and alpha only trade off.
  @Test
  void powerLawLeavesAlphaOpen() throws NoFit {
    var pairs = new ArrayList<Steady>();
    for (double t : new double[] {298.15, 398.15}) {
      for (double stress = 1; stress < 20; stress *= 1.5) {
        pairs.add(new Steady(t, 1e-12 * Math.pow(stress, 5) * Math.exp(12 - 4000 / t), stress));
      }
    }
    Fit fit = GarofaloFit.of(new TestData(List.of(), pairs), NO_H);
    assertEquals(5, ((Garofalo) fit.rule()).exponent(), 1e-2);
    assertTrue(fit.remarks().stream().anyMatch(r -> r.contains("alpha")), fit.remarks().toString());
  }

  private static List<Steady> schubert(int seed) {
    var random = new Random(seed);
    var pairs = new ArrayList<Steady>();
    for (double t : new double[] {248.15, 298.15, 348.15, 398.15}) {
      for (double stress : new double[] {5, 10, 20, 40, 60}) {
        double rate = 277984 * Math.pow(Math.sinh(0.02447 * stress), 6.41) * Math.exp(-6500 / t);
        double noise = seed == 0 ? 0 : 0.05 * random.nextGaussian();
        pairs.add(new Steady(t, rate * Math.exp(noise), stress));
      }
    }
    return pairs;
  }
}
