package org.ballpad.cases.sweep.answer;

/// A function on the unit cube that stands for a result between the points where it was computed.
public sealed interface Surrogate permits GaussianProcess, PolynomialChaos {
  /// Value and its uncertainty at a point.
  Prediction at(double[] point);

  /// Value at a point.
  default double mean(double[] point) {
    return at(point).mean();
  }

  /// How well it says values that were kept from it.
  CrossValidation check();

  /// Name with what was chosen, for reports.
  String title();
}
