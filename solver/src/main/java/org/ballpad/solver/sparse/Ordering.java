package org.ballpad.solver.sparse;

/// In which order to eliminate: a permutation that keeps the factor sparse.
public sealed interface Ordering permits NaturalOrdering, MinimumDegree {
  /// Permutation p for the structure of `a`: the k-th unknown to eliminate is p[k].
  int[] order(CscMatrix a);
}
