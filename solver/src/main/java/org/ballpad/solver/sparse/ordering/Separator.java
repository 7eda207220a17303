package org.ballpad.solver.sparse.ordering;

import java.util.Arrays;

/// Nodes without which side 0 and side 1 of a graph are not joined, as light as moves make them.
///
/// Moving a node of the separator to one side pulls its neighbours on the other side into the
/// separator. A pass moves nodes to one side only, the best first and also at a loss, and is then
/// taken back to the best state that it met. Since all moves go one way, no node moves twice.
///
/// - **Cost** per pass about the squared degree of every node that moves.
/// - **Source** C. M. Fiduccia, R. M. Mattheyses, A linear-time heuristic for improving network
///   partitions, DAC 1982; for separators C. Ashcraft, J. W. H. Liu, A partition improvement
///   algorithm for generalized nested dissection, Boeing BCSTECH-94-020 (1996).
final class Separator {
  /// A pass ends after this number of moves without a gain, and a share of the separator's nodes.
  private static final int PATIENCE = 20;

  private static final double PATIENCE_SHARE = 0.25;

  /// Mark of the separator relative to the base of the graph; those of the sides are 0 and 1.
  static final int SEPARATOR = 2;

  private int[] start;
  private int[] neighbour;
  private int[] weight;
  private int[] where;
  private int base;

  private final int[] sum = new int[3];
  private int[] separator = new int[64];
  private int count;

  private final GainHeap heap;

  /// What a pass did: a node that moved, or the complement of a node that was pulled.
  private int[] log = new int[256];

  private int logged;

  /// @param capacity largest number of a node, plus one
  Separator(int capacity) {
    heap = new GainHeap(capacity);
  }

  /// Turns to a graph, whose nodes are those marked `base`, `base + 1` or `base + 2` in `where`.
  void bind(int[] start, int[] neighbour, int[] weight, int[] where, int base) {
    this.start = start;
    this.neighbour = neighbour;
    this.weight = weight;
    this.where = where;
    this.base = base;
    count = 0;
    Arrays.fill(sum, 0);
  }

  /// Counts a node in with the mark that it has.
  void include(int node) {
    int mark = where[node] - base;
    sum[mark] += weight[node];
    if (mark == SEPARATOR) {
      if (count == separator.length) {
        separator = Arrays.copyOf(separator, 2 * count);
      }
      separator[count++] = node;
    }
  }

  /// Weight of the separator and what the lack of balance adds to it.
  double cost() {
    return Balance.cost(sum[SEPARATOR], sum[0], sum[1], sum[0] + sum[1] + sum[SEPARATOR]);
  }

  /// Whether both sides have nodes.
  boolean separates() {
    return sum[0] > 0 && sum[1] > 0;
  }

  /// Moves the separator to both sides in turn.
  void refine(int passes) {
    Balance.alternate(passes, sum[0] < sum[1] ? 0 : 1, this::pass);
  }

  private boolean pass(int side) {
    for (int k = 0; k < count; k++) {
      enter(separator[k], base + 1 - side);
    }
    logged = 0;
    double before = cost();
    double best = before;
    int bestLogged = 0;
    int patience = (int) (PATIENCE + PATIENCE_SHARE * count);
    for (int left = patience; left > 0 && !heap.isEmpty(); left--) {
      move(heap.pop(), side);
      double cost = cost();
      if (cost < best) {
        best = cost;
        bestLogged = logged;
        left = patience;
      }
    }
    takeBack(bestLogged, side);
    return best < before;
  }

  /// Moves a node of the separator to a side.
  private void move(int node, int side) {
    int other = base + 1 - side;
    where[node] = base + side;
    sum[side] += weight[node];
    sum[SEPARATOR] -= weight[node];
    record(node);
    for (int p = start[node]; p < start[node + 1]; p++) {
      if (where[neighbour[p]] == other) {
        pull(neighbour[p], 1 - side);
      }
    }
  }

  /// Pulls a node from a side into the separator.
  private void pull(int node, int side) {
    int mark = base + SEPARATOR;
    where[node] = mark;
    sum[side] -= weight[node];
    sum[SEPARATOR] += weight[node];
    record(~node);
    for (int p = start[node]; p < start[node + 1]; p++) {
      int i = neighbour[p];
      if (where[i] == mark && heap.holds(i)) {
        heap.raise(i, weight[node]);
      }
    }
    enter(node, base + side);
  }

  /// Puts a node of the separator into the heap; moving it pulls its neighbours marked `other`.
  private void enter(int node, int other) {
    int value = weight[node];
    for (int p = start[node]; p < start[node + 1]; p++) {
      if (where[neighbour[p]] == other) {
        value -= weight[neighbour[p]];
      }
    }
    heap.push(node, value);
  }

  private void record(int entry) {
    if (logged == log.length) {
      log = Arrays.copyOf(log, 2 * logged);
    }
    log[logged++] = entry;
  }

  /// Undoes what was logged from `best` on, empties the heap and finds the separator anew.
  private void takeBack(int best, int side) {
    heap.clear();
    while (logged > best) {
      int entry = log[--logged];
      if (entry >= 0) {
        where[entry] = base + SEPARATOR;
        sum[side] -= weight[entry];
        sum[SEPARATOR] += weight[entry];
      } else {
        where[~entry] = base + 1 - side;
        sum[1 - side] += weight[~entry];
        sum[SEPARATOR] -= weight[~entry];
      }
    }
    int kept = 0;
    for (int k = 0; k < count; k++) {
      if (where[separator[k]] == base + SEPARATOR) {
        separator[kept++] = separator[k];
      }
    }
    if (kept + logged > separator.length) {
      separator = Arrays.copyOf(separator, 2 * (kept + logged));
    }
    for (int k = 0; k < logged; k++) {
      if (log[k] < 0 && where[~log[k]] == base + SEPARATOR) {
        separator[kept++] = ~log[k];
      }
    }
    count = kept;
  }
}
