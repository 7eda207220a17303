package org.ballpad.solver.sparse;

import org.ballpad.solver.kernel.DenseKernels;

/// Pivots of fronts, a triangle of four columns at a time: what is tested, and where signs come
/// from.
final class Pivots {
  private static final int WIDTH = DenseKernels.WIDTH;

  /// A pivot below this share of its diagonal is the rounding error of a singular matrix. Measured
  /// (docs/design-notes.md): at most 1e-13 where something floats, at least 3e-9 in structures that
  /// are held, a film 2500 times as wide as thick among them.
  static final double SINGULAR = 1e-11;

  private final double[] diagonal;
  private final double[] signs;
  private final double[] block = new double[WIDTH * WIDTH]; // the triangle in hand, by columns
  private volatile int failedColumn = -1;
  private double failedPivot;

  /// @param diagonal diagonal of P A P^T
  /// @param signs the signs S to be found, or null where A has to be positive definite
  Pivots(double[] diagonal, double[] signs) {
    this.diagonal = diagonal;
    this.signs = signs;
  }

  /// Whether a pivot has failed.
  boolean failed() {
    return failedColumn >= 0;
  }

  /// Column of the pivot that failed, -1 if none did.
  int failedColumn() {
    return failedColumn;
  }

  /// The pivot that failed.
  double failedPivot() {
    return failedPivot;
  }

  /// The sign of a column that has been eliminated.
  double sign(int column) {
    return signs == null ? 1 : signs[column];
  }

  /// Factors the `cols` x `cols` triangle at (j, j) of a front; false if a pivot fails.
  ///
  /// - **Writes** S L^T with reciprocal diagonal to `triangles`, as [DenseKernels#solve] takes it.
  boolean factor(Front f, int j, int cols, double[] triangles, int triangle) {
    double[] d = block;
    for (int q = 0; q < cols; q++) {
      for (int i = q; i < cols; i++) {
        d[q * WIDTH + i] = f.panel[f.own + (j + q) * f.ownRows + j + i];
      }
    }
    for (int q = 0; q < cols; q++) {
      double pivot = d[q * WIDTH + q];
      int column = f.firstColumn + j + q;
      double sign = signs != null && pivot < 0 ? -1 : 1;
      double size = sign * pivot;
      // written so that a NaN fails
      if (!(size > SINGULAR * Math.abs(diagonal[column])) || size == Double.POSITIVE_INFINITY) {
        failedPivot = pivot;
        failedColumn = column;
        return false;
      }
      if (signs != null) {
        signs[column] = sign;
      }
      double root = Math.sqrt(size);
      double reciprocal = sign / root;
      d[q * WIDTH + q] = root;
      triangles[triangle + q * WIDTH + q] = reciprocal;
      for (int i = q + 1; i < cols; i++) {
        d[q * WIDTH + i] *= reciprocal;
        triangles[triangle + i * WIDTH + q] = sign * d[q * WIDTH + i];
      }
      for (int p = q + 1; p < cols; p++) {
        for (int i = p; i < cols; i++) {
          d[p * WIDTH + i] -= d[q * WIDTH + i] * triangles[triangle + p * WIDTH + q];
        }
      }
    }
    return true;
  }

  /// Puts the triangle that was factored last in place, and zeros above it, down from row `start`.
  void write(Front f, int j, int cols, int start) {
    for (int q = 0; q < cols; q++) {
      int column = f.own + (j + q) * f.ownRows;
      for (int i = start; i < j + q; i++) {
        f.panel[column + i] = 0;
      }
      for (int i = q; i < cols; i++) {
        f.panel[column + j + i] = block[q * WIDTH + i];
      }
    }
  }

  /// Packs a block of `rows` x `depth`, times the signs of its columns, as a right operand.
  void pack(
      double[] b, int b0, int ldb, int depth, int firstColumn, int rows, double[] to, int to0) {
    for (int p = 0; p < depth; p++) {
      double sign = sign(firstColumn + p);
      for (int i = 0; i < rows; i++) {
        to[to0 + p * WIDTH + i] = sign * b[b0 + p * ldb + i];
      }
    }
  }
}
