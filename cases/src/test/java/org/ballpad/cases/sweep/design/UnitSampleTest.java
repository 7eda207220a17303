package org.ballpad.cases.sweep.design;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.ballpad.cases.file.sweep.Sampling;
import org.ballpad.cases.file.sweep.Sampling.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Samples of the unit cube and their correlation.
class UnitSampleTest {
  private static double[][] sample(Method method, int count, int dimensions, long seed) {
    return UnitSample.of(new Sampling(method, count), dimensions, seed);
  }

  private static double[] column(double[][] samples, int dimension) {
    return Arrays.stream(samples).mapToDouble(s -> s[dimension]).toArray();
  }

  @ParameterizedTest
  @EnumSource
  void samplesAreInsideAndFollowFromTheSeed(Method method) {
    double[][] samples = sample(method, 1000, 7, 3);
    assertTrue(
        Arrays.stream(samples).flatMapToDouble(Arrays::stream).allMatch(x -> x > 0 && x < 1));
    assertArrayEquals(samples, sample(method, 1000, 7, 3));
    boolean isPlaced = method == Method.SALTELLI; // by the Sobol sequence as it is
    assertEquals(isPlaced, Arrays.deepEquals(samples, sample(method, 1000, 7, 4)));
  }

  /// In every dimension each of n equal intervals holds one of n samples: what makes a Latin
  /// hypercube, and a property of the Sobol sequence where n is a power of two.
  @ParameterizedTest
  @EnumSource(names = {"LATIN_HYPERCUBE", "SOBOL"})
  void everyStratumIsMetOnce(Method method) {
    int count = 256;
    double[][] samples = sample(method, count, 9, 11);
    for (int d = 0; d < 9; d++) {
      long met =
          Arrays.stream(column(samples, d)).mapToLong(x -> (long) (x * count)).distinct().count();
      assertEquals(count, met);
    }
  }

  /// The first two dimensions of the Sobol sequence are a (0, 8, 2) net: every box of 2^-j times
  /// 2^-(8 - j) holds one of 256 samples.
  @Test
  void sobolIsANetInTwoDimensions() {
    double[][] samples = sample(Method.SOBOL, 256, 2, 5);
    for (int j = 0; j <= 8; j++) {
      int across = 1 << j;
      int up = 256 / across;
      long boxes =
          Arrays.stream(samples)
              .mapToLong(s -> (long) (s[0] * across) * up + (long) (s[1] * up))
              .distinct()
              .count();
      assertEquals(256, boxes, "boxes of 1/" + across);
    }
  }

  @Test
  void ranksCorrelateAsAskedAndNumbersStay() {
    double[][] samples = sample(Method.LATIN_HYPERCUBE, 4000, 3, 2);
    double[][] ranks = {{1, 0.7, 0}, {0.7, 1, -0.4}, {0, -0.4, 1}};
    double[][] ordered = RankCorrelation.impose(samples, ranks);
    SpearmansCorrelation spearman = new SpearmansCorrelation();
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < i; j++) {
        // Three standard deviations of a rank correlation of 4000 samples: 3 / sqrt(4000).
        assertEquals(
            ranks[i][j], spearman.correlation(column(ordered, i), column(ordered, j)), 0.047);
      }
      double[] before = column(samples, i);
      double[] after = column(ordered, i);
      Arrays.sort(before);
      Arrays.sort(after);
      assertArrayEquals(before, after);
    }
  }

  @Test
  void impossibleCorrelationsAreRefused() {
    double[][] ranks = {{1, 0.9, 0.9}, {0.9, 1, -0.9}, {0.9, -0.9, 1}};
    double[][] samples = sample(Method.RANDOM, 10, 3, 1);
    assertThrows(IllegalArgumentException.class, () -> RankCorrelation.impose(samples, ranks));
  }
}
