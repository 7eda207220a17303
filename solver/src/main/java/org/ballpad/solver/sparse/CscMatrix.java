package org.ballpad.solver.sparse;

/// A symmetric sparse matrix, of which the lower triangle is stored by columns.
///
/// - **Shape** rows of column j are `rowIndex[colStart[j]] .. rowIndex[colStart[j + 1] - 1]`,
///   increasing; the diagonal is always stored and comes first.
/// - The structure is shared and not to be written to; `values` may be refilled.
///
/// @param n number of rows and columns
/// @param colStart n + 1 positions
/// @param rowIndex row of every stored entry
/// @param values value of every stored entry
public record CscMatrix(int n, int[] colStart, int[] rowIndex, double[] values) {
  /// Checks the sizes and that every diagonal is stored.
  public CscMatrix {
    if (colStart.length != n + 1
        || rowIndex.length != values.length
        || colStart[n] != values.length) {
      throw new IllegalArgumentException(
          n
              + " columns, "
              + colStart.length
              + " starts, "
              + rowIndex.length
              + " rows, "
              + values.length
              + " values");
    }
    for (int j = 0; j < n; j++) {
      if (colStart[j] == colStart[j + 1] || rowIndex[colStart[j]] != j) {
        throw new IllegalArgumentException("column " + j + " does not start at its diagonal");
      }
    }
  }

  /// Value on the diagonal.
  public double diagonal(int j) {
    return values[colStart[j]];
  }

  /// y = A x.
  public double[] multiply(double[] x) {
    double[] y = new double[n];
    for (int j = 0; j < n; j++) {
      y[j] += values[colStart[j]] * x[j];
      for (int p = colStart[j] + 1; p < colStart[j + 1]; p++) {
        y[rowIndex[p]] += values[p] * x[j];
        y[j] += values[p] * x[rowIndex[p]];
      }
    }
    return y;
  }

  /// Normwise backward error of a solution: the smallest relative change of A and b, after scaling
  /// A to a unit diagonal, that makes x exact, |b - A x| / (|A| |x| + |b|) in the maximum norm
  /// (Rigal and Gaches 1967).
  ///
  /// Scaled, because unknowns of different kinds (displacements, strains) have rows of very
  /// different size. Needs a positive diagonal.
  public double backwardError(double[] x, double[] b) {
    double[] product = multiply(x);
    double[] rowSum = new double[n];
    for (int j = 0; j < n; j++) {
      for (int p = colStart[j]; p < colStart[j + 1]; p++) {
        int i = rowIndex[p];
        rowSum[i] += Math.abs(values[p]) / Math.sqrt(diagonal(j));
        if (i > j) {
          rowSum[j] += Math.abs(values[p]) / Math.sqrt(diagonal(i));
        }
      }
    }
    double error = 0;
    double normA = 0;
    double normX = 0;
    double normB = 0;
    for (int i = 0; i < n; i++) {
      double scale = Math.sqrt(diagonal(i));
      error = Math.max(error, Math.abs(b[i] - product[i]) / scale);
      normA = Math.max(normA, rowSum[i] / scale);
      normX = Math.max(normX, Math.abs(x[i]) * scale);
      normB = Math.max(normB, Math.abs(b[i]) / scale);
    }
    return error == 0 ? 0 : error / (normA * normX + normB);
  }
}
