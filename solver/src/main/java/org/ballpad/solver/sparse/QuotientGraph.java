package org.ballpad.solver.sparse;

import java.util.Arrays;

/// The graph of what is left of A during elimination, without the fill itself.
///
/// A node is a *variable*, not eliminated yet, or an *element*, the clique that eliminating a
/// variable leaves behind. `members(e)` are the variables of element e. Variable i is adjacent to
/// the variables of its list and to all members of the elements of its list. Variables with the
/// same adjacency are merged; `weight(i)` counts how many unknowns variable i stands for, 0 once it
/// is merged or eliminated. Letters and steps are those of Amestoy, Davis and Duff (1996).
final class QuotientGraph {
  private final int n;

  /// Elements of variable i first, `elements[i]` of them, then its variables: `entries[i]` in all.
  private final int[][] adjacent;

  private final int[] elements;
  private final int[] entries;

  /// Variables of an element and their total weight; null for a variable and an absorbed element.
  private final int[][] members;

  private final int[] size;
  private final int[] weight;

  /// Unknowns that are eliminated together, as chains from the variable that stands for them.
  private final int[] nextMerged;

  private final int[] lastMerged;
  private final DegreeLists degrees;
  private final int[] order;
  private int ordered;
  private int left;

  // workspaces, valid within one elimination: an entry counts where its stamp is the current one
  private final int[] inPivot;
  private final int[] stamp;
  private final int[] outside; // weight of the members of an element outside the pivot's
  private final int[] external; // bound on the degree of a variable without the pivot's members
  private final int[] bucket; // variables that may look alike are in the same bucket
  private final int[] bucketHead;
  private final int[] bucketNext;
  private final int[] buffer;
  private int now;
  private int comparison;

  QuotientGraph(CscMatrix a) {
    n = a.n();
    adjacent = fullStructure(a);
    elements = new int[n];
    entries = new int[n];
    members = new int[n][];
    size = new int[n];
    weight = new int[n];
    nextMerged = new int[n];
    lastMerged = new int[n];
    degrees = new DegreeLists(n);
    order = new int[n];
    inPivot = new int[n];
    stamp = new int[n];
    outside = new int[n];
    external = new int[n];
    bucket = new int[n];
    bucketHead = new int[n];
    bucketNext = new int[n];
    buffer = new int[n];
    Arrays.fill(nextMerged, -1);
    Arrays.fill(bucketHead, -1);
    double dense = Math.max(16, 10 * Math.sqrt(n));
    int last = n;
    for (int i = n - 1; i >= 0; i--) {
      lastMerged[i] = i;
      entries[i] = adjacent[i].length;
      if (entries[i] > dense) {
        order[--last] = i;
      } else {
        weight[i] = 1;
        degrees.add(i, entries[i]);
      }
    }
    left = last;
  }

  private static int[][] fullStructure(CscMatrix a) {
    int[] count = new int[a.n()];
    for (int j = 0; j < a.n(); j++) {
      for (int p = a.colStart()[j] + 1; p < a.colStart()[j + 1]; p++) {
        count[j]++;
        count[a.rowIndex()[p]]++;
      }
    }
    int[][] adjacent = new int[a.n()][];
    for (int j = 0; j < a.n(); j++) {
      adjacent[j] = new int[count[j]];
    }
    for (int j = 0; j < a.n(); j++) {
      for (int p = a.colStart()[j] + 1; p < a.colStart()[j + 1]; p++) {
        int i = a.rowIndex()[p];
        adjacent[j][--count[j]] = i;
        adjacent[i][--count[i]] = j;
      }
    }
    return adjacent;
  }

  /// Whether anything is left to eliminate.
  boolean hasVariables() {
    return left > 0;
  }

  /// The variable to eliminate next.
  int leastConnected() {
    return degrees.first();
  }

  /// All unknowns in the order of their elimination.
  int[] order() {
    return order;
  }

  /// Turns variable p into an element and updates the degrees of its neighbours.
  void eliminate(int p) {
    now++;
    degrees.remove(p);
    int[] neighbours = makeElement(p);
    findOutside(neighbours);
    for (int i : neighbours) {
      updateVariable(p, i);
    }
    mergeAlike(neighbours);
    closeElement(p, neighbours);
  }

  /// L_p = (A_p and all L_e with e in E_p) without p; the elements e are absorbed by p.
  private int[] makeElement(int p) {
    append(p);
    inPivot[p] = now;
    int count = 0;
    for (int k = 0; k < entries[p]; k++) {
      int e = adjacent[p][k];
      if (k >= elements[p]) {
        count = addNeighbour(e, count);
      } else if (members[e] != null) {
        for (int i : members[e]) {
          count = addNeighbour(i, count);
        }
        members[e] = null;
      }
    }
    adjacent[p] = null;
    return Arrays.copyOf(buffer, count);
  }

  private int addNeighbour(int i, int count) {
    if (weight[i] == 0 || inPivot[i] == now) {
      return count;
    }
    inPivot[i] = now;
    degrees.remove(i);
    buffer[count] = i;
    return count + 1;
  }

  /// Moves p and what is merged with it to the order.
  private void append(int p) {
    left -= weight[p];
    weight[p] = 0;
    for (int i = p; i != -1; i = nextMerged[i]) {
      order[ordered++] = i;
    }
  }

  /// outside(e) = |L_e \ L_p| for every element next to a neighbour of p.
  private void findOutside(int[] neighbours) {
    for (int i : neighbours) {
      for (int k = 0; k < elements[i]; k++) {
        int e = adjacent[i][k];
        if (members[e] == null) {
          continue;
        }
        if (inPivot[e] != now) {
          inPivot[e] = now;
          outside[e] = size[e];
        }
        outside[e] -= weight[i];
      }
    }
  }

  /// Drops from the list of i what p covers, bounds its external degree and puts it in the bucket
  /// of variables that look alike.
  private void updateVariable(int p, int i) {
    int[] list = adjacent[i];
    int kept = 0;
    int degree = 0;
    int hash = 0;
    for (int k = 0; k < elements[i]; k++) {
      int e = list[k];
      if (members[e] == null) {
        continue;
      }
      if (outside[e] == 0) {
        members[e] = null; // every member is a neighbour of p: p covers e
      } else {
        degree += outside[e];
        hash += e;
        list[kept++] = e;
      }
    }
    int keptElements = kept;
    for (int k = elements[i]; k < entries[i]; k++) {
      int j = list[k];
      if (weight[j] != 0 && inPivot[j] != now) {
        degree += weight[j];
        hash += j;
        list[kept++] = j;
      }
    }
    if (degree == 0) {
      append(i); // its neighbours are those of p: eliminating it now costs nothing
      return;
    }
    external[i] = degree;
    putFirst(p, i, keptElements, kept);
    bucket[i] = (hash & Integer.MAX_VALUE) % n;
    bucketNext[i] = bucketHead[bucket[i]];
    bucketHead[bucket[i]] = i;
  }

  /// Puts p before what is left of the list of i: `keptElements` elements of `kept` entries. There
  /// is room, because the list has lost p itself or an element that p absorbed.
  private void putFirst(int p, int i, int keptElements, int kept) {
    int[] list = adjacent[i];
    list[kept] = list[keptElements];
    list[keptElements] = list[0];
    list[0] = p;
    elements[i] = keptElements + 1;
    entries[i] = kept + 1;
  }

  /// Merges neighbours whose lists have become the same.
  private void mergeAlike(int[] neighbours) {
    for (int neighbour : neighbours) {
      if (weight[neighbour] == 0) {
        continue;
      }
      int head = bucketHead[bucket[neighbour]];
      bucketHead[bucket[neighbour]] = -1; // so that every bucket is looked through once
      for (int i = head; i != -1; i = bucketNext[i]) {
        if (weight[i] != 0) {
          mergeInto(i);
        }
      }
    }
  }

  /// Merges into i what follows it in its bucket and has the same list.
  private void mergeInto(int i) {
    if (bucketNext[i] == -1) {
      return;
    }
    comparison++;
    for (int k = 0; k < entries[i]; k++) {
      stamp[adjacent[i][k]] = comparison;
    }
    for (int j = bucketNext[i]; j != -1; j = bucketNext[j]) {
      if (weight[j] != 0 && looksLike(i, j)) {
        weight[i] += weight[j];
        weight[j] = 0;
        adjacent[j] = null;
        nextMerged[lastMerged[i]] = j;
        lastMerged[i] = lastMerged[j];
      }
    }
  }

  /// Whether the list of j is the one whose entries are stamped, that of i.
  private boolean looksLike(int i, int j) {
    if (elements[j] != elements[i] || entries[j] != entries[i]) {
      return false;
    }
    for (int k = 0; k < entries[j]; k++) {
      if (stamp[adjacent[j][k]] != comparison) {
        return false;
      }
    }
    return true;
  }

  /// Stores L_p and returns its variables to the degree lists.
  private void closeElement(int p, int[] neighbours) {
    int total = 0;
    int count = 0;
    for (int i : neighbours) {
      if (weight[i] != 0) {
        total += weight[i];
        neighbours[count++] = i;
      }
    }
    members[p] = Arrays.copyOf(neighbours, count);
    size[p] = total;
    for (int i : members[p]) {
      int inside = total - weight[i];
      int bound = Math.min(external[i], degrees.degree(i)) + inside;
      degrees.add(i, Math.min(bound, left - weight[i]));
    }
  }
}
