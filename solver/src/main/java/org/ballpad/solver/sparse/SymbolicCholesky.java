package org.ballpad.solver.sparse;

import java.util.Arrays;

/// Everything about P A P^T = L L^T that does not depend on values: order, elimination tree and
/// structure of L. Immutable, for all matrices of one structure.
///
/// - **Shape** column j of L has its diagonal first, then rows increasing, at `colStart[j] ..
///   colStart[j + 1] - 1`.
/// - **Error** structure only, exact but for numerical cancellation.
/// - **Cost** time and memory proportional to the entries of L.
/// - **Source** T. A. Davis, Direct Methods for Sparse Linear Systems, SIAM 2006, ch. 4.
public final class SymbolicCholesky {
  private final int[] permutation;
  private final UpperTriangle upper;
  private final int[] parent;
  private final int[] colStart;
  private final int[] rowIndex;

  private SymbolicCholesky(CscMatrix a, int[] permutation) {
    this.permutation = permutation;
    upper = UpperTriangle.of(a, permutation);
    parent = EliminationTree.parents(upper);
    colStart = new int[a.n() + 1];
    int[] mark = unmarked(a.n());
    int[] reach = new int[a.n()];
    Arrays.fill(colStart, 1, a.n() + 1, 1);
    for (int k = 0; k < a.n(); k++) {
      int top = EliminationTree.rowReach(k, upper, parent, mark, reach);
      for (int t = top; t < a.n(); t++) {
        colStart[reach[t] + 1]++;
      }
    }
    accumulate(colStart);
    rowIndex = rows(mark, reach);
  }

  /// Analyses the structure of a matrix; its values do not matter.
  public static SymbolicCholesky analyse(CscMatrix a, Ordering ordering) {
    int[] first = ordering.order(a);
    // A postordered tree has the same fill and keeps columns that update each other close together.
    int[] post = EliminationTree.postorder(EliminationTree.parents(UpperTriangle.of(a, first)));
    int[] permutation = new int[a.n()];
    for (int k = 0; k < permutation.length; k++) {
      permutation[k] = first[post[k]];
    }
    return new SymbolicCholesky(a, permutation);
  }

  /// Turns counts into starts.
  private static void accumulate(int[] counts) {
    long total = 0;
    for (int j = 1; j < counts.length; j++) {
      total += counts[j];
      if (total > Integer.MAX_VALUE) {
        throw new IllegalArgumentException(
            "the factor of %d unknowns has more than %d entries"
                .formatted(counts.length - 1, Integer.MAX_VALUE));
      }
      counts[j] = (int) total;
    }
  }

  private int[] rows(int[] mark, int[] reach) {
    int n = permutation.length;
    int[] rows = new int[colStart[n]];
    int[] next = colStart.clone();
    Arrays.fill(mark, -1);
    for (int k = 0; k < n; k++) {
      rows[next[k]++] = k;
      for (int t = EliminationTree.rowReach(k, upper, parent, mark, reach); t < n; t++) {
        rows[next[reach[t]]++] = k;
      }
    }
    return rows;
  }

  static int[] unmarked(int n) {
    int[] mark = new int[n];
    Arrays.fill(mark, -1);
    return mark;
  }

  /// Number of rows and columns.
  public int n() {
    return permutation.length;
  }

  /// Number of stored entries of L.
  public int entries() {
    return rowIndex.length;
  }

  /// Multiplications of one factorisation, the sum of the squared column counts of L.
  public double operations() {
    double operations = 0;
    for (int j = 0; j < n(); j++) {
      double count = colStart[j + 1] - colStart[j];
      operations += count * count;
    }
    return operations;
  }

  /// The k-th row and column of P A P^T is number `permutation(k)` of A.
  public int permutation(int k) {
    return permutation[k];
  }

  UpperTriangle upper() {
    return upper;
  }

  int[] parent() {
    return parent;
  }

  int[] colStart() {
    return colStart;
  }

  int[] rowIndex() {
    return rowIndex;
  }
}
