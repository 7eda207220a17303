package org.ballpad.materials.law;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Returns a trial deviator to the yield surface: backward Euler with all back stresses eliminated,
/// one equation for the plastic increment x (docs/theory.md, eq. 7.6 and 7.7). Scratch of one block.
///
/// With the trial deviator d, shear modulus G, theta = 1 / (1 + gamma x), back stress alpha of the
/// old state and b = d - sum theta alpha, n = 3/2 b / b_eq:
///
///     b_eq(x) = (3 G + sum theta C) x + yield(p + x),    s = d - 2 G x n.
final class PlasticReturn implements ScalarRoot.Rising {
  private static final double TOLERANCE = 1e-14; // of the largest increment that could be

  /// A point that is left on its yield surface is elastic, whatever rounding says: without
  /// hardening its tangent would be singular, and no way back inside would be found.
  private static final double ROUNDING = 1e-12;

  private final Optional<Plasticity> law;
  private final int firstRow;
  private final int parts;
  private final double[] strain; // points of the yield curve
  private final double[] yield; // yield stress there
  private final double[] gamma;
  private final double[] modulus;
  private final double[] old; // a of every part
  private double accumulated;

  private final double[] d = new double[4];
  private final double[] b = new double[4];
  private final double[] w = new double[4]; // d b / d x
  private final double[] n = new double[4];
  private double shear;
  private double size; // b_eq
  private double bound; // yield(p + x)
  private double slope;
  private double x;

  /// Deviator that is found.
  final double[] s = new double[4];

  /// Its derivative by the trial deviator, component (i, k) at 4 i + k.
  final double[] byTrial = new double[16];

  /// Its derivative by the shear modulus.
  final double[] byShear = new double[4];

  /// @param law plasticity, if there is any
  /// @param firstRow row of the state where its own begin
  PlasticReturn(Optional<Plasticity> law, int firstRow) {
    this.law = law;
    this.firstRow = firstRow;
    parts = law.map(l -> l.back().size()).orElse(0);
    strain =
        law.map(l -> l.yield().strain()).orElse(List.of()).stream()
            .mapToDouble(Double::doubleValue)
            .toArray();
    yield = new double[strain.length];
    gamma =
        law.map(Plasticity::back).orElse(List.of()).stream()
            .mapToDouble(BackStress::recovery)
            .toArray();
    modulus = new double[parts];
    old = new double[4 * parts];
  }

  /// Takes up the properties at a temperature.
  void heat(double temperature) {
    if (law.isPresent()) {
      law.get().yield().at(temperature, yield);
      for (int k = 0; k < parts; k++) {
        modulus[k] = law.get().back().get(k).modulus().at(temperature);
      }
    }
  }

  /// Takes up the old state of point p of n.
  void place(double[] oldState, int n, int p) {
    if (law.isPresent()) {
      accumulated = oldState[firstRow * n + p];
      for (int i = 0; i < old.length; i++) {
        old[i] = oldState[(firstRow + 1 + i) * n + p];
      }
    }
  }

  /// Finds the deviator for `share` of a trial deviator.
  ///
  /// @return whether it was found
  boolean solve(double[] trial, double share, double shear) {
    this.shear = shear;
    for (int i = 0; i < 4; i++) {
      d[i] = share * trial[i];
    }
    if (law.isEmpty() || isElastic()) {
      stayElastic();
      return true;
    }
    double largest = size / (3 * shear);
    double root = ScalarRoot.find(this, 0, 0, largest, TOLERANCE * largest);
    if (!(root >= 0)) {
      return false;
    }
    at(root);
    differentiate();
    return true;
  }

  private boolean isElastic() {
    at(0);
    return size <= bound * (1 + ROUNDING);
  }

  private void stayElastic() {
    x = 0;
    bound = 0;
    System.arraycopy(d, 0, s, 0, 4);
    Arrays.fill(n, 0);
    Arrays.fill(byShear, 0);
    for (int k = 0; k < 16; k++) {
      byTrial[k] = k % 5 == 0 ? 1 : 0;
    }
  }

  @Override
  public double at(double increment) {
    x = increment;
    System.arraycopy(d, 0, b, 0, 4);
    Arrays.fill(w, 0);
    double hardening = 0;
    slope = 3 * shear;
    for (int k = 0; k < parts; k++) {
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

  /// Plastic increment.
  double increment() {
    return x;
  }

  /// Writes the new state of point p of n.
  ///
  /// @return the work that is dissipated: that of the yield stress, and that of recovery
  double store(double[] newState, int points, int p) {
    if (law.isEmpty()) {
      return 0;
    }
    newState[firstRow * points + p] = accumulated + x;
    double dissipated = bound;
    for (int k = 0; k < parts; k++) {
      double square = 0;
      for (int i = 0; i < 4; i++) {
        double a = (old[4 * k + i] + x * n[i]) / (1 + gamma[k] * x);
        newState[(firstRow + 1 + 4 * k + i) * points + p] = a;
        square += Deviator.weight(i) * a * a;
      }
      dissipated += gamma[k] * 2.0 / 3 * modulus[k] * square;
    }
    return x * dissipated;
  }
}
