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

  /// The same structure with other values.
  public CscMatrix withValues(double[] other) {
    return new CscMatrix(n, colStart, rowIndex, other);
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

  /// Largest sum of absolute values of a row.
  public double normInf() {
    double[] sums = new double[n];
    for (int j = 0; j < n; j++) {
      sums[j] += Math.abs(values[colStart[j]]);
      for (int p = colStart[j] + 1; p < colStart[j + 1]; p++) {
        sums[rowIndex[p]] += Math.abs(values[p]);
        sums[j] += Math.abs(values[p]);
      }
    }
    return largest(sums);
  }

  /// Normwise backward error |b - A x| / (|A| |x| + |b|) of a solution, in the maximum norm: the
  /// smallest relative change of A and b that makes x exact (Rigal and Gaches 1967).
  public double backwardError(double[] x, double[] b) {
    double[] residual = multiply(x);
    for (int i = 0; i < n; i++) {
      residual[i] = b[i] - residual[i];
    }
    double scale = normInf() * largest(x) + largest(b);
    return scale == 0 ? 0 : largest(residual) / scale;
  }

  private static double largest(double[] values) {
    double largest = 0;
    for (double value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }
}
