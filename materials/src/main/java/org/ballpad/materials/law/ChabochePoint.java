package org.ballpad.materials.law;

import java.util.Arrays;

/// Returns to the yield surface with all back stresses eliminated, one equation for the plastic
/// increment x (docs/theory.md, eq. 7.6 and 7.7).
///
/// With the trial deviator d, shear modulus G, theta = 1 / (1 + gamma x), back stress alpha of the
/// old state and b = d - sum theta alpha, n = 3/2 b / b_eq:
///
///     b_eq(x) = (3 G + sum theta C) x + yield(p + x),    s = d - 2 G x n.
final class ChabochePoint extends YieldingPoint implements ScalarRoot.Rising {
  private static final double TOLERANCE = 1e-14; // of the largest increment that could be

  private final Chaboche law;
  private final double[] strain; // points of the yield curve
  private final double[] yield; // yield stress there
  private final double[] gamma;

  private final double[] b = new double[4];
  private final double[] w = new double[4]; // d b / d x
  private final double[] n = new double[4];
  private double slope;

  ChabochePoint(Chaboche law, int firstRow) {
    super(firstRow, law.back().size());
    this.law = law;
    strain = law.yield().strain().stream().mapToDouble(Double::doubleValue).toArray();
    yield = new double[strain.length];
    gamma = law.back().stream().mapToDouble(BackStress::recovery).toArray();
  }

  @Override
  void heat(double temperature) {
    law.yield().at(temperature, yield);
    for (int k = 0; k < modulus.length; k++) {
      modulus[k] = law.back().get(k).modulus().at(temperature);
    }
  }

  @Override
  void stay() {
    at(0);
  }

  @Override
  boolean flow() {
    double largest = size / (3 * shear);
    double root = ScalarRoot.find(this, 0, 0, largest, TOLERANCE * largest);
    if (!(root >= 0)) {
      return false;
    }
    at(root);
    differentiate();
    return true;
  }

  @Override
  public double at(double increment) {
    x = increment;
    System.arraycopy(d, 0, b, 0, 4);
    Arrays.fill(w, 0);
    double hardening = 0;
    slope = 3 * shear;
    for (int k = 0; k < modulus.length; k++) {
      double theta = 1 / (1 + gamma[k] * x);
      hardening += theta * modulus[k];
      slope += theta * theta * modulus[k];
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
    yieldAt(accumulated + x);
    slope -= Deviator.dot(n, w);
    return (3 * shear + hardening) * x + bound - size;
  }

  @Override
  public double slope() {
    return slope;
  }

  /// Sets the bound and adds its slope.
  private void yieldAt(double p) {
    int i = 1;
    while (i < yield.length && strain[i] <= p) {
      i++;
    }
    bound = yield[i - 1];
    if (i < yield.length) {
      double rise = (yield[i] - yield[i - 1]) / (strain[i] - strain[i - 1]);
      bound += rise * (p - strain[i - 1]);
      slope += rise;
    }
  }

  /// With m = d x / d d = n / slope and d n = (3/2 I - n n) / b_eq d b.
  private void differentiate() {
    double nw = Deviator.dot(n, w);
    double turn = 2 * shear * x / size;
    double xByShear = -3 * x / slope;
    for (int i = 0; i < 4; i++) {
      s[i] = d[i] - 2 * shear * x * n[i];
      double turned = 1.5 * w[i] - n[i] * nw;
      byShear[i] = -2 * x * n[i] - xByShear * (2 * shear * n[i] + turn * turned);
      for (int k = 0; k < 4; k++) {
        double nk = Deviator.weight(k) * n[k];
        double identity = i == k ? 1 : 0;
        byTrial[4 * i + k] =
            identity
                - (2 * shear * n[i] + turn * turned) * nk / slope
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
