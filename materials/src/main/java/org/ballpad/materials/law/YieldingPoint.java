package org.ballpad.materials.law;

/// What points that yield share: their state, and the trial that stays elastic.
///
/// State rows: accumulated plastic strain, then the strain-like a of each back stress
/// (docs/theory.md, eq. 7.4).
abstract class YieldingPoint extends PlasticPoint {
  /// A point that is left on its yield surface is elastic, whatever rounding says: without
  /// hardening its tangent would be singular, and no way back inside would be found.
  private static final double ROUNDING = 1e-12;

  private final int firstRow;

  /// Modulus C of every back stress at the temperature, MPa.
  final double[] modulus;

  /// a of every back stress in the old state.
  final double[] old;

  /// Accumulated plastic strain of the old state.
  double accumulated;

  /// Its increment.
  double x;

  /// Trial deviator.
  final double[] d = new double[4];

  /// Shear modulus.
  double shear;

  /// Equivalent stress less back stress.
  double size;

  /// Yield stress.
  double bound;

  YieldingPoint(int firstRow, int parts) {
    this.firstRow = firstRow;
    modulus = new double[parts];
    old = new double[4 * parts];
  }

  @Override
  void place(double[] oldState, int n, int p) {
    accumulated = oldState[firstRow * n + p];
    for (int i = 0; i < old.length; i++) {
      old[i] = oldState[(firstRow + 1 + i) * n + p];
    }
  }

  @Override
  final boolean solve(double[] trial, double share, double shear) {
    this.shear = shear;
    for (int i = 0; i < 4; i++) {
      d[i] = share * trial[i];
    }
    stay();
    if (size <= bound * (1 + ROUNDING)) {
      x = 0;
      return super.solve(trial, share, shear);
    }
    return flow();
  }

  /// Evaluates size and bound without a plastic increment.
  abstract void stay();

  /// Finds the increment, and the deviator with its derivatives.
  ///
  /// @return whether it was found
  abstract boolean flow();

  /// Writes a of back stress k after the increment.
  ///
  /// @return the work that its recovery dissipates
  abstract double back(int k, double[] a);

  @Override
  final double increment() {
    return x;
  }

  @Override
  final double store(double[] newState, int points, int p) {
    newState[firstRow * points + p] = accumulated + x;
    double dissipated = x * bound;
    double[] a = new double[4];
    for (int k = 0; k < modulus.length; k++) {
      dissipated += back(k, a);
      for (int i = 0; i < 4; i++) {
        newState[(firstRow + 1 + 4 * k + i) * points + p] = a[i];
      }
    }
    return dissipated;
  }
}
