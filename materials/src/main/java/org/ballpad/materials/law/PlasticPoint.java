package org.ballpad.materials.law;

import java.util.Arrays;

/// One point of a block, returned to its yield surface, backward Euler. Scratch: one thread at a
/// time. This one never yields.
public class PlasticPoint {
  /// Deviator that is found.
  final double[] s = new double[4];

  /// Its derivative by the trial deviator, component (i, k) at 4 i + k.
  final double[] byTrial = new double[16];

  /// Its derivative by the shear modulus.
  final double[] byShear = new double[4];

  /// Takes up the properties at a temperature.
  void heat(double temperature) {}

  /// Takes up the old state of point p of n.
  void place(double[] oldState, int n, int p) {}

  /// Finds the deviator for `share` of a trial deviator.
  ///
  /// @return whether it was found
  boolean solve(double[] trial, double share, double shear) {
    for (int i = 0; i < 4; i++) {
      s[i] = share * trial[i];
    }
    Arrays.fill(byShear, 0);
    for (int k = 0; k < 16; k++) {
      byTrial[k] = k % 5 == 0 ? 1 : 0;
    }
    return true;
  }

  /// Equivalent plastic strain of the increment.
  double increment() {
    return 0;
  }

  /// Writes the new state of point p of n.
  ///
  /// @return the work that is dissipated
  double store(double[] newState, int points, int p) {
    return 0;
  }
}
