package org.ballpad.cases.sweep.answer;

import java.util.Arrays;
import java.util.Random;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.special.Gamma;

/// Lives of joints whose characteristic life is itself uncertain: each computed point is a
/// population with its own eta, all together are one, theory.md, eq. 11.17 to 11.19.
///
/// Error: bands by bootstrap over the points.
///
/// @param lives characteristic life of each point, cycles
/// @param shape Weibull shape of one population, from the life model
/// @param seed of the bootstrap
public record LifeSpread(double[] lives, double shape, long seed) {
  private static final int REPEATS = 400;
  private static final double EULER = 0.5772156649015329;

  /// The Weibull distribution nearest to all populations together.
  ///
  /// @param characteristic eta, cycles
  /// @param shape beta, at most that of one population
  public record Nearest(Estimate characteristic, Estimate shape) {}

  /// @throws IllegalArgumentException unless there are two lives, all positive and finite
  public LifeSpread {
    if (lives.length < 2 || !(shape > 0) || Arrays.stream(lives).anyMatch(n -> !(n > 0))) {
      throw new IllegalArgumentException(
          "two positive lives and a positive shape are needed, not %d lives and %s"
              .formatted(lives.length, shape));
    }
  }

  /// Eta and beta of the Weibull distribution nearest to the mixture.
  public Nearest nearest() {
    double[][] repeats = new double[2][REPEATS];
    Random random = new Random(seed);
    for (int r = 0; r < REPEATS; r++) {
      double[] fitted = fit(resampled(random));
      repeats[0][r] = fitted[0];
      repeats[1][r] = fitted[1];
    }
    double[] best = fit(lives);
    return new Nearest(
        Estimate.ofRepeats(best[0], repeats[0]), Estimate.ofRepeats(best[1], repeats[1]));
  }

  /// Share of joints that have failed after some cycles, (11.17).
  public Estimate failed(double cycles) {
    double[] shares =
        Arrays.stream(lives).map(eta -> -Math.expm1(-Math.pow(cycles / eta, shape))).toArray();
    Random random = new Random(seed);
    double[] repeats = new double[REPEATS];
    for (int r = 0; r < REPEATS; r++) {
      for (int i = 0; i < shares.length; i++) {
        repeats[r] += shares[random.nextInt(shares.length)] / shares.length;
      }
    }
    return Estimate.ofRepeats(Arrays.stream(shares).average().orElseThrow(), repeats);
  }

  private double[] resampled(Random random) {
    return random.ints(lives.length, 0, lives.length).mapToDouble(i -> lives[i]).toArray();
  }

  /// Eta and beta that make lives drawn from the mixture most likely, (11.18) and (11.19).
  private double[] fit(double[] sample) {
    double scale = Arrays.stream(sample).max().orElseThrow();
    double[] logs = Arrays.stream(sample).map(eta -> Math.log(eta / scale)).toArray();
    double mean = Arrays.stream(logs).average().orElseThrow();
    double least = Arrays.stream(logs).min().orElseThrow();
    double beta =
        least == 0
            ? shape
            : new BrentSolver(1e-12, 1e-12)
                .solve(200, b -> slope(logs, mean, b), shape * 1e-4, shape * (1 + 1e-9));
    double power = Arrays.stream(logs).map(l -> Math.exp(beta * l)).average().orElseThrow();
    double gamma = Gamma.gamma(1 + beta / shape);
    return new double[] {scale * Math.pow(power * gamma, 1 / beta), beta};
  }

  /// What is zero at the most likely beta; falls as beta rises from 0.
  private double slope(double[] logs, double mean, double beta) {
    double sum = 0;
    double weighted = 0;
    for (double l : logs) {
      double power = Math.exp(beta * l);
      sum += power;
      weighted += power * l;
    }
    return 1 / beta
        - weighted / sum
        - Gamma.digamma(1 + beta / shape) / shape
        + mean
        - EULER / shape;
  }
}
