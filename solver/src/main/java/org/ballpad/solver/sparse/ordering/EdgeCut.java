package org.ballpad.solver.sparse.ordering;

import java.util.Arrays;

/// Two sides of a graph with few edges between them.
final class EdgeCut {
  static double LIMIT = 0.25;
  static int LIMIT0 = 20;

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

  EdgeCut(int capacity) {
    heap = new GainHeap(capacity);
    listed = new boolean[capacity];
  }

  void bind(CoarseGraph graph) {
    for (int k = 0; k < count; k++) {
      listed[boundary[k]] = false;
    }
    count = 0;
    this.graph = graph;
    start = graph.start;
    neighbour = graph.neighbour;
    edge = graph.edge;
    weight = graph.weight;
    where = graph.where;
    sum[0] = 0;
    sum[1] = 0;
    cut = 0;
  }

  /// All nodes on side 1.
  void clear() {
    for (int k = graph.from; k < graph.to; k++) {
      where[graph.node[k]] = 1;
      sum[1] += weight[graph.node[k]];
    }
  }

  /// Finds cut and boundary of sides that are given.
  void adopt(CoarseGraph graph) {
    bind(graph);
    for (int k = graph.from; k < graph.to; k++) {
      int i = graph.node[k];
      sum[where[i]] += weight[i];
      int edges = outside(i);
      if (edges > 0) {
        list(i);
        cut += edges;
      }
    }
    cut /= 2;
  }

  /// Takes over the sides of the next coarser graph, to which this is bound.
  void refineTo(CoarseGraph fine) {
    CoarseGraph coarse = graph;
    long oldCut = cut;
    long zero = sum[0];
    long one = sum[1];
    fine.project(coarse);
    boolean[] near = new boolean[coarse.nodes()];
    for (int k = 0; k < count; k++) {
      near[boundary[k]] = true;
    }
    bind(fine);
    cut = oldCut;
    sum[0] = zero;
    sum[1] = one;
    for (int k = fine.from; k < fine.to; k++) {
      if (near[fine.coarse[fine.node[k]]]) {
        list(fine.node[k]);
      }
    }
  }

  double cost() {
    return Balance.cost(cut, sum[0], sum[1], sum[0] + sum[1]);
  }

  void grow(int seed) {
    logged = 0;
    int fresh = graph.from;
    enter(seed, 0);
    double best = Double.MAX_VALUE;
    int bestLogged = 0;
    while (sum[0] <= sum[1] + sum[1] / 2) {
      if (heap.isEmpty()) {
        while (fresh < graph.to && where[graph.node[fresh]] != 1) {
          fresh++;
        }
        if (fresh == graph.to) {
          break;
        }
        enter(graph.node[fresh], 0);
      }
      move(heap.pop(), 0);
      double cost = cost();
      if (cost < best) {
        best = cost;
        bestLogged = logged;
      }
    }
    takeBack(bestLogged, 0);
  }

  void refine(int passes) {
    int side = sum[0] < sum[1] ? 0 : 1;
    int idle = 0;
    for (int pass = 0; pass < passes && idle < 2; pass++) {
      idle = pass(side) ? 0 : idle + 1;
      side = 1 - side;
    }
  }

  private boolean pass(int side) {
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
    logged = 0;
    double before = cost();
    double best = before;
    int bestLogged = 0;
    int idle = (int) (LIMIT0 + LIMIT * count);
    for (int left = idle; left > 0 && !heap.isEmpty(); left--) {
      move(heap.pop(), side);
      double cost = cost();
      if (cost < best) {
        best = cost;
        bestLogged = logged;
        left = idle;
      }
    }
    takeBack(bestLogged, side);
    return best < before;
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
      if (where[j] != side) {
        if (heap.holds(j)) {
          heap.raise(j, 2 * edge[p]);
        } else {
          enter(j, side);
        }
      } else {
        list(j);
      }
    }
  }

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

  public String toString() {
    return sum[0] + "/" + sum[1] + "/" + cut;
  }
}
