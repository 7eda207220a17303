package org.ballpad.solver.sparse.ordering;

import java.util.Arrays;

/// Nested dissection of a graph of which nothing else is known, by multilevel bisection.
///
/// - **Cost** for plane meshes, edges times the logarithm of nodes; see docs/design-notes.md for
///   the fill.
/// - **Source** A. George, Nested dissection of a regular finite element mesh, SIAM J. Numer. Anal.
///   10 (1973); G. Karypis, V. Kumar, A fast and high quality multilevel scheme for partitioning
///   irregular graphs, SIAM J. Sci. Comput. 20 (1998).
///
/// @param threads threads to use; the order does not depend on their number
public record GraphDissection(int threads) implements NodeOrdering {
  @Override
  public int[] order(NodeGraph graph) {
    DenseNodes nodes = DenseNodes.of(graph);
    int[] order = Arrays.copyOf(nodes.order(), nodes.others());
    Dissection.dissect(graph, new int[][] {order}, MultilevelBisector::new, threads);
    System.arraycopy(order, 0, nodes.order(), 0, order.length);
    return nodes.order();
  }
}
