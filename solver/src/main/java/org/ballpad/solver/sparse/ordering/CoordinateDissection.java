package org.ballpad.solver.sparse.ordering;

import java.util.Arrays;

/// Nested dissection by the places of nodes, with cuts across a coordinate wherever they are as
/// good as others.
///
/// - **Shape** coordinates of equation i are `coordinates[dim i] .. coordinates[dim i + dim - 1]`;
///   a node is where its first equation is.
/// - **Cost** on meshes that follow the coordinates a fraction of [GraphDissection], on others
///   about the same.
/// - **Source** A. George, Nested dissection of a regular finite element mesh, SIAM J. Numer. Anal.
///   10 (1973).
///
/// @param dim number of coordinates, at least 1
/// @param coordinates of all equations, not to be written to
/// @param threads threads to use; the order does not depend on their number
public record CoordinateDissection(int dim, double[] coordinates, int threads)
    implements NodeOrdering {
  @Override
  public int[] order(NodeGraph graph) {
    if (coordinates.length != dim * graph.equations()) {
      throw new IllegalArgumentException(
          "%d coordinates for %d equations in %d dimensions"
              .formatted(coordinates.length, graph.equations(), dim));
    }
    DenseNodes nodes = DenseNodes.of(graph);
    int[][] order = new int[dim][];
    for (int d = 0; d < dim; d++) {
      order[d] = sorted(graph, Arrays.copyOf(nodes.order(), nodes.others()), d);
    }
    Ranks ranks = Ranks.of(graph, order);
    Dissection.dissect(graph, order, whole -> new CoordinateBisector(whole, ranks), threads);
    System.arraycopy(order[0], 0, nodes.order(), 0, nodes.others());
    return nodes.order();
  }

  /// Nodes by coordinate d, to 2^-31 of the extent; where that is the same, by number.
  private int[] sorted(NodeGraph graph, int[] nodes, int d) {
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    for (int i : nodes) {
      least = Math.min(least, coordinate(graph, i, d));
      most = Math.max(most, coordinate(graph, i, d));
    }
    double scale = most > least ? Integer.MAX_VALUE / (most - least) : 0;
    long[] keys = new long[nodes.length];
    for (int k = 0; k < nodes.length; k++) {
      long place = (long) ((coordinate(graph, nodes[k], d) - least) * scale);
      keys[k] = place << 32 | nodes[k];
    }
    Arrays.sort(keys);
    for (int k = 0; k < nodes.length; k++) {
      nodes[k] = (int) keys[k];
    }
    return nodes;
  }

  private double coordinate(NodeGraph graph, int node, int d) {
    return coordinates[graph.equation()[graph.equationStart()[node]] * dim + d];
  }
}
