package org.ballpad.cases.sweep.answer;

/// What a surrogate says of a point.
///
/// @param mean expected value
/// @param deviation standard deviation, so that mean +- 1.96 deviations hold 95 % of the points
public record Prediction(double mean, double deviation) {
  /// Deviations of a normal distribution that hold 95 % of it.
  public static final double BAND = 1.959964;

  /// The band that holds a computed point with 95 % confidence.
  public Estimate band() {
    return new Estimate(mean, mean - BAND * deviation, mean + BAND * deviation);
  }
}
