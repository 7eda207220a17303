package org.ballpad.solver.sparse.ordering;

import java.util.Arrays;

/// Nested dissection by the places of nodes.
///
/// @param dim number of coordinates of an equation
/// @param coordinates of all equations, one equation after the other
/// @param threads threads to use; the order does not depend on their number
public record CoordinateDissection(int dim, double[] coordinates, int threads)
    implements NodeOrdering {
  @Override
  public int[] order(NodeGraph graph) {
    int[] dense = DenseNodes.of(graph);
    int n = graph.nodes() - dense.length;
    int[][] order = new int[dim][n];
    for (int d = 0; d < dim; d++) {
      order[d] = sorted(graph, d, dense, n);
    }
    CoordinateBisector.Ranks ranks = CoordinateBisector.Ranks.of(graph, order);
    Dissection.dissect(graph, order, s -> new CoordinateBisector(s, ranks), threads);
    int[] result = Arrays.copyOf(order[0], graph.nodes());
    System.arraycopy(dense, 0, result, n, dense.length);
    return result;
  }

  private int[] sorted(NodeGraph graph, int d, int[] dense, int n) {
    long[] keys = new long[n];
    double min = Double.MAX_VALUE;
    double max = -Double.MAX_VALUE;
    for (int i = d; i < coordinates.length; i += dim) {
      min = Math.min(min, coordinates[i]);
      max = Math.max(max, coordinates[i]);
    }
    double scale = max > min ? Integer.MAX_VALUE / (max - min) : 0;
    int at = 0;
    int next = 0;
    for (int i = 0; i < graph.nodes(); i++) {
      if (next < dense.length && dense[next] == i) {
        next++;
      } else {
        double x = coordinates[graph.equation()[graph.equationStart()[i]] * dim + d];
        keys[at++] = (long) ((x - min) * scale) << 32 | i;
      }
    }
    Arrays.sort(keys);
    int[] order = new int[n];
    for (int k = 0; k < n; k++) {
      order[k] = (int) keys[k];
    }
    return order;
  }
}
