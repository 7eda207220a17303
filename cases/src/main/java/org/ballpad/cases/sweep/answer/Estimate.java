package org.ballpad.cases.sweep.answer;

import java.util.Arrays;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/// A number and the band that holds it with 95 % confidence.
///
/// @param value best estimate
/// @param low lower end
/// @param high upper end
public record Estimate(double value, double low, double high) {
  /// Share of the cases in which a band is meant to hold the truth.
  static final double CONFIDENCE = 0.95;

  /// A number without a band.
  static Estimate exact(double value) {
    return new Estimate(value, value, value);
  }

  /// The band between the outer percentiles of repeated estimates.
  static Estimate ofRepeats(double value, double[] repeats) {
    double[] sorted = repeats.clone();
    Arrays.sort(sorted);
    Percentile percentile = new Percentile();
    percentile.setData(sorted);
    double tail = 100 * (1 - CONFIDENCE) / 2;
    return new Estimate(value, percentile.evaluate(tail), percentile.evaluate(100 - tail));
  }

  /// The band widened at both ends by an independent uncertainty.
  ///
  /// @param by half width of it, at the same confidence
  Estimate widened(double by) {
    return new Estimate(
        value, value - Math.hypot(value - low, by), value + Math.hypot(high - value, by));
  }
}
