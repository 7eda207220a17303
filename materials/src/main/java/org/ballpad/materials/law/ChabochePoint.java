package org.ballpad.materials.law;

import java.util.Arrays;

/// Returns to the yield surface with all back stresses eliminated, one equation for the plastic
/// increment x, or the parameter that stands for it (docs/theory.md, eq. 7.6 and 7.7).
///
/// With the trial deviator d, shear modulus G, theta = 1 / (1 + gamma x), back stress alpha of the
/// old state and b = d - sum theta alpha, n = 3/2 b / b_eq:
///
///     b_eq(x) = (3 G + sum theta C) x + yield(p + x),    s = d - 2 G x n.
final class ChabochePoint extends YieldingPoint implements ScalarRoot.Rising {
  private static final double TOLERANCE = 1e-14; // of the largest that could be

  private final Chaboche law;
  private final HardeningPoint yield;
  private final double[] gamma;

  private final double[] b = new double[4];
  private final double[] w = new double[4]; // d b / d x
  private final double[] n = new double[4];
  private double slope;

  ChabochePoint(Chaboche law, int firstRow) {
    super(firstRow, law.back().size());
    this.law = law;
    yield = law.yield().point();
    gamma = law.back().stream().mapToDouble(BackStress::recovery).toArray();
  }

  @Override
  void heat(double temperature) {
    yield.heat(temperature);
    for (int k = 0; k < modulus.length; k++) {
      modulus[k] = law.back().get(k).modulus().at(temperature);
    }
  }

  @Override
  void place(double[] oldState, int n, int p) {
    super.place(oldState, n, p);
    yield.place(accumulated);
  }

  @Override
  void stay() {
    at(0);
  }

  @Override
  boolean flow() {
    double largest = yield.parameter(size / (3 * shear));
    double root = ScalarRoot.find(this, 0, 0, largest, TOLERANCE * largest);
    if (!(root >= 0)) {
      return false;
    }
    at(root);
    differentiate();
    return true;
  }

  @Override
  public double at(double parameter) {
    yield.at(parameter);
    x = yield.increment;
    bound = yield.stress;
    System.arraycopy(d, 0, b, 0, 4);
    Arrays.fill(w, 0);
    double hardening = 0;
    double stiffness = 3 * shear;
    for (int k = 0; k < modulus.length; k++) {
      double theta = 1 / (1 + gamma[k] * x);
      hardening += theta * modulus[k];
      stiffness += theta * theta * modulus[k];
      for (int i = 0; i < 4; i++) {
        double alpha = 2.0 / 3 * modulus[k] * old[4 * k + i];
        b[i] -= theta * alpha;
        w[i] += gamma[k] * theta * theta * alpha;
      }
    }
    size = Deviator.equivalent(b);
    for (int i = 0; i < 4; i++) {
      n[i] = size == 0 ? 0 : 1.5 * b[i] / size;
    }
    slope = (stiffness - Deviator.dot(n, w)) * yield.incrementSlope + yield.stressSlope;
    return (3 * shear + hardening) * x + bound - size;
  }

  @Override
  public double slope() {
    return slope;
  }

  /// With dx / dd = n / h, h being the slope by x, and d n = (3/2 I - n n) / b_eq d b.
  private void differentiate() {
    double nw = Deviator.dot(n, w);
    double turn = 2 * shear * x / size;
    double compliance = yield.incrementSlope / slope; // 1 / h
    double xByShear = -3 * x * compliance;
    for (int i = 0; i < 4; i++) {
      s[i] = d[i] - 2 * shear * x * n[i];
      double turned = 1.5 * w[i] - n[i] * nw;
      byShear[i] = -2 * x * n[i] - xByShear * (2 * shear * n[i] + turn * turned);
      for (int k = 0; k < 4; k++) {
        double nk = Deviator.weight(k) * n[k];
        double identity = i == k ? 1 : 0;
        byTrial[4 * i + k] =
            identity
                - (2 * shear * n[i] + turn * turned) * nk * compliance
                - turn * (1.5 * identity - n[i] * nk);
      }
    }
  }

  @Override
  double back(int k, double[] a) {
    for (int i = 0; i < 4; i++) {
      a[i] = (old[4 * k + i] + x * n[i]) / (1 + gamma[k] * x);
    }
    return x * gamma[k] * 2.0 / 3 * modulus[k] * Deviator.dot(a, a);
  }
}
