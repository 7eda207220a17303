package org.ballpad.solver.sparse;

import java.util.Arrays;

/// The factor L of P A P^T = L L^T, computed row by row: the plain definition that
/// [NumericCholesky] is tested against.
///
/// Row k of L solves the triangular system L(0:k, 0:k) l = a(0:k, k), whose solution is nonzero on
/// the row's reach in the elimination tree; then L_kk = sqrt(a_kk - l . l).
///
/// - **Shape** column j of L has its diagonal first, then rows increasing, at `colStart[j] ..
///   colStart[j + 1] - 1`.
/// - **Error** backward stable: |A - L L^T| <= c u |A| with c about the longest row of L.
/// - **Cost** the sum of the squared column counts of L in multiplications, one thread.
/// - **Source** T. A. Davis, Direct Methods for Sparse Linear Systems, SIAM 2006, ch. 4
///   (up-looking).
public final class UpLookingCholesky implements Factor {
  private final int[] permutation;
  private final int[] colStart;
  private final int[] rowIndex;
  private final double[] values;

  private UpLookingCholesky(int[] permutation, int[] colStart, int[] rowIndex, double[] values) {
    this.permutation = permutation;
    this.colStart = colStart;
    this.rowIndex = rowIndex;
    this.values = values;
  }

  /// Factors a matrix in an order of elimination.
  public static Factorization factor(CscMatrix a, Ordering ordering) {
    int n = a.n();
    int[] permutation = ordering.order(a);
    UpperTriangle upper = UpperTriangle.of(a, permutation);
    int[] parent = EliminationTree.parents(upper);
    int[] colStart = colStarts(upper, parent);
    int[] rowIndex = new int[colStart[n]];
    double[] values = new double[colStart[n]];
    int[] next = colStart.clone(); // end of what is known of every column
    double[] x = new double[n]; // row k of L in the making, zero elsewhere
    int[] mark = unmarked(n);
    int[] reach = new int[n];
    for (int k = 0; k < n; k++) {
      // x = column k of the upper triangle of P A P^T
      int top = EliminationTree.rowReach(k, upper, parent, mark, reach);
      for (int p = upper.start()[k]; p < upper.start()[k + 1]; p++) {
        x[upper.row()[p]] = a.values()[upper.source()[p]];
      }
      double diagonal = x[k];
      double pivot = diagonal;
      x[k] = 0;
      // solve L(0:k, 0:k) l = x, column by column
      for (int t = top; t < n; t++) {
        int j = reach[t];
        double lkj = x[j] / values[colStart[j]];
        x[j] = 0;
        for (int p = colStart[j] + 1; p < next[j]; p++) {
          x[rowIndex[p]] -= values[p] * lkj;
        }
        pivot -= lkj * lkj;
        rowIndex[next[j]] = k;
        values[next[j]++] = lkj;
      }
      // L_kk = sqrt(a_kk - l . l); written so that a NaN fails
      if (!(pivot > Pivots.SINGULAR * diagonal) || pivot == Double.POSITIVE_INFINITY) {
        return new BadPivot(permutation[k], pivot, diagonal);
      }
      rowIndex[next[k]] = k;
      values[next[k]++] = Math.sqrt(pivot);
    }
    return new UpLookingCholesky(permutation, colStart, rowIndex, values);
  }

  private static int[] colStarts(UpperTriangle upper, int[] parent) {
    int n = parent.length;
    int[] colStart = new int[n + 1];
    int[] mark = unmarked(n);
    int[] reach = new int[n];
    Arrays.fill(colStart, 1, n + 1, 1);
    for (int k = 0; k < n; k++) {
      for (int t = EliminationTree.rowReach(k, upper, parent, mark, reach); t < n; t++) {
        colStart[reach[t] + 1]++;
      }
    }
    for (int j = 0; j < n; j++) {
      colStart[j + 1] = Math.addExact(colStart[j], colStart[j + 1]);
    }
    return colStart;
  }

  private static int[] unmarked(int n) {
    int[] mark = new int[n];
    Arrays.fill(mark, -1);
    return mark;
  }

  /// Number of stored entries of L.
  public int entries() {
    return values.length;
  }

  @Override
  public double[] solve(double[] b) {
    int n = permutation.length;
    double[] y = new double[n];
    for (int k = 0; k < n; k++) {
      y[k] = b[permutation[k]];
    }
    for (int j = 0; j < n; j++) { // L y = P b
      y[j] /= values[colStart[j]];
      for (int p = colStart[j] + 1; p < colStart[j + 1]; p++) {
        y[rowIndex[p]] -= values[p] * y[j];
      }
    }
    for (int j = n - 1; j >= 0; j--) { // L^T y = y
      for (int p = colStart[j] + 1; p < colStart[j + 1]; p++) {
        y[j] -= values[p] * y[rowIndex[p]];
      }
      y[j] /= values[colStart[j]];
    }
    double[] x = new double[n];
    for (int k = 0; k < n; k++) {
      x[permutation[k]] = y[k];
    }
    return x;
  }
}
