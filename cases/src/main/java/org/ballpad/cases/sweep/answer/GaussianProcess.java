package org.ballpad.cases.sweep.answer;

import java.util.Arrays;
import java.util.Optional;

/// A Gaussian process through computed points, with unknown mean: theory.md, eq. 11.7 to 11.11.
///
/// Shape: n points of the unit cube, at most [#MOST_POINTS] of which are used. Error: standard
/// deviations are those of the process, scaled so that cross-validation holds. Cost: n^3 / 3 for
/// the matrix and some hundred times that of [#LIKELIHOOD_POINTS] for the lengths; n for a mean,
/// n^2 for a deviation.
///
/// Source: J. Sacks, W. J. Welch, T. J. Mitchell, H. P. Wynn, Statist. Sci. 4 (1989) 409-423; C. E.
/// Rasmussen, C. K. I. Williams, Gaussian Processes for Machine Learning, MIT Press 2006, ch. 5.
public final class GaussianProcess implements Surrogate {
  /// Points that the process goes through; of more, so many are drawn at random.
  public static final int MOST_POINTS = 500;

  /// Points from which lengths are found.
  public static final int LIKELIHOOD_POINTS = 120;

  private static final int FOLDS = 10;

  private final Likelihood.Fit fit;
  private final double[][] points;
  private final double[] values;
  private final CorrelationMatrix matrix;
  private final double[] weights;
  private final double mean;
  private final double variance;
  private final CrossValidation check;

  private GaussianProcess(
      Likelihood.Fit fit, double[][] points, double[] values, Optional<CrossValidation> check) {
    this.fit = fit;
    this.points = points;
    this.values = values;
    this.matrix =
        CorrelationMatrix.of(fit, points)
            .orElseThrow(() -> new IllegalArgumentException("two points are the same"));
    this.mean = matrix.mean(values);
    this.variance = Math.max(matrix.variance(values), Double.MIN_NORMAL);
    this.weights = matrix.solve(Arrays.stream(values).map(y -> y - mean).toArray());
    this.check = check.orElseGet(this::leaveOneOut);
  }

  /// Fits a process whose bands hold what they say: ten times a tenth of the points is kept from
  /// it, lengths are found anew, and the tenth is predicted.
  ///
  /// @param points in the unit cube, all different, three and more than there are coordinates
  /// @param values finite
  /// @throws IllegalArgumentException if there are too few points
  public static GaussianProcess fit(double[][] points, double[] values, long seed) {
    Sample all = new Sample(points, values).shuffled(seed);
    Sample some = all.first(LIKELIHOOD_POINTS);
    Likelihood.Fit best = some.mostLikely();
    Sample used = all.first(MOST_POINTS);
    return new GaussianProcess(best, used.points(), used.values(), Optional.of(folds(some, best)));
  }

  /// Fits a process that is checked with its own lengths only, (11.9): a tenth of the cost, and
  /// bands that are too narrow where points are few.
  static GaussianProcess quick(double[][] points, double[] values, long seed) {
    Sample sample = new Sample(points, values);
    // A plan begins in a corner of its levels: lengths are found from points of all of it.
    Sample some = values.length > LIKELIHOOD_POINTS ? sample.shuffled(seed) : sample;
    Likelihood.Fit fit = some.first(LIKELIHOOD_POINTS).mostLikely();
    return new GaussianProcess(fit, points, values, Optional.empty());
  }

  /// The process with one point more, at which it has foreseen the value: it foresees the same
  /// everywhere, and is surer of it around the point.
  GaussianProcess believing(double[] point) {
    double[][] more = Arrays.copyOf(points, points.length + 1);
    double[] known = Arrays.copyOf(values, values.length + 1);
    more[points.length] = point;
    known[values.length] = mean(point);
    return new GaussianProcess(fit, more, known, Optional.of(check));
  }

  /// Predicts every tenth point from a process of its own, (11.10).
  private static CrossValidation folds(Sample sample, Likelihood.Fit fit) {
    int n = sample.values().length;
    double[] errors = new double[n];
    double[] deviations = new double[n];
    for (int k = 0; k < Math.min(FOLDS, n); k++) {
      int fold = k;
      Sample kept = sample.where(i -> i % FOLDS != fold);
      Likelihood.Fit again = kept.likelihood(fit.correlation()).near(fit);
      GaussianProcess process =
          new GaussianProcess(
              again, kept.points(), kept.values(), Optional.of(CrossValidation.NONE));
      for (int i = fold; i < n; i += FOLDS) {
        Prediction prediction = process.at(sample.points()[i]);
        errors[i] = sample.values()[i] - prediction.mean();
        deviations[i] = prediction.deviation();
      }
    }
    return CrossValidation.of(errors, deviations, sample.values());
  }

  @Override
  public Prediction at(double[] point) {
    double[] r = new double[points.length];
    double expected = mean;
    for (int i = 0; i < r.length; i++) {
      r[i] = fit.correlation().between(points[i], point, fit.lengths());
      expected += weights[i] * r[i];
    }
    double share = matrix.unknown(r) + fit.nugget();
    return new Prediction(expected, Math.sqrt(variance * share) * check.scale());
  }

  @Override
  public double mean(double[] point) {
    double sum = mean;
    for (int i = 0; i < points.length; i++) {
      sum += weights[i] * fit.correlation().between(points[i], point, fit.lengths());
    }
    return sum;
  }

  @Override
  public CrossValidation check() {
    return check;
  }

  @Override
  public String title() {
    return "Gaussian process, %s correlation, %d points"
        .formatted(fit.correlation().title(), points.length);
  }

  /// Errors of each point from all others, without solving again, (11.9).
  private CrossValidation leaveOneOut() {
    double[] diagonal = matrix.centredInverseDiagonal();
    double[] errors = new double[values.length];
    double[] deviations = new double[values.length];
    for (int i = 0; i < errors.length; i++) {
      errors[i] = weights[i] / diagonal[i];
      deviations[i] = Math.sqrt(variance / diagonal[i]);
    }
    return CrossValidation.of(errors, deviations, values);
  }
}
