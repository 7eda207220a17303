package org.ballpad.solver.sparse;

import java.util.Arrays;

/// Where the rows of every supernode stand in the front of its parent, as runs of consecutive ones.
///
/// Run q of supernode s takes `length[q]` rows from row `from[q]` of s to place `to[q]` of the
/// front, `start[s] <= q < start[s + 1]`. Places count the columns of the parent first and then its
/// rows; no run holds both, and the first `own[s]` runs are those among columns.
///
/// @param start runs of every supernode
/// @param own runs among the columns of the parent
/// @param from first row in s
/// @param to first place in the front of the parent
/// @param length number of rows
record ExtendAdd(int[] start, int[] own, int[] from, int[] to, int[] length) {
  static ExtendAdd of(Supernodes nodes) {
    Builder builder = new Builder(nodes);
    for (int s = 0; s < nodes.count(); s++) {
      builder.add(s);
    }
    return builder.build();
  }

  /// Rows of s that are columns of its parent.
  int ownRows(int s) {
    int last = start[s] + own[s] - 1;
    return own[s] == 0 ? 0 : from[last] + length[last];
  }

  private static final class Builder {
    private final Supernodes nodes;
    private final int[] start;
    private final int[] own;
    private int[] from = new int[1024];
    private int[] to = new int[1024];
    private int[] length = new int[1024];
    private int runs;

    Builder(Supernodes nodes) {
      this.nodes = nodes;
      start = new int[nodes.count() + 1];
      own = new int[nodes.count()];
    }

    /// Both lists of rows increase, so one walk along them finds all.
    void add(int s) {
      int parent = nodes.parent()[s];
      if (parent != -1) {
        int[] rowNode = nodes.rowNode();
        int[] firstEquation = nodes.firstEquation();
        int width = nodes.width()[parent];
        int end = nodes.firstNode()[parent + 1];
        int q = nodes.rowStart()[parent];
        int row = 0;
        for (int p = nodes.rowStart()[s]; p < nodes.rowStart()[s + 1]; p++) {
          int node = rowNode[p];
          int place;
          if (node < end) {
            place = firstEquation[node] - nodes.firstColumn(parent);
          } else {
            while (rowNode[q] != node) {
              q++;
            }
            place = width + nodes.rowOffset()[q];
          }
          int weight = firstEquation[node + 1] - firstEquation[node];
          append(s, row, place, weight, width);
          row += weight;
        }
      }
      start[s + 1] = runs;
    }

    private void append(int s, int row, int place, int weight, int width) {
      int last = runs - 1;
      if (last >= start[s] && to[last] + length[last] == place && place != width) {
        length[last] += weight;
        return;
      }
      if (runs == from.length) {
        from = Arrays.copyOf(from, 2 * runs);
        to = Arrays.copyOf(to, 2 * runs);
        length = Arrays.copyOf(length, 2 * runs);
      }
      from[runs] = row;
      to[runs] = place;
      length[runs++] = weight;
      if (place < width) {
        own[s]++;
      }
    }

    ExtendAdd build() {
      return new ExtendAdd(
          start,
          own,
          Arrays.copyOf(from, runs),
          Arrays.copyOf(to, runs),
          Arrays.copyOf(length, runs));
    }
  }
}
