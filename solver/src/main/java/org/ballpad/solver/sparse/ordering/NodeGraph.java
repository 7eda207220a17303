package org.ballpad.solver.sparse.ordering;

import java.util.Arrays;

/// The structure of a symmetric matrix by nodes: equations with the same rows are one node.
///
/// The two or three displacements of a node of a mesh become one node here, and so do any other
/// equations that are joined to each other and to the same others. What is decided for nodes holds
/// for their equations, at a fraction of the cost.
///
/// - **Shape** neighbours of node i are `neighbour[start[i]] .. neighbour[start[i + 1] - 1]`,
///   increasing, without i; equations of node i are `equation[equationStart[i]] ..
///   equation[equationStart[i + 1] - 1]`, increasing. The arrays are not to be written to.
/// - **Cost** linear in the entries of the matrix.
/// - **Source** C. Ashcraft, Compressed graphs and the minimum degree algorithm, SIAM J. Sci.
///   Comput. 16 (1995).
///
/// @param weight number of equations of every node
/// @param start where the neighbours of every node start, and their total
/// @param neighbour neighbours of all nodes
/// @param equationStart where the equations of every node start, and their total
/// @param equation equations of all nodes
public record NodeGraph(
    int[] weight, int[] start, int[] neighbour, int[] equationStart, int[] equation) {

  /// Graph of a matrix whose lower triangle is stored by columns, rows increasing, each column
  /// beginning with its diagonal.
  ///
  /// @param colStart where every column starts, and the number of entries
  /// @param rowIndex row of every entry
  public static NodeGraph of(int[] colStart, int[] rowIndex) {
    return ofRuns(colStart, rowIndex, runStarts(colStart, rowIndex)).merged();
  }

  /// Number of nodes.
  public int nodes() {
    return weight.length;
  }

  /// Number of equations.
  public int equations() {
    return equation.length;
  }

  /// First equations of the longest runs of consecutive equations with the same rows, and n.
  ///
  /// Equations i and i + 1 are alike below if column i without its diagonal is column i + 1. They
  /// are alike above if every column before i that holds one of them holds both.
  private static int[] runStarts(int[] colStart, int[] rowIndex) {
    int n = colStart.length - 1;
    int[] above = new int[n + 1];
    int[] together = new int[n + 1]; // columns before i that hold both i and i + 1
    for (int j = 0; j < n; j++) {
      int last = colStart[j + 1] - 1;
      for (int p = colStart[j] + 1; p < last; p++) {
        int i = rowIndex[p];
        above[i]++;
        if (rowIndex[p + 1] == i + 1) {
          together[i]++;
        }
      }
      if (last > colStart[j]) {
        above[rowIndex[last]]++;
      }
    }
    int[] starts = new int[n + 1];
    int runs = 0;
    for (int i = 0; i < n; i++) {
      boolean alike =
          i > 0
              && above[i - 1] == together[i - 1]
              && above[i] == together[i - 1] + 1
              && Arrays.equals(
                  rowIndex,
                  colStart[i - 1] + 1,
                  colStart[i],
                  rowIndex,
                  colStart[i],
                  colStart[i + 1]);
      if (!alike) {
        starts[runs++] = i;
      }
    }
    starts[runs] = n;
    return Arrays.copyOf(starts, runs + 1);
  }

  private static NodeGraph ofRuns(int[] colStart, int[] rowIndex, int[] equationStart) {
    int nodes = equationStart.length - 1;
    int n = equationStart[nodes];
    int[] weight = new int[nodes];
    int[] equation = new int[n];
    int[] nodeOf = new int[n];
    for (int g = 0; g < nodes; g++) {
      weight[g] = equationStart[g + 1] - equationStart[g];
      for (int i = equationStart[g]; i < equationStart[g + 1]; i++) {
        equation[i] = i;
        nodeOf[i] = g;
      }
    }
    int[] before = new int[nodes];
    int[] start = starts(colStart, rowIndex, equationStart, nodeOf, before);
    int[] neighbour = new int[start[nodes]];
    int[] next = Arrays.copyOf(start, nodes);
    for (int g = 0; g < nodes; g++) {
      // All columns before have put g among the neighbours of later nodes: those before g stand.
      int h = g;
      int at = start[g] + before[g];
      for (int p = colStart[equationStart[g]]; p < colStart[equationStart[g] + 1]; p++) {
        int other = nodeOf[rowIndex[p]];
        if (other != h) {
          h = other;
          neighbour[at++] = h;
          neighbour[next[h]++] = g;
        }
      }
    }
    return new NodeGraph(weight, start, neighbour, equationStart, equation);
  }

  /// Where the neighbours of every node start.
  ///
  /// - **Writes** `before`, the number of neighbours before every node.
  private static int[] starts(
      int[] colStart, int[] rowIndex, int[] equationStart, int[] nodeOf, int[] before) {
    int nodes = before.length;
    int[] start = new int[nodes + 1];
    for (int g = 0; g < nodes; g++) {
      int h = g;
      for (int p = colStart[equationStart[g]]; p < colStart[equationStart[g] + 1]; p++) {
        int other = nodeOf[rowIndex[p]];
        if (other != h) {
          h = other;
          start[g + 1]++;
          before[h]++;
        }
      }
    }
    for (int g = 0; g < nodes; g++) {
      start[g + 1] += start[g] + before[g];
    }
    return start;
  }

  /// This graph with all nodes merged that are joined to each other and to the same others.
  private NodeGraph merged() {
    int[] standsFor = alike();
    int nodes = 0;
    int[] number = new int[nodes()];
    for (int g = 0; g < nodes(); g++) {
      number[g] = standsFor[g] == g ? nodes++ : number[standsFor[g]];
    }
    return nodes == nodes() ? this : merged(standsFor, number, nodes);
  }

  /// For every node the first of those that are like it.
  private int[] alike() {
    int bits = 32 - Integer.numberOfLeadingZeros(nodes());
    int[] head = new int[1 << bits];
    Arrays.fill(head, -1);
    int[] next = new int[nodes()];
    int[] standsFor = new int[nodes()];
    int[] hash = new int[nodes()];
    for (int g = 0; g < nodes(); g++) {
      int sum = scatter(g);
      for (int p = start[g]; p < start[g + 1]; p++) {
        sum += scatter(neighbour[p]);
      }
      hash[g] = sum;
      int bucket = bits == 0 ? 0 : sum >>> (32 - bits);
      int h = head[bucket];
      while (h != -1 && !(hash[h] == sum && same(g, h))) {
        h = next[h];
      }
      standsFor[g] = h == -1 ? g : h;
      if (h == -1) {
        next[g] = head[bucket];
        head[bucket] = g;
      }
    }
    return standsFor;
  }

  private static int scatter(int node) {
    int x = (node + 1) * 0x9E3779B9;
    return (x ^ (x >>> 15)) * 0x85EBCA6B;
  }

  /// Whether nodes g > h are joined and have the same neighbours besides.
  private boolean same(int g, int h) {
    if (start[g + 1] - start[g] != start[h + 1] - start[h]) {
      return false;
    }
    int q = start[h];
    for (int p = start[g]; p < start[g + 1]; p++) {
      if (neighbour[p] == h) {
        continue;
      }
      if (q < start[h + 1] && neighbour[q] == g) {
        q++;
      }
      if (q == start[h + 1] || neighbour[p] != neighbour[q++]) {
        return false;
      }
    }
    return Arrays.binarySearch(neighbour, start[g], start[g + 1], h) >= 0;
  }

  private NodeGraph merged(int[] standsFor, int[] number, int nodes) {
    int[] newWeight = new int[nodes];
    int[] newStart = new int[nodes + 1];
    int[] newNeighbour = new int[neighbour.length];
    int[] newEquationStart = new int[nodes + 1];
    int at = 0;
    for (int g = 0; g < nodes(); g++) {
      newWeight[number[g]] += weight[g];
      if (standsFor[g] == g) {
        for (int p = start[g]; p < start[g + 1]; p++) {
          int h = neighbour[p];
          if (standsFor[h] == h) {
            newNeighbour[at++] = number[h];
          }
        }
        newStart[number[g] + 1] = at;
      }
    }
    for (int g = 0; g < nodes; g++) {
      newEquationStart[g + 1] = newEquationStart[g] + newWeight[g];
    }
    int[] next = Arrays.copyOf(newEquationStart, nodes);
    int[] newEquation = new int[equation.length];
    for (int g = 0; g < nodes(); g++) {
      for (int p = equationStart[g]; p < equationStart[g + 1]; p++) {
        newEquation[next[number[g]]++] = equation[p];
      }
    }
    return new NodeGraph(
        newWeight, newStart, Arrays.copyOf(newNeighbour, at), newEquationStart, newEquation);
  }
}
