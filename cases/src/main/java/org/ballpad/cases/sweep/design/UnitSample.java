package org.ballpad.cases.sweep.design;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.ballpad.cases.file.sweep.Sampling;
import org.ballpad.cases.sweep.answer.Morris;
import org.ballpad.cases.sweep.answer.Saltelli;

/// Samples of the unit cube, inside it and the same for the same seed.
///
/// Shape: one row for each sample, one number for each dimension.
public final class UnitSample {
  /// Bits of the Sobol sequence of Commons Math.
  private static final int BITS = 52;

  private static final double RESOLUTION = Math.scalb(1.0, -BITS);

  private UnitSample() {}

  /// The samples of a study.
  public static double[][] of(Sampling sampling, int dimensions, long seed) {
    if (dimensions == 0) {
      return new double[1][0];
    }
    Random random = new Random(seed);
    return switch (sampling.method()) {
      case LATIN_HYPERCUBE -> latinHypercube(sampling.count(), dimensions, random);
      case SOBOL -> sobol(sampling.count(), dimensions, random);
      case RANDOM -> random(sampling.count(), dimensions, random);
      case MORRIS -> Morris.design(dimensions, sampling.count(), seed).points();
      case SALTELLI -> Saltelli.design(dimensions, sampling.count()).points();
    };
  }

  /// Each dimension is cut into as many equal strata as there are samples; each stratum is met
  /// once, at a random place, in an order of its own.
  ///
  /// Source: McKay, Beckman, Conover 1979, Technometrics 21, 239.
  private static double[][] latinHypercube(int count, int dimensions, Random random) {
    double[][] samples = new double[count][dimensions];
    List<Integer> strata = new java.util.ArrayList<>(IntStream.range(0, count).boxed().toList());
    for (int d = 0; d < dimensions; d++) {
      Collections.shuffle(strata, random);
      for (int i = 0; i < count; i++) {
        samples[i][d] = (strata.get(i) + inside(random)) / count;
      }
    }
    return samples;
  }

  /// The Sobol sequence under a digital shift: all numbers of a dimension are combined with one
  /// random pattern of bits, bit by bit. Equal intervals of length 1/2^k stay equally filled, and
  /// no number is 0.
  ///
  /// Source: Joe, Kuo 2008, SIAM J. Sci. Comput. 30, 2635 (direction numbers).
  private static double[][] sobol(int count, int dimensions, Random random) {
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
    long[] shift = new long[dimensions];
    for (int d = 0; d < dimensions; d++) {
      shift[d] = random.nextLong() >>> Long.SIZE - BITS;
    }
    double[][] samples = new double[count][];
    for (int i = 0; i < count; i++) {
      samples[i] = sequence.nextVector();
      for (int d = 0; d < dimensions; d++) {
        long bits = (long) Math.scalb(samples[i][d], BITS) ^ shift[d];
        samples[i][d] = (bits + 0.5) * RESOLUTION;
      }
    }
    return samples;
  }

  private static double[][] random(int count, int dimensions, Random random) {
    double[][] samples = new double[count][dimensions];
    for (double[] sample : samples) {
      for (int d = 0; d < dimensions; d++) {
        sample[d] = inside(random);
      }
    }
    return samples;
  }

  /// Above 0 and below 1.
  private static double inside(Random random) {
    return Math.max(random.nextDouble(), RESOLUTION);
  }
}
