package org.ballpad.solver.sparse.ordering;

import java.util.Arrays;

/// Nested dissection of a graph of which nothing else is known.
///
/// @param threads threads to use; the order does not depend on their number
public record GraphDissection(int threads) implements NodeOrdering {
  @Override
  public int[] order(NodeGraph graph) {
    int[] dense = DenseNodes.of(graph);
    int n = graph.nodes() - dense.length;
    int[] order = new int[n];
    int at = 0;
    int next = 0;
    for (int i = 0; i < graph.nodes(); i++) {
      if (next < dense.length && dense[next] == i) {
        next++;
      } else {
        order[at++] = i;
      }
    }
    Dissection.dissect(graph, new int[][] {order}, MultilevelBisector::new, threads);
    int[] result = Arrays.copyOf(order, graph.nodes());
    System.arraycopy(dense, 0, result, n, dense.length);
    return result;
  }
}
