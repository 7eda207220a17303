package org.ballpad.materials.law;

import java.util.Optional;

/// Returns a trial deviator of a point that yields, creeps or does both, backward Euler
/// (docs/theory.md, eq. 7.16 to 7.19). Scratch of one block.
///
/// Creep of equivalent strain y under the equivalent stress q takes from the trial deviator d what
/// a factor does: with v = exp(-w) = 3 G y / q, plasticity is left to return d / (1 + v) with the
/// shear modulus G / (1 + v). What remains is one equation for w,
///
///     ln dt + ln rate(q, y) - ln y = 0,    ln y = ln q - ln 3 G - w,
///
/// which without plasticity rises with a slope between 1 and the exponent of the rate, so that
/// Newton's method gets there from anywhere.
final class RadialReturn implements ScalarRoot.Rising {
  private static final double TOLERANCE = 1e-13;
  private static final double LEAST = 1e-60; // stress over G that counts as none

  private final PlasticPoint plastic;
  private final Optional<CreepPoint> creep;
  private final double[] along = new double[4]; // d s / d w
  private double shear;
  private double lnTime;
  private double share; // 1 / (1 + v)
  private double q;
  private double lnIncrement;
  private double slope;
  private double byLnStress; // of the equation at constant w

  /// Trial deviator of the next point.
  final double[] trial = new double[4];

  /// Derivative of what is found by the trial deviator, component (i, k) at 4 i + k.
  final double[] byTrial = new double[16];

  RadialReturn(PlasticPoint plastic, Optional<CreepPoint> creep) {
    this.plastic = plastic;
    this.creep = creep;
  }

  /// Finds the deviator.
  ///
  /// @return whether it was found
  boolean solve(double shear, double dt) {
    this.shear = shear;
    if (creep.isEmpty() || dt == 0) {
      lnIncrement = Double.NEGATIVE_INFINITY;
      if (!plastic.solve(trial, 1, shear)) {
        return false;
      }
      q = Deviator.equivalent(plastic.s);
      System.arraycopy(plastic.byTrial, 0, byTrial, 0, 16);
      return q < Double.POSITIVE_INFINITY;
    }
    lnTime = Math.log(dt);
    double w =
        ScalarRoot.find(this, 0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, TOLERANCE);
    if (!(Double.isFinite(at(w)) && slope > 0)) {
      return false; // a falling equation has other roots: a smaller increment tells them apart
    }
    differentiate();
    return true;
  }

  /// The deviator that was found.
  double[] deviator() {
    return plastic.s;
  }

  /// Its equivalent stress.
  double equivalent() {
    return q;
  }

  /// Equivalent creep strain of the increment.
  double creepIncrement() {
    return Math.exp(lnIncrement);
  }

  @Override
  public double at(double w) {
    share = 1 / (1 + Math.exp(-w));
    if (!plastic.solve(trial, share, share * shear)) {
      return Double.NaN;
    }
    q = Math.max(Deviator.equivalent(plastic.s), LEAST * shear);
    double lnQ = Math.log(q);
    lnIncrement = lnQ - Math.log(3 * shear) - w;
    CreepPoint rule = creep.orElseThrow();
    rule.evaluate(lnQ, lnIncrement);
    double shareSlope = share / (1 + Math.exp(w));
    for (int i = 0; i < 4; i++) {
      along[i] = shear * plastic.byShear[i];
      for (int k = 0; k < 4; k++) {
        along[i] += plastic.byTrial[4 * i + k] * trial[k];
      }
      along[i] *= shareSlope;
    }
    double lnQSlope = 1.5 * Deviator.dot(plastic.s, along) / (q * q);
    byLnStress = rule.byStress + rule.byIncrement - 1;
    slope = byLnStress * lnQSlope + 1 - rule.byIncrement;
    return lnTime + rule.lnRate - lnIncrement;
  }

  @Override
  public double slope() {
    return slope;
  }

  /// d s / d trial at constant w, and what w changes.
  private void differentiate() {
    double scale = -byLnStress / slope * 1.5 / (q * q) * share;
    for (int k = 0; k < 4; k++) {
      double wByTrial = 0;
      for (int i = 0; i < 4; i++) {
        wByTrial += Deviator.weight(i) * plastic.s[i] * plastic.byTrial[4 * i + k];
      }
      wByTrial *= scale;
      for (int i = 0; i < 4; i++) {
        byTrial[4 * i + k] = share * plastic.byTrial[4 * i + k] + along[i] * wByTrial;
      }
    }
  }
}
