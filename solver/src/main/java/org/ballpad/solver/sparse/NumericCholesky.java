package org.ballpad.solver.sparse;

/// The factor L of P A P^T = L L^T, computed row by row: the plain definition that faster ones are
/// tested against.
///
/// Row k of L solves the triangular system L(0:k, 0:k) l = a(0:k, k), whose solution is nonzero on
/// the row's reach in the elimination tree; then L_kk = sqrt(a_kk - l . l).
///
/// - **Error** backward stable: |A - L L^T| <= c u |A| with c about the longest row of L.
/// - **Cost** [SymbolicCholesky#operations] multiplications, one thread.
/// - **Source** T. A. Davis, Direct Methods for Sparse Linear Systems, SIAM 2006, sec. 4.7
///   (up-looking).
public final class NumericCholesky implements Factorization {
  /// A pivot below this share of its diagonal is the rounding error of a singular matrix. Measured
  /// (docs/design-notes.md): at most 1e-13 where something floats, at least 3e-9 in structures that
  /// are held, a film 2500 times as wide as thick among them.
  private static final double SINGULAR = 1e-11;

  private final SymbolicCholesky symbolic;
  private final double[] values;

  private NumericCholesky(SymbolicCholesky symbolic, double[] values) {
    this.symbolic = symbolic;
    this.values = values;
  }

  /// Factors a matrix of the analysed structure.
  public static Factorization factor(SymbolicCholesky symbolic, CscMatrix a) {
    int n = symbolic.n();
    UpperTriangle upper = symbolic.upper();
    int[] colStart = symbolic.colStart();
    int[] rowIndex = symbolic.rowIndex();
    double[] values = new double[symbolic.entries()];
    int[] next = colStart.clone(); // end of what is known of every column
    double[] x = new double[n]; // row k of L in the making, zero elsewhere
    int[] mark = SymbolicCholesky.unmarked(n);
    int[] reach = new int[n];
    for (int k = 0; k < n; k++) {
      // x = column k of the upper triangle of P A P^T
      int top = EliminationTree.rowReach(k, upper, symbolic.parent(), mark, reach);
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
        values[next[j]++] = lkj;
      }
      // L_kk = sqrt(a_kk - l . l); written so that a NaN fails
      if (!(pivot > SINGULAR * diagonal) || pivot == Double.POSITIVE_INFINITY) {
        return new BadPivot(symbolic.permutation(k), pivot, diagonal);
      }
      values[next[k]++] = Math.sqrt(pivot);
    }
    return new NumericCholesky(symbolic, values);
  }

  /// Solves A x = b.
  public double[] solve(double[] b) {
    int n = symbolic.n();
    int[] colStart = symbolic.colStart();
    int[] rowIndex = symbolic.rowIndex();
    double[] y = new double[n];
    for (int k = 0; k < n; k++) {
      y[k] = b[symbolic.permutation(k)];
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
      x[symbolic.permutation(k)] = y[k];
    }
    return x;
  }
}
