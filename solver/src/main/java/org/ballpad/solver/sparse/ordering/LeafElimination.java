package org.ballpad.solver.sparse.ordering;

import java.util.Arrays;

/// Minimum degree for the small parts at the end of a dissection, with the fill in bit sets.
///
/// Degrees count the separators around the part: what is joined to them waits, and the corners of
/// the part go first.
///
/// - **Cost** n^2 d / 64 for n nodes of d neighbours.
/// - **Source** A. George, J. W. H. Liu, The evolution of the minimum degree ordering algorithm,
///   SIAM Rev. 31 (1989); F. Pellegrini, J. Roman, P. Amestoy, Hybridizing nested dissection and
///   halo approximate minimum degree for efficient sparse matrix ordering, Concurrency 12 (2000).
final class LeafElimination {
  /// Larger parts, which could not be split and so are nearly dense, are left as they are.
  private static final int LARGEST = 10_000;

  private final NodeGraph graph;
  private final int[] order;

  /// Number in the part of every node in it or next to it, -1 otherwise.
  private final int[] local;

  private int[] node = new int[256];
  private int count;

  /// Neighbours of the nodes of the part, `words` words each.
  private long[] row = {};

  private int words;
  private int[] degree = {};

  /// @param order where the parts stand that are to be ordered
  LeafElimination(NodeGraph graph, int[] order) {
    this.graph = graph;
    this.order = order;
    local = new int[graph.nodes()];
    Arrays.fill(local, -1);
  }

  /// Orders the part `order[from .. to - 1]`; what surrounds it is eliminated later.
  void order(int from, int to) {
    int n = to - from;
    if (n > LARGEST) {
      return;
    }
    count = 0;
    for (int k = from; k < to; k++) {
      number(order[k]);
    }
    for (int k = from; k < to; k++) {
      for (int p = graph.start()[order[k]]; p < graph.start()[order[k] + 1]; p++) {
        number(graph.neighbour()[p]);
      }
    }
    fillRows(n);
    for (int k = 0; k < count; k++) {
      local[node[k]] = -1;
    }
    for (int k = from; k < to; k++) {
      int pivot = leastDegree(n);
      order[k] = node[pivot];
      eliminate(pivot, n);
    }
  }

  private void number(int i) {
    if (local[i] < 0) {
      if (count == node.length) {
        node = Arrays.copyOf(node, 2 * count);
      }
      local[i] = count;
      node[count++] = i;
    }
  }

  private void fillRows(int n) {
    words = (count + 63) >>> 6;
    if (row.length < n * words) {
      row = new long[n * words];
    }
    if (degree.length < n) {
      degree = new int[n];
    }
    Arrays.fill(row, 0, n * words, 0);
    for (int k = 0; k < n; k++) {
      int i = node[k];
      for (int p = graph.start()[i]; p < graph.start()[i + 1]; p++) {
        int j = local[graph.neighbour()[p]];
        row[k * words + (j >>> 6)] |= 1L << j;
      }
      degree[k] = graph.start()[i + 1] - graph.start()[i];
    }
  }

  private int leastDegree(int n) {
    int least = Integer.MAX_VALUE;
    int pivot = -1;
    for (int k = 0; k < n; k++) {
      if (degree[k] < least) {
        least = degree[k];
        pivot = k;
      }
    }
    degree[pivot] = Integer.MAX_VALUE;
    return pivot;
  }

  /// Joins the neighbours of the pivot in the part, which have the lowest numbers, to all others.
  private void eliminate(int pivot, int n) {
    int from = pivot * words;
    for (int w = 0; w < words && w << 6 < n; w++) {
      for (long bits = row[from + w]; bits != 0; bits &= bits - 1) {
        int i = (w << 6) + Long.numberOfTrailingZeros(bits);
        if (i >= n) {
          return;
        }
        int to = i * words;
        for (int k = 0; k < words; k++) {
          row[to + k] |= row[from + k];
        }
        row[to + w] &= ~(1L << i); // i is no neighbour of itself
        row[to + (pivot >>> 6)] &= ~(1L << pivot);
        int sum = 0;
        for (int k = 0; k < words; k++) {
          sum += Long.bitCount(row[to + k]);
        }
        degree[i] = sum;
      }
    }
  }
}
