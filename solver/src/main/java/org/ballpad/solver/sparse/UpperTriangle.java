package org.ballpad.solver.sparse;

/// Structure of the upper triangle of P A P^T by columns, and where in A its values stand.
///
/// @param start column k is `start[k] .. start[k + 1] - 1`
/// @param row row of every entry, in no particular order within its column
/// @param source position of every entry in the values of A
record UpperTriangle(int[] start, int[] row, int[] source) {
  /// @param permutation the k-th row of the result is row permutation[k] of `a`
  static UpperTriangle of(CscMatrix a, int[] permutation) {
    int n = a.n();
    int[] place = new int[n];
    for (int k = 0; k < n; k++) {
      place[permutation[k]] = k;
    }
    int[] next = new int[n + 1];
    for (int j = 0; j < n; j++) {
      for (int p = a.colStart()[j]; p < a.colStart()[j + 1]; p++) {
        next[Math.max(place[j], place[a.rowIndex()[p]]) + 1]++;
      }
    }
    for (int k = 0; k < n; k++) {
      next[k + 1] += next[k];
    }
    int[] start = next.clone();
    int[] row = new int[a.values().length];
    int[] source = new int[a.values().length];
    for (int j = 0; j < n; j++) {
      for (int p = a.colStart()[j]; p < a.colStart()[j + 1]; p++) {
        int one = place[j];
        int other = place[a.rowIndex()[p]];
        int at = next[Math.max(one, other)]++;
        row[at] = Math.min(one, other);
        source[at] = p;
      }
    }
    return new UpperTriangle(start, row, source);
  }
}
