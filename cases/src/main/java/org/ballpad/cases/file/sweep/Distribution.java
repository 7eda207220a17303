package org.ballpad.cases.file.sweep;

import org.apache.commons.math3.distribution.RealDistribution;

/// How a number scatters: a law, cut to a range.
///
/// @param law of the number, or of its natural logarithm, before it is cut
/// @param logarithmic whether it is the law of the logarithm
/// @param min lowest number; -infinity where the law alone decides
/// @param max largest number
public record Distribution(RealDistribution law, boolean logarithmic, double min, double max) {
  /// The number below which a share of all lies: inverse of the law's distribution function F,
  /// between F(min) and F(max).
  ///
  /// @param share above 0 and below 1
  public double quantile(double share) {
    double low = below(min);
    double number = law.inverseCumulativeProbability(low + share * (below(max) - low));
    return Math.clamp(logarithmic ? Math.exp(number) : number, min, max);
  }

  /// The share of all that lies below a number: inverse of [#quantile].
  public double share(double number) {
    return (below(number) - below(min)) / mass();
  }

  /// How much of the law is between the limits.
  double mass() {
    return below(max) - below(min);
  }

  private double below(double number) {
    double at = logarithmic ? Math.log(Math.max(0, number)) : number;
    return at == Double.NEGATIVE_INFINITY ? 0 : law.cumulativeProbability(at);
  }
}
