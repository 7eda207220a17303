package org.ballpad.materials.law;

/// The springs of a generalised Maxwell model at one point (docs/theory.md, eq. 7.24 to 7.26).
/// Scratch of one block.
final class MaxwellPoint {
  private static final double SHORT = 1e-2; // up to here Simpson's rule is exact to rounding

  private final IsotropicPoint point;
  private final boolean bulkRelaxes;
  private final double[] share;
  private final double[] time;
  private final double remaining;
  private final double[] x; // reduced time over relaxation time
  private final double[] follow; // (1 - exp(-x)) / x

  private final double[] mechanical = new double[4];
  private final double[] change = new double[4];
  private final double[] old = new double[4];
  private final double[] q = new double[4];
  private final double[] side = new double[4];
  private final double[] springs = new double[4]; // sum of share q, with what does not relax
  private final double[] byTrial = new double[16];

  MaxwellPoint(Relaxation relaxation, IsotropicPoint point) {
    this.point = point;
    bulkRelaxes = relaxation.constant() == Relaxation.Constant.POISSON_RATIO;
    share = relaxation.terms().stream().mapToDouble(Relaxation.Term::share).toArray();
    time = relaxation.terms().stream().mapToDouble(Relaxation.Term::time).toArray();
    remaining = relaxation.remaining();
    x = new double[share.length];
    follow = new double[share.length];
  }

  /// Takes up an increment of reduced time.
  void relax(double reducedTime) {
    for (int k = 0; k < share.length; k++) {
      x[k] = reducedTime / time[k];
      follow[k] = x[k] == 0 ? 1 : -Math.expm1(-x[k]) / x[k];
    }
  }

  /// q := exp(-x) q + (1 - exp(-x)) / x change, exact for an even change of strain.
  void update(int n, int p, double[] strain, double[] oldState, double[] newState) {
    for (int i = 0; i < 4; i++) {
      int row = (Viscoelastic.MECHANICAL + i) * n + p;
      mechanical[i] = point.mechanical(n, p, strain, i);
      change[i] = mechanical[i] - oldState[row];
      newState[row] = mechanical[i];
      springs[i] = remaining * mechanical[i];
    }
    double work = oldState[StateRows.WORK * n + p];
    for (int k = 0; k < share.length; k++) {
      double decay = Math.exp(-x[k]);
      for (int i = 0; i < 4; i++) {
        int row = (Viscoelastic.TERMS + 4 * k + i) * n + p;
        old[i] = oldState[row];
        q[i] = decay * old[i] + follow[k] * change[i];
        newState[row] = q[i];
        springs[i] += share[k] * q[i];
      }
      work += share[k] * dissipated(x[k]);
    }
    newState[StateRows.WORK * n + p] = work;
    storeInelastic(n, p, oldState, newState);
  }

  /// x int_0^1 q : C : q ds along q(s) = change / x + (old - change / x) exp(-x s).
  private double dissipated(double x) {
    if (x == 0) {
      return 0;
    }
    double atOld = energy(old, old);
    if (x < SHORT) {
      double half = Math.exp(-x / 2);
      for (int i = 0; i < 4; i++) {
        side[i] = half * old[i] - Math.expm1(-x / 2) / x * change[i];
      }
      return x / 6 * (atOld + 4 * energy(side, side) + energy(q, q));
    }
    for (int i = 0; i < 4; i++) {
      side[i] = old[i] - change[i] / x;
    }
    return energy(change, change) / x
        - 2 * energy(change, side) / x * Math.expm1(-x)
        - energy(side, side) / 2 * Math.expm1(-2 * x);
  }

  /// a : C : b of the part of C that relaxes.
  private double energy(double[] a, double[] b) {
    double traces = (a[0] + a[1] + a[2]) * (b[0] + b[1] + b[2]);
    double deviatoric = 2 * point.shear() * (Deviator.dot(a, b) - traces / 3);
    return bulkRelaxes ? deviatoric + point.bulk() * traces : deviatoric;
  }

  /// What the springs, taken as instantaneous elasticity, do not explain of the strain.
  private void storeInelastic(int n, int p, double[] oldState, double[] newState) {
    double trace = 0;
    for (int i = 0; i < 4; i++) {
      side[i] = mechanical[i] - springs[i];
      trace += i < 3 ? side[i] : 0;
    }
    for (int i = 0; i < 4; i++) {
      int row = (StateRows.STRAIN + i) * n + p;
      newState[row] = side[i] - (bulkRelaxes || i == 3 ? 0 : trace / 3);
      change[i] = newState[row] - oldState[row];
    }
    double volume = (change[0] + change[1] + change[2]) / 3;
    for (int i = 0; i < 3; i++) {
      change[i] -= volume;
    }
    int row = StateRows.EQUIVALENT * n + p;
    newState[row] = oldState[row] + 2.0 / 3 * Deviator.equivalent(change);
  }

  /// Writes stress and tangent for what was last updated.
  void answer(int n, int p, double[] stress, double[] tangent) {
    double slope = remaining;
    for (int k = 0; k < share.length; k++) {
      slope += share[k] * follow[k];
    }
    double[] volumetric = bulkRelaxes ? springs : mechanical;
    double mean = point.bulk() * (volumetric[0] + volumetric[1] + volumetric[2]);
    double trace = springs[0] + springs[1] + springs[2];
    for (int i = 0; i < 4; i++) {
      side[i] = 2 * point.shear() * (springs[i] - (i < 3 ? trace / 3 : 0));
      byTrial[5 * i] = slope;
    }
    double bulk = bulkRelaxes ? slope * point.bulk() : point.bulk();
    point.answer(n, p, mean, bulk, side, byTrial, stress, tangent);
  }
}
