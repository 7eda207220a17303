package org.ballpad.cases.sweep.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Mixtures of Weibull populations against closed forms and against lives drawn at random.
class LifeSpreadTest {
  @Test
  void equalLivesStayTheOnePopulation() {
    LifeSpread spread = new LifeSpread(new double[] {2000, 2000, 2000}, 6, 1);
    assertEquals(2000, spread.nearest().characteristic().value(), 1e-6);
    assertEquals(6, spread.nearest().shape().value(), 1e-9);
    assertEquals(1 - Math.exp(-Math.pow(0.5, 6)), spread.failed(1000).value(), 1e-12);
  }

  /// Two populations apart by a factor: half of the joints come from each.
  @Test
  void failuresAreTheMeanOfThePopulations() {
    LifeSpread spread = new LifeSpread(new double[] {1000, 4000}, 3, 1);
    double exact = (2 - Math.exp(-8) - Math.exp(-0.125)) / 2;
    assertEquals(exact, spread.failed(2000).value(), 1e-12);
  }

  /// The nearest distribution is what maximum likelihood finds in very many lives of the mixture.
  @Test
  void theNearestIsTheLikelihoodOfManyLives() {
    double[] etas = lognormal(40, 0.25);
    LifeSpread.Nearest nearest = new LifeSpread(etas, 5, 1).nearest();
    Random random = new Random(5);
    double[] lives = new double[400_000];
    for (int i = 0; i < lives.length; i++) {
      double unit = -Math.log(1 - random.nextDouble());
      lives[i] = etas[i % etas.length] * Math.pow(unit, 1 / 5.0);
    }
    double[] fitted = likelihood(lives);
    assertEquals(fitted[0], nearest.characteristic().value(), 2e-3 * fitted[0]);
    assertEquals(fitted[1], nearest.shape().value(), 5e-3 * fitted[1]);
    assertTrue(nearest.shape().value() < 5);
  }

  /// Bands from 80 points hold the value of the whole population in 90 to 99 % of cases.
  @Test
  void bandsHoldTheWholePopulation() {
    LifeSpread whole = new LifeSpread(lognormal(20_000, 0.3), 6, 1);
    double truth = whole.failed(1200).value();
    int held = 0;
    for (int k = 0; k < 200; k++) {
      double[] some = sample(80, 0.3, 100 + k);
      Estimate band = new LifeSpread(some, 6, k).failed(1200);
      held += band.low() <= truth && truth <= band.high() ? 1 : 0;
    }
    assertTrue(held >= 180 && held <= 198, held + " of 200");
  }

  @Test
  void livesMustBePositive() {
    assertThrows(IllegalArgumentException.class, () -> new LifeSpread(new double[] {1, 0}, 6, 1));
    assertThrows(IllegalArgumentException.class, () -> new LifeSpread(new double[] {1}, 6, 1));
  }

  /// Quantiles of a lognormal distribution about 2000 cycles.
  private static double[] lognormal(int count, double deviation) {
    var normal = new org.apache.commons.math3.distribution.NormalDistribution(null, 0, deviation);
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      values[i] = 2000 * Math.exp(normal.inverseCumulativeProbability((i + 0.5) / count));
    }
    return values;
  }

  private static double[] sample(int count, double deviation, long seed) {
    Random random = new Random(seed);
    return random
        .doubles(count)
        .map(_ -> 2000 * Math.exp(deviation * random.nextGaussian()))
        .toArray();
  }

  /// Eta and beta by maximum likelihood, by bisection.
  private static double[] likelihood(double[] lives) {
    double scale = Arrays.stream(lives).max().orElseThrow();
    double[] logs = Arrays.stream(lives).map(n -> Math.log(n / scale)).toArray();
    double mean = Arrays.stream(logs).average().orElseThrow();
    double low = 0.1;
    double high = 20;
    for (int k = 0; k < 60; k++) {
      double b = (low + high) / 2;
      double sum = Arrays.stream(logs).map(l -> Math.exp(b * l)).sum();
      double weighted = Arrays.stream(logs).map(l -> l * Math.exp(b * l)).sum();
      boolean below = 1 / b - weighted / sum + mean > 0;
      low = below ? b : low;
      high = below ? high : b;
    }
    double b = low;
    double power = Arrays.stream(logs).map(l -> Math.exp(b * l)).average().orElseThrow();
    return new double[] {scale * Math.pow(power, 1 / b), b};
  }
}
