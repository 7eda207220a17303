package org.ballpad.cases.sweep.answer;

import java.util.Arrays;

/// Every point predicted by a surrogate that was not shown it: theory.md, eq. 11.9 to 11.11.
///
/// @param points number of points
/// @param error root mean square of the errors, in the unit of the result
/// @param explained share of the variance that is predicted, Q2; 1 is perfect, below 0 worse than
///   the mean
/// @param scale factor on the surrogate's own deviations that makes its 95 % bands hold 95 % of the
///   points; at least 1, since narrower bands than its own are never earned
public record CrossValidation(int points, double error, double explained, double scale) {
  /// No check, and the surrogate's own deviations.
  static final CrossValidation NONE = new CrossValidation(0, Double.NaN, Double.NaN, 1);

  /// Compares predictions with values.
  ///
  /// @param errors value less prediction, for each point
  /// @param deviations what the surrogate holds its errors for
  /// @param values the values
  static CrossValidation of(double[] errors, double[] deviations, double[] values) {
    int n = values.length;
    double mean = Arrays.stream(values).average().orElseThrow();
    double spread = 0;
    double squares = 0;
    double[] ratios = new double[n];
    for (int i = 0; i < n; i++) {
      squares += errors[i] * errors[i];
      spread += (values[i] - mean) * (values[i] - mean);
      ratios[i] = errors[i] == 0 ? 0 : Math.abs(errors[i]) / deviations[i];
    }
    Arrays.sort(ratios);
    int rank = (int) Math.ceil(Estimate.CONFIDENCE * (n + 1));
    double scale = Math.max(1, ratios[Math.min(rank, n) - 1] / Prediction.BAND);
    double explained = spread > 0 ? 1 - squares / spread : 1;
    return new CrossValidation(n, Math.sqrt(squares / n), explained, scale);
  }
}
