package org.ballpad.solver.sparse.ordering;

import java.util.Arrays;

/// By coordinate, the rank of every node among all and those of its first and last neighbour, or of
/// itself.
///
/// @param own rank, -1 for nodes that are not in the orders
/// @param first least rank of node and neighbours
/// @param last largest rank of node and neighbours
record Ranks(int[][] own, int[][] first, int[][] last) {
  /// @param order nodes sorted by each coordinate
  static Ranks of(NodeGraph graph, int[][] order) {
    int n = graph.nodes();
    Ranks ranks =
        new Ranks(new int[order.length][n], new int[order.length][n], new int[order.length][n]);
    for (int d = 0; d < order.length; d++) {
      int[] own = ranks.own[d];
      Arrays.fill(own, -1);
      for (int k = 0; k < order[d].length; k++) {
        own[order[d][k]] = k;
      }
      for (int i : order[d]) {
        int first = own[i];
        int last = own[i];
        for (int p = graph.start()[i]; p < graph.start()[i + 1]; p++) {
          int rank = own[graph.neighbour()[p]];
          first = rank < 0 ? first : Math.min(first, rank);
          last = Math.max(last, rank);
        }
        ranks.first[d][i] = first;
        ranks.last[d][i] = last;
      }
    }
    return ranks;
  }
}
