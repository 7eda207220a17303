package org.ballpad.materials.law;

/// Products of deviators with the components rr, zz, tt, rz: the shear counts twice.
final class Deviator {
  private Deviator() {}

  /// a : b.
  static double dot(double[] a, double[] b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + 2 * a[3] * b[3];
  }

  /// Equivalent stress sqrt(3/2 a : a).
  static double equivalent(double[] a) {
    return Math.sqrt(1.5 * dot(a, a));
  }

  /// How often component k counts.
  static double weight(int k) {
    return k == 3 ? 2 : 1;
  }
}
