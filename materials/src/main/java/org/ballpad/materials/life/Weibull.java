package org.ballpad.materials.life;

import org.apache.commons.math3.distribution.WeibullDistribution;

/// Lives of a population of joints: theory.md, eq. 8.7 to 8.9.
///
/// @param failureFree cycles before which none fails; 0 makes it the two-parameter distribution
/// @param characteristic cycles at which 63.2 % have failed
/// @param shape Weibull shape, the larger the narrower
public record Weibull(double failureFree, double characteristic, double shape) {
  /// @throws IllegalArgumentException unless 0 <= failureFree < characteristic and the shape is
  ///   positive, all finite
  public Weibull {
    Constants.requirePositive("Weibull shape", shape);
    Constants.requirePositive("characteristic life", characteristic);
    if (!(failureFree >= 0 && failureFree < characteristic)) {
      throw new IllegalArgumentException(
          "failure-free life %s must lie in [0, characteristic life %s)"
              .formatted(failureFree, characteristic));
    }
  }

  /// Share of the joints that have failed after some cycles.
  ///
  /// @throws IllegalArgumentException if the cycles are not a number
  public double failed(double cycles) {
    if (Double.isNaN(cycles)) {
      throw new IllegalArgumentException("cycles are not a number");
    }
    return cycles <= failureFree ? 0 : beyond().cumulativeProbability(cycles - failureFree);
  }

  /// Cycles after which a share of the joints has failed.
  ///
  /// @param share between 0 and 1, both excluded
  public double cycles(double share) {
    if (!(share > 0 && share < 1)) {
      throw new IllegalArgumentException("share " + share + " must lie between 0 and 1");
    }
    return failureFree + beyond().inverseCumulativeProbability(share);
  }

  /// Mean life.
  public double mean() {
    return failureFree + beyond().getNumericalMean();
  }

  /// Cycles to the first failure of a sample: its median rank, (1 - 0.3) / (size + 0.4).
  ///
  /// @param size number of joints on test
  public double firstFailure(int size) {
    requireCount("sample size", size);
    return cycles(0.7 / (size + 0.4));
  }

  /// The distribution of components that fail with the first of some equally loaded joints.
  ///
  /// @param joints number of worst joints of a component
  public Weibull component(int joints) {
    requireCount("number of joints", joints);
    double scale = (characteristic - failureFree) * Math.pow(joints, -1 / shape);
    return new Weibull(failureFree, failureFree + scale, shape);
  }

  private static void requireCount(String what, int count) {
    if (count < 1) {
      throw new IllegalArgumentException(what + " " + count + " must be at least 1");
    }
  }

  /// Lives beyond the failure-free one.
  private WeibullDistribution beyond() {
    return new WeibullDistribution(null, shape, characteristic - failureFree);
  }
}
