package org.ballpad.solver.element;

/// Loops over the cells of a run, one number per cell in a row.
///
/// Each loop writes one row and reads all others at the same index, and each is short: only then
/// does the compiler know without asking that rows do not overlap out of step, unroll the loop and
/// use vector instructions.
final class Rows {
  private Rows() {}

  /// `count` rows of zeros, one by one: `new double[count][cells]` is many times slower.
  static double[][] zeros(int count, int cells) {
    double[][] rows = new double[count][];
    for (int i = 0; i < count; i++) {
      rows[i] = new double[cells];
    }
    return rows;
  }

  /// y += f a.
  static void add(double[] y, double f, double[] a) {
    for (int c = 0; c < y.length; c++) {
      y[c] += f * a[c];
    }
  }

  /// y += a b.
  static void add(double[] y, double[] a, double[] b) {
    for (int c = 0; c < y.length; c++) {
      y[c] += a[c] * b[c];
    }
  }

  /// y += a1 b1 + a2 b2.
  static void add(double[] y, double[] a1, double[] b1, double[] a2, double[] b2) {
    for (int c = 0; c < y.length; c++) {
      y[c] += a1[c] * b1[c] + a2[c] * b2[c];
    }
  }

  /// y += a1 b1 + a2 b2 + a3 b3.
  static void add(
      double[] y, double[] a1, double[] b1, double[] a2, double[] b2, double[] a3, double[] b3) {
    for (int c = 0; c < y.length; c++) {
      y[c] += a1[c] * b1[c] + a2[c] * b2[c] + a3[c] * b3[c];
    }
  }

  /// y += f (a1 b1 + a2 b2).
  static void add(double[] y, double f, double[] a1, double[] b1, double[] a2, double[] b2) {
    for (int c = 0; c < y.length; c++) {
      y[c] += f * (a1[c] * b1[c] + a2[c] * b2[c]);
    }
  }

  /// y = a1 b1 + a2 b2.
  static void set(double[] y, double[] a1, double[] b1, double[] a2, double[] b2) {
    for (int c = 0; c < y.length; c++) {
      y[c] = a1[c] * b1[c] + a2[c] * b2[c];
    }
  }

  /// y = a1 b1 + a2 b2 + a3 b3.
  static void set(
      double[] y, double[] a1, double[] b1, double[] a2, double[] b2, double[] a3, double[] b3) {
    for (int c = 0; c < y.length; c++) {
      y[c] = a1[c] * b1[c] + a2[c] * b2[c] + a3[c] * b3[c];
    }
  }

  /// y = (a b) f.
  static void set(double[] y, double[] a, double[] b, double f) {
    for (int c = 0; c < y.length; c++) {
      y[c] = a[c] * b[c] * f;
    }
  }

  /// y = (y + a) / 2.
  static void average(double[] y, double[] a) {
    for (int c = 0; c < y.length; c++) {
      y[c] = (y[c] + a[c]) / 2;
    }
  }

  /// y = a f.
  static void set(double[] y, double[] a, double f) {
    for (int c = 0; c < y.length; c++) {
      y[c] = a[c] * f;
    }
  }

  /// y = a1 b1 - a2 b2.
  static void setDifference(double[] y, double[] a1, double[] b1, double[] a2, double[] b2) {
    for (int c = 0; c < y.length; c++) {
      y[c] = a1[c] * b1[c] - a2[c] * b2[c];
    }
  }

  /// y = (f a - g b) / d.
  static void setQuotient(double[] y, double f, double[] a, double g, double[] b, double[] d) {
    for (int c = 0; c < y.length; c++) {
      y[c] = (f * a[c] - g * b[c]) / d[c];
    }
  }
}
