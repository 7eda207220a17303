package org.ballpad.solver.sparse.ordering;

import java.util.Arrays;

/// Nodes joined to far more others than is usual in a graph of its size, which are eliminated last.
///
/// - **Source** the limit is that of P. R. Amestoy, T. A. Davis, I. S. Duff, Algorithm 837: AMD,
///   ACM Trans. Math. Softw. 30 (2004).
final class DenseNodes {
  private DenseNodes() {}

  static int[] of(NodeGraph graph) {
    double limit = Math.max(16, 10 * Math.sqrt(graph.nodes()));
    int[] dense = new int[graph.nodes()];
    int count = 0;
    for (int i = 0; i < graph.nodes(); i++) {
      if (graph.start()[i + 1] - graph.start()[i] > limit) {
        dense[count++] = i;
      }
    }
    return Arrays.copyOf(dense, count);
  }
}
