package org.ballpad.solver.sparse;

import java.util.Arrays;

/// Variables in doubly linked lists, one list for every degree; the last to enter a list leaves it
/// first.
final class DegreeLists {
  private static final int NONE = -1;

  private final int[] head;
  private final int[] next;
  private final int[] previous;
  private final int[] degree;
  private int least;

  DegreeLists(int n) {
    head = new int[n + 1];
    next = new int[n];
    previous = new int[n];
    degree = new int[n];
    Arrays.fill(head, NONE);
  }

  /// Enters variable i.
  void add(int i, int newDegree) {
    int first = head[newDegree];
    degree[i] = newDegree;
    next[i] = first;
    previous[i] = NONE;
    if (first != NONE) {
      previous[first] = i;
    }
    head[newDegree] = i;
    least = Math.min(least, newDegree);
  }

  /// Takes variable i out.
  void remove(int i) {
    if (previous[i] == NONE) {
      head[degree[i]] = next[i];
    } else {
      next[previous[i]] = next[i];
    }
    if (next[i] != NONE) {
      previous[next[i]] = previous[i];
    }
  }

  /// Degree with which variable i entered last.
  int degree(int i) {
    return degree[i];
  }

  /// A variable of least degree; some variable must be in a list.
  int first() {
    while (head[least] == NONE) {
      least++;
    }
    return head[least];
  }
}
