package org.ballpad.solver.sparse.ordering;

import java.util.Arrays;

/// Two sides of a coarse graph with few edges between them.
///
/// The nodes of a coarse graph are too heavy to tell a thin separator from a thick one; the edges
/// that its edges stand for still tell how long the cut will be. A pass moves nodes to one side,
/// the best first and also at a loss, and is then taken back to the best state that it met.
///
/// - **Cost** per pass about the degree of every node that moves.
/// - **Source** C. M. Fiduccia, R. M. Mattheyses, A linear-time heuristic for improving network
///   partitions, DAC 1982; growing is that of G. Karypis, V. Kumar, SIAM J. Sci. Comput. 20 (1998).
final class EdgeCut {
  /// A pass ends after this number of moves without a gain, and a share of the boundary's nodes.
  private static final int PATIENCE = 20;

  private static final double PATIENCE_SHARE = 0.25;

  private CoarseGraph graph;
  private int[] start;
  private int[] neighbour;
  private int[] edge;
  private int[] weight;
  private int[] where;

  private final long[] sum = new long[2];
  private long cut;
  private final GainHeap heap;

  /// Nodes among which are all that are joined to the other side.
  private int[] boundary = new int[64];

  private int count;
  private final boolean[] listed;

  private int[] log = new int[256];
  private int logged;

  /// @param capacity most nodes of a graph
  EdgeCut(int capacity) {
    heap = new GainHeap(capacity);
    listed = new boolean[capacity];
  }

  /// Turns to a graph with the sides that its nodes have.
  void adopt(CoarseGraph next) {
    turnTo(next);
    Arrays.fill(sum, 0);
    cut = 0;
    for (int i = 0; i < graph.nodes(); i++) {
      sum[where[i]] += weight[i];
      int edges = outside(i);
      if (edges > 0) {
        list(i);
        cut += edges;
      }
    }
    cut /= 2;
  }

  /// Turns to the next finer graph, whose nodes take over the sides of this one's.
  void refineTo(CoarseGraph fine) {
    fine.project(graph);
    boolean[] near = new boolean[graph.nodes()];
    for (int k = 0; k < count; k++) {
      near[boundary[k]] = true;
    }
    turnTo(fine);
    for (int i = 0; i < fine.nodes(); i++) {
      if (near[fine.coarse[i]]) {
        list(i);
      }
    }
  }

  private void turnTo(CoarseGraph next) {
    for (int k = 0; k < count; k++) {
      listed[boundary[k]] = false;
    }
    count = 0;
    graph = next;
    start = graph.start;
    neighbour = graph.neighbour;
    edge = graph.edge;
    weight = graph.weight;
    where = graph.where;
  }

  /// Weight of the cut and what the lack of balance adds to it.
  double cost() {
    return Balance.cost(cut, sum[0], sum[1], sum[0] + sum[1]);
  }

  /// Grows side 0 from a node, and from others where it has no neighbours left, and keeps the best
  /// cut met.
  void grow(int seed) {
    Arrays.fill(where, 0, graph.nodes(), 1);
    adopt(graph);
    logged = 0;
    enter(seed, 0);
    int fresh = 0;
    double best = Double.MAX_VALUE;
    int bestLogged = 0;
    while (2 * sum[0] <= 3 * sum[1]) {
      if (heap.isEmpty()) {
        while (where[fresh] == 0) {
          fresh++;
        }
        enter(fresh, 0);
      }
      move(heap.pop(), 0);
      if (cost() < best) {
        best = cost();
        bestLogged = logged;
      }
    }
    takeBack(bestLogged, 0);
  }

  /// Moves nodes between the sides.
  void refine(int passes) {
    Balance.alternate(passes, sum[0] < sum[1] ? 0 : 1, this::pass);
  }

  private boolean pass(int side) {
    enterBoundary(side);
    logged = 0;
    double before = cost();
    double best = before;
    int bestLogged = 0;
    int patience = (int) (PATIENCE + PATIENCE_SHARE * count);
    for (int left = patience; left > 0 && !heap.isEmpty(); left--) {
      move(heap.pop(), side);
      if (cost() < best) {
        best = cost();
        bestLogged = logged;
        left = patience;
      }
    }
    takeBack(bestLogged, side);
    return best < before;
  }

  private void enterBoundary(int side) {
    int kept = 0;
    for (int k = 0; k < count; k++) {
      int i = boundary[k];
      if (outside(i) > 0) {
        boundary[kept++] = i;
      } else {
        listed[i] = false;
      }
    }
    count = kept;
    for (int k = 0; k < kept; k++) {
      if (where[boundary[k]] != side) {
        enter(boundary[k], side);
      }
    }
  }

  /// Edges from a node to the other side.
  private int outside(int i) {
    int edges = 0;
    for (int p = start[i]; p < start[i + 1]; p++) {
      if (where[neighbour[p]] != where[i]) {
        edges += edge[p];
      }
    }
    return edges;
  }

  private void enter(int i, int side) {
    int value = 0;
    for (int p = start[i]; p < start[i + 1]; p++) {
      value += where[neighbour[p]] == side ? edge[p] : -edge[p];
    }
    heap.push(i, value);
    list(i);
  }

  private void list(int i) {
    if (!listed[i]) {
      listed[i] = true;
      if (count == boundary.length) {
        boundary = Arrays.copyOf(boundary, 2 * count);
      }
      boundary[count++] = i;
    }
  }

  private void move(int i, int side) {
    where[i] = side;
    sum[side] += weight[i];
    sum[1 - side] -= weight[i];
    cut -= heap.gain(i);
    if (logged == log.length) {
      log = Arrays.copyOf(log, 2 * logged);
    }
    log[logged++] = i;
    for (int p = start[i]; p < start[i + 1]; p++) {
      int j = neighbour[p];
      if (where[j] == side) {
        list(j);
      } else if (heap.holds(j)) {
        heap.raise(j, 2 * edge[p]);
      } else {
        enter(j, side);
      }
    }
  }

  /// Undoes the moves after the best one and empties the heap.
  private void takeBack(int best, int side) {
    heap.clear();
    while (logged > best) {
      int i = log[--logged];
      where[i] = 1 - side;
      sum[side] -= weight[i];
      sum[1 - side] += weight[i];
      cut += heap.gain(i);
    }
  }
}
