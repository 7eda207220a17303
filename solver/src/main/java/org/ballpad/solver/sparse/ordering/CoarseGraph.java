package org.ballpad.solver.sparse.ordering;

import java.util.Arrays;

/// One level of a multilevel bisection: a graph, and how its nodes are joined in pairs to those of
/// the next coarser one.
///
/// Its arrays grow to what the largest part needs and are used again for all others.
///
/// - **Shape** the nodes are `node[from .. to - 1]`; those of a coarse graph are 0 .. n - 1.
/// - **Source** G. Karypis, V. Kumar, A fast and high quality multilevel scheme for partitioning
///   irregular graphs, SIAM J. Sci. Comput. 20 (1998).
final class CoarseGraph {
  private static final int NONE = -1;

  int[] node = {};
  int from;
  int to;
  int[] start = {};
  int[] neighbour = {};

  /// Number of edges of the finest graph that an edge stands for; null for 1 throughout.
  int[] edge = {};

  int[] weight = {};
  int[] where = {};
  int base;

  /// Number in the coarser graph.
  int[] coarse = {};

  /// Nodes in the order of their numbers in the coarser graph.
  private int[] member = {};

  int nodes() {
    return to - from;
  }

  /// Becomes the graph of a part of the whole.
  void setPart(NodeGraph graph, int[] nodes, int[] where, int from, int to) {
    node = nodes;
    this.from = from;
    this.to = to;
    start = graph.start();
    neighbour = graph.neighbour();
    edge = null;
    weight = graph.weight();
    this.where = where;
    base = from;
    if (coarse.length < where.length) {
      coarse = new int[where.length];
    }
  }

  /// Joins each node in turn to the neighbour to which it has most edges for the weight of both.
  ///
  /// @return number of pairs and of nodes left alone
  int match(long maxWeight) {
    for (int k = from; k < to; k++) {
      coarse[node[k]] = NONE;
    }
    if (member.length < to) {
      member = new int[to];
    }
    int pairs = 0;
    int at = from;
    for (int k = from; k < to; k++) {
      int i = node[k];
      if (coarse[i] != NONE) {
        continue;
      }
      int mate = mate(i, maxWeight);
      coarse[i] = pairs;
      member[at++] = i;
      if (mate != i) {
        coarse[mate] = pairs;
        member[at++] = mate;
      }
      pairs++;
    }
    return pairs;
  }

  /// The free neighbour that suits a node best, the node itself if there is none.
  private int mate(int i, long maxWeight) {
    int best = i;
    double bestRating = 0;
    for (int p = start[i]; p < start[i + 1]; p++) {
      int j = neighbour[p];
      if (where[j] == base && coarse[j] == NONE && weight[i] + weight[j] <= maxWeight) {
        double e = edge == null ? 1 : edge[p];
        double rating = e * e / weight[j];
        if (rating > bestRating) {
          bestRating = rating;
          best = j;
        }
      }
    }
    return best;
  }

  /// Makes `result` the graph of the pairs of this one.
  ///
  /// @param slot workspace, at least as many as there are pairs
  void contract(int pairs, CoarseGraph result, int[] slot) {
    result.reserve(pairs);
    Arrays.fill(slot, 0, pairs, NONE);
    int at = 0;
    int begin = 0;
    int current = NONE;
    for (int k = from; k < to; k++) {
      int i = member[k];
      if (coarse[i] != current) {
        current = coarse[i];
        begin = at;
        result.start[current] = at;
        result.weight[current] = 0;
      }
      result.weight[current] += weight[i];
      at = result.append(this, i, begin, at, slot);
    }
    result.start[pairs] = at;
  }

  /// Adds the edges of a node of the finer graph to those of the coarse node that begin at `begin`.
  private int append(CoarseGraph fine, int i, int begin, int end, int[] slot) {
    int at = end;
    int own = fine.coarse[i];
    if (at + fine.start[i + 1] - fine.start[i] > neighbour.length) {
      int room = 2 * neighbour.length + fine.start[i + 1] - fine.start[i];
      neighbour = Arrays.copyOf(neighbour, room);
      edge = Arrays.copyOf(edge, room);
    }
    for (int p = fine.start[i]; p < fine.start[i + 1]; p++) {
      int x = fine.neighbour[p];
      if (fine.where[x] != fine.base) {
        continue;
      }
      int j = fine.coarse[x];
      if (j == own) {
        continue;
      }
      int e = fine.edge == null ? 1 : fine.edge[p];
      if (slot[j] >= begin) {
        edge[slot[j]] += e;
      } else {
        slot[j] = at;
        neighbour[at] = j;
        edge[at++] = e;
      }
    }
    return at;
  }

  private void reserve(int n) {
    if (weight.length < n) {
      node = new int[n];
      Arrays.setAll(node, k -> k);
      start = new int[n + 1];
      weight = new int[n];
      where = new int[n];
      coarse = new int[n];
    }
    to = n;
    Arrays.fill(where, 0, n, 0);
  }

  /// Number of equations.
  long totalWeight() {
    long total = 0;
    for (int k = from; k < to; k++) {
      total += weight[node[k]];
    }
    return total;
  }

  /// Takes over the marks of the coarser graph.
  void project(CoarseGraph from) {
    for (int k = this.from; k < to; k++) {
      where[node[k]] = base + from.where[coarse[node[k]]];
    }
  }

  /// Turns the lighter of the two boundaries of a coarse graph into a separator.
  void separateSides() {
    long[] boundary = new long[2];
    for (int i = 0; i < nodes(); i++) {
      if (touchesOther(i)) {
        boundary[where[i]] += weight[i];
      }
    }
    int side = boundary[0] <= boundary[1] ? 0 : 1;
    for (int i = 0; i < nodes(); i++) {
      if (where[i] == side && touchesOther(i)) {
        where[i] = Separator.SEPARATOR;
      }
    }
  }

  private boolean touchesOther(int i) {
    for (int p = start[i]; p < start[i + 1]; p++) {
      if (where[neighbour[p]] == 1 - where[i]) {
        return true;
      }
    }
    return false;
  }

  /// Turns a separator to this graph and the marks of its nodes.
  void attach(Separator separator) {
    separator.bind(start, neighbour, weight, where, base);
    for (int k = from; k < to; k++) {
      separator.include(node[k]);
    }
  }
}
