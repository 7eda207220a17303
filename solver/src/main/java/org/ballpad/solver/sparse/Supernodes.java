package org.ballpad.solver.sparse;

import java.util.Arrays;
import org.ballpad.solver.sparse.ordering.ColumnCounts;
import org.ballpad.solver.sparse.ordering.NodeGraph;

/// The columns of L in groups that share their rows, and the tree of these groups.
///
/// Supernode s holds the nodes at places `firstNode[s] .. firstNode[s + 1] - 1` of the elimination
/// order and `width[s]` columns; below them its columns have `height[s]` rows, those of the nodes
/// `rowNode[rowStart[s]] .. rowNode[rowStart[s + 1] - 1]`, increasing places; the first row of node
/// `rowNode[p]` is number `rowOffset[p]` of them. Supernodes are in postorder: a subtree is a
/// stretch that ends with its root.
///
/// - **Cost** proportional to the rows of supernodes, of which each holds many columns.
///
/// @param counts of columns before amalgamation
/// @param order the node at every place
/// @param firstEquation first row and column of L of the node at every place, and n
/// @param parent supernode that holds the first row of s, -1 at roots
record Supernodes(
    ColumnCounts counts,
    int[] order,
    int[] firstEquation,
    int[] firstNode,
    int[] parent,
    int[] width,
    int[] height,
    int[] rowStart,
    int[] rowNode,
    int[] rowOffset) {

  static Supernodes of(NodeGraph graph, int[] order) {
    ColumnCounts counts = ColumnCounts.of(graph, order);
    Amalgamation merged = Amalgamation.of(counts);
    int[] places = merged.places();
    int[] newOrder = new int[order.length];
    for (int k = 0; k < places.length; k++) {
      newOrder[k] = order[places[k]];
    }
    int[] firstEquation = new int[order.length + 1];
    for (int k = 0; k < order.length; k++) {
      firstEquation[k + 1] = firstEquation[k] + graph.weight()[newOrder[k]];
    }
    int[] rowStart = new int[merged.count() + 1];
    int[] rowNode = rows(graph, newOrder, merged, rowStart);
    int[] width = new int[merged.count()];
    int[] height = new int[merged.count()];
    int[] rowOffset = new int[rowNode.length];
    for (int s = 0; s < width.length; s++) {
      width[s] = firstEquation[merged.firstNode()[s + 1]] - firstEquation[merged.firstNode()[s]];
      for (int p = rowStart[s]; p < rowStart[s + 1]; p++) {
        rowOffset[p] = height[s];
        height[s] += graph.weight()[newOrder[rowNode[p]]];
      }
    }
    return new Supernodes(
        counts,
        newOrder,
        firstEquation,
        merged.firstNode(),
        merged.parent(),
        width,
        height,
        rowStart,
        rowNode,
        rowOffset);
  }

  int count() {
    return width.length;
  }

  /// First column of a supernode.
  int firstColumn(int s) {
    return firstEquation[firstNode[s]];
  }

  /// Row of the node at a place in the front of s, whose columns come first.
  int placeInFront(int s, int place) {
    if (place < firstNode[s + 1]) {
      return firstEquation[place] - firstEquation[firstNode[s]];
    }
    int p = Arrays.binarySearch(rowNode, rowStart[s], rowStart[s + 1], place);
    return width[s] + rowOffset[p];
  }

  /// Rows of s: those of A in its columns and those of its children, without its own columns.
  private static int[] rows(NodeGraph graph, int[] order, Amalgamation merged, int[] rowStart) {
    int n = order.length;
    int[] place = new int[n];
    for (int k = 0; k < n; k++) {
      place[order[k]] = k;
    }
    int[] rows = new int[4 * n];
    int[] mark = new int[n];
    Arrays.fill(mark, -1);
    int[] lastChild = new int[merged.count()];
    int[] before = new int[merged.count()]; // the child before, of the same parent
    Arrays.fill(lastChild, -1);
    for (int s = 0; s < merged.count(); s++) {
      int end = merged.firstNode()[s + 1];
      int at = rowStart[s];
      for (int k = merged.firstNode()[s]; k < end; k++) {
        int node = order[k];
        rows = withRoom(rows, at + graph.start()[node + 1] - graph.start()[node]);
        for (int p = graph.start()[node]; p < graph.start()[node + 1]; p++) {
          int row = place[graph.neighbour()[p]];
          if (row >= end && mark[row] != s) {
            mark[row] = s;
            rows[at++] = row;
          }
        }
      }
      for (int child = lastChild[s]; child != -1; child = before[child]) {
        rows = withRoom(rows, at + rowStart[child + 1] - rowStart[child]);
        for (int p = rowStart[child]; p < rowStart[child + 1]; p++) {
          int row = rows[p];
          if (row >= end && mark[row] != s) {
            mark[row] = s;
            rows[at++] = row;
          }
        }
      }
      Arrays.sort(rows, rowStart[s], at);
      rowStart[s + 1] = at;
      int parent = merged.parent()[s];
      if (parent != -1) {
        before[s] = lastChild[parent];
        lastChild[parent] = s;
      }
    }
    return Arrays.copyOf(rows, rowStart[merged.count()]);
  }

  private static int[] withRoom(int[] array, int length) {
    return length <= array.length
        ? array
        : Arrays.copyOf(array, Math.max(length, array.length + array.length / 2));
  }
}
