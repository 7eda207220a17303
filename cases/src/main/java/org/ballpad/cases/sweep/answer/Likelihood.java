package org.ballpad.cases.sweep.answer;

import java.util.Arrays;
import java.util.List;

/// Correlation lengths and nugget that make values most likely: theory.md, eq. 11.8.
///
/// The unknowns are logarithms: one length for each coordinate, then the nugget, the share of
/// variance that belongs to the point alone. Bounds keep lengths between a twentieth of the cube
/// and twenty cubes, where a coordinate acts as a plane or not at all.
final class Likelihood {
  /// Smallest nugget; keeps the matrix positive definite, 1e-5 of the spread of the values.
  private static final double LEAST_NUGGET = 1e-10;

  private static final double MOST_NUGGET = 1;
  private static final double SHORTEST = 0.05;
  private static final double LONGEST = 20;

  /// Lengths and nuggets that searches start from.
  private static final double[][] STARTS = {{0.3, 1e-8}, {1.5, 1e-6}, {0.6, 1e-2}};

  private static final int EVALUATIONS = 40;

  /// Of the logarithms of the unknowns; the likelihood is flat at its top.
  private static final double PRECISION = 2e-3;

  private final Correlation correlation;
  private final double[][] points;
  private final double[] values;
  private final int dimension;

  /// Result of a fit.
  ///
  /// @param lengths correlation lengths in the unit cube
  /// @param nugget over the variance of the process
  /// @param logarithm restricted log-likelihood
  record Fit(Correlation correlation, double[] lengths, double nugget, double logarithm) {}

  Likelihood(Correlation correlation, double[][] points, double[] values) {
    this.correlation = correlation;
    this.points = points;
    this.values = values;
    this.dimension = points[0].length;
  }

  /// The most likely of several local searches.
  Fit best() {
    return best(Arrays.stream(STARTS).map(s -> unknowns(s[0], s[1])).toList());
  }

  /// The most likely near another fit.
  Fit near(Fit fit) {
    double[] start = Arrays.copyOf(fit.lengths(), dimension + 1);
    start[dimension] = fit.nugget();
    return best(List.of(Arrays.stream(start).map(Math::log).toArray()));
  }

  private Fit best(List<double[]> starts) {
    double[] low = unknowns(SHORTEST, LEAST_NUGGET);
    double[] high = unknowns(LONGEST, MOST_NUGGET);
    Search search = new Search(low, high, EVALUATIONS * (dimension + 1), PRECISION);
    Search.Optimum best = search.local(x -> -logarithm(unpack(x)), starts);
    Fit fit = unpack(best.point());
    return new Fit(correlation, fit.lengths(), fit.nugget(), -best.value());
  }

  private double[] unknowns(double length, double nugget) {
    double[] x = new double[dimension + 1];
    Arrays.fill(x, Math.log(length));
    x[dimension] = Math.log(nugget);
    return x;
  }

  private Fit unpack(double[] x) {
    double[] lengths = Arrays.stream(x, 0, dimension).map(Math::exp).toArray();
    return new Fit(correlation, lengths, Math.exp(x[dimension]), Double.NaN);
  }

  /// Restricted log-likelihood with mean and variance at their best. Very small where the matrix is
  /// not positive definite to working precision: a search must be able to compare it.
  private double logarithm(Fit fit) {
    return CorrelationMatrix.of(fit, points)
        .map(matrix -> {
          double variance = Math.max(matrix.variance(values), Double.MIN_NORMAL);
          return -0.5 * ((points.length - 1) * Math.log(variance) + matrix.logDeterminants());
        })
        .orElse(-1e100);
  }
}
