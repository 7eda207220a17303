package org.ballpad.solver.sparse;

import org.ballpad.solver.sparse.ordering.NodeGraph;

/// Where the entries of A go: entry `source[q]` of its values to entry `target[q]` of the panel of
/// supernode s, for `start[s] <= q < start[s + 1]`.
///
/// @param start entries of every supernode
/// @param source positions in the values of A
/// @param target positions in the panel of the supernode
record EntryMap(int[] start, int[] source, int[] target) {
  static EntryMap of(CscMatrix a, NodeGraph graph, Supernodes nodes, Panels panels) {
    int n = graph.nodes();
    int[] place = new int[n];
    int[] owner = new int[n]; // supernode of every node
    for (int s = 0; s < nodes.count(); s++) {
      for (int k = nodes.firstNode()[s]; k < nodes.firstNode()[s + 1]; k++) {
        place[nodes.order()[k]] = k;
        owner[nodes.order()[k]] = s;
      }
    }
    int[] nodeOf = new int[a.n()];
    int[] within = new int[a.n()];
    for (int g = 0; g < n; g++) {
      for (int p = graph.equationStart()[g]; p < graph.equationStart()[g + 1]; p++) {
        nodeOf[graph.equation()[p]] = g;
        within[graph.equation()[p]] = p - graph.equationStart()[g];
      }
    }
    int[] start = new int[nodes.count() + 1];
    for (int j = 0; j < a.n(); j++) {
      int g = nodeOf[j];
      for (int p = a.colStart()[j]; p < a.colStart()[j + 1]; p++) {
        int h = nodeOf[a.rowIndex()[p]];
        start[owner[place[g] <= place[h] ? g : h] + 1]++;
      }
    }
    for (int s = 0; s < nodes.count(); s++) {
      start[s + 1] += start[s];
    }
    int[] next = start.clone();
    int[] source = new int[a.values().length];
    int[] target = new int[a.values().length];
    for (int j = 0; j < a.n(); j++) {
      int g = nodeOf[j];
      int known = -1; // node whose place in the front is known
      int front = 0;
      for (int p = a.colStart()[j]; p < a.colStart()[j + 1]; p++) {
        int i = a.rowIndex()[p];
        int h = nodeOf[i];
        boolean down = place[g] < place[h] || g == h && within[j] <= within[i];
        int low = down ? g : h;
        int high = down ? h : g;
        int s = owner[low];
        if (h != known) {
          known = h;
          front = nodes.placeInFront(s, place[high]);
        }
        int column =
            nodes.firstEquation()[place[low]] - nodes.firstColumn(s) + within[down ? j : i];
        int q = next[s]++;
        source[q] = p;
        target[q] = panels.entry(s, front + within[down ? i : j], column);
      }
    }
    return new EntryMap(start, source, target);
  }
}
