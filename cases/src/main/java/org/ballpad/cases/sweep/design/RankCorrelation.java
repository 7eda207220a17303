package org.ballpad.cases.sweep.design;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;

/// Makes the dimensions of a sample rise and fall together: a Gaussian copula.
///
/// The numbers become normal scores, the scores are correlated by the Cholesky factor of their
/// correlation matrix, and each dimension puts its own numbers into the order of its correlated
/// scores. So a dimension keeps all its numbers, strata included, and what is given is the rank
/// correlation, whatever the distributions.
///
/// Source: Iman, Conover 1982, Commun. Stat. Simul. 11, 311; scores of rank correlation r have the
/// correlation 2 sin(pi r / 6), Kruskal 1958, J. Am. Stat. Assoc. 53, 814.
public final class RankCorrelation {
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  private RankCorrelation() {}

  /// The samples in another order within each dimension.
  ///
  /// @param ranks symmetric matrix of rank correlations, 1 on its diagonal
  /// @throws IllegalArgumentException where no numbers can be correlated so
  public static double[][] impose(double[][] samples, double[][] ranks) {
    RealMatrix factor = factor(ranks);
    double[][] scores = new double[samples.length][];
    for (int i = 0; i < samples.length; i++) {
      double[] normal =
          Arrays.stream(samples[i]).map(NORMAL::inverseCumulativeProbability).toArray();
      scores[i] = factor.operate(normal);
    }
    double[][] ordered = new double[samples.length][ranks.length];
    for (int d = 0; d < ranks.length; d++) {
      int[] places = places(scores, d);
      double[] numbers = column(samples, d);
      Arrays.sort(numbers);
      for (int i = 0; i < places.length; i++) {
        ordered[places[i]][d] = numbers[i];
      }
    }
    return ordered;
  }

  private static RealMatrix factor(double[][] ranks) {
    RealMatrix correlation = new Array2DRowRealMatrix(ranks.length, ranks.length);
    for (int i = 0; i < ranks.length; i++) {
      for (int j = 0; j < ranks.length; j++) {
        correlation.setEntry(i, j, 2 * Math.sin(Math.PI / 6 * ranks[i][j]));
      }
    }
    try {
      return new CholeskyDecomposition(correlation).getL();
    } catch (NonPositiveDefiniteMatrixException impossible) {
      throw new IllegalArgumentException(
          "no numbers can have all these rank correlations at once", impossible);
    }
  }

  /// Samples in the order in which their scores rise.
  private static int[] places(double[][] scores, int dimension) {
    return IntStream.range(0, scores.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> scores[i][dimension]))
        .mapToInt(i -> i)
        .toArray();
  }

  private static double[] column(double[][] samples, int dimension) {
    return Arrays.stream(samples).mapToDouble(sample -> sample[dimension]).toArray();
  }
}
