package org.ballpad.solver.sparse.ordering;

import java.util.Arrays;

/// Breadth-first search, to find the ends of a graph and to line up a separator.
final class GraphSearch {
  private final int[] queue;

  /// When a node was seen last.
  private final int[] seen;

  private int now;

  /// @param capacity largest number of a node, plus one
  GraphSearch(int capacity) {
    queue = new int[capacity];
    seen = new int[capacity];
  }

  /// The node of a coarse graph that a search from `seed` meets last.
  int last(CoarseGraph graph, int seed) {
    now += 2;
    Arrays.fill(seen, 0, graph.nodes(), now - 1);
    return queue[search(graph.start, graph.neighbour, seed, now) - 1];
  }

  /// Puts nodes `order[from .. to - 1]` into an order in which neighbours are close: every
  /// connected piece from one end to the other.
  void arrange(NodeGraph graph, int[] order, int from, int to) {
    int[] nodes = Arrays.copyOfRange(order, from, to);
    int waiting = now + 1;
    now += 3;
    for (int i : nodes) {
      seen[i] = waiting;
    }
    int at = from;
    for (int i : nodes) {
      if (seen[i] == waiting) {
        // A search from any node ends at an end, where the second one starts.
        int end = queue[search(graph.start(), graph.neighbour(), i, waiting + 1) - 1];
        int reached = search(graph.start(), graph.neighbour(), end, waiting + 2);
        System.arraycopy(queue, 0, order, at, reached);
        at += reached;
      }
    }
  }

  /// Searches from a node among those seen one step of time before.
  ///
  /// @return how many are in the queue now
  private int search(int[] start, int[] neighbour, int seed, int time) {
    int tail = 0;
    queue[tail++] = seed;
    seen[seed] = time;
    for (int head = 0; head < tail; head++) {
      int i = queue[head];
      for (int p = start[i]; p < start[i + 1]; p++) {
        int j = neighbour[p];
        if (seen[j] == time - 1) {
          seen[j] = time;
          queue[tail++] = j;
        }
      }
    }
    return tail;
  }
}
