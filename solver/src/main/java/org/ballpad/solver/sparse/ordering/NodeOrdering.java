package org.ballpad.solver.sparse.ordering;

/// In which order to eliminate the nodes of a matrix, to keep its Cholesky factor sparse.
public sealed interface NodeOrdering permits CoordinateDissection, GraphDissection {
  /// Permutation p of the nodes: the k-th node to eliminate is p[k].
  int[] order(NodeGraph graph);
}
