package org.ballpad.solver.sparse.ordering;

/// The nodes of a graph, those last that are joined to far more others than is usual in a graph of
/// its size, such as the common displacement of a face. They are eliminated last and not dissected.
///
/// - **Source** the limit is that of P. R. Amestoy, T. A. Davis, I. S. Duff, Algorithm 837: AMD,
///   ACM Trans. Math. Softw. 30 (2004).
///
/// @param order all nodes
/// @param others how many of them are not dense
record DenseNodes(int[] order, int others) {
  static DenseNodes of(NodeGraph graph) {
    double limit = Math.max(16, 10 * Math.sqrt(graph.nodes()));
    int[] order = new int[graph.nodes()];
    int others = 0;
    int dense = order.length;
    for (int i = 0; i < order.length; i++) {
      if (graph.start()[i + 1] - graph.start()[i] > limit) {
        order[--dense] = i;
      } else {
        order[others++] = i;
      }
    }
    return new DenseNodes(order, others);
  }
}
