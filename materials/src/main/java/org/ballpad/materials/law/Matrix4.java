package org.ballpad.materials.law;

/// Matrices of 4 rows, component (i, j) at 4 i + j.
final class Matrix4 {
  private Matrix4() {}

  /// The product with a vector.
  static double[] times(double[] matrix, double[] vector) {
    double[] product = new double[4];
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        product[i] += matrix[4 * i + j] * vector[j];
      }
    }
    return product;
  }

  /// The inverse of a symmetric positive definite matrix, by Gauss and Jordan: no pivoting is
  /// needed.
  static double[] inverse(double[] matrix) {
    double[] a = matrix.clone();
    for (int k = 0; k < 4; k++) {
      double pivot = 1 / a[5 * k];
      a[5 * k] = 1;
      for (int j = 0; j < 4; j++) {
        a[4 * k + j] *= pivot;
      }
      for (int i = 0; i < 4; i++) {
        if (i != k) {
          double factor = a[4 * i + k];
          a[4 * i + k] = 0;
          for (int j = 0; j < 4; j++) {
            a[4 * i + j] -= factor * a[4 * k + j];
          }
        }
      }
    }
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < i; j++) {
        a[4 * i + j] = a[4 * j + i]; // to the last bit
      }
    }
    return a;
  }
}
