package org.ballpad.solver.sparse.ordering;

/// Splits a part across one coordinate, where the fewest nodes are joined to the other side.
///
/// For every cut between two nodes next to each other along a coordinate, the nodes before it with
/// a neighbour behind it separate, and so do those behind it with a neighbour before. One pass over
/// the edges finds the weights of both for all cuts near the median; the best of all coordinates is
/// then refined.
final class CoordinateBisector implements Bisector {
  /// Cuts are between these shares of the nodes of a part.
  static double WINDOW = 0.35;

  static int PASSES = 4;
  static double STRAIGHT = 0.97;

  private final MultilevelBisector graph;
  private final int[] kept;

  private final Dissection dissection;
  private final int[][] order;
  private final int[][] rank;
  private final int[][] lowest;
  private final int[][] highest;
  private final Separator separator;

  // of the part in hand, by coordinate
  private final int[][] place;
  private final int[][] reachDown;
  private final int[][] reachUp;
  private final int[] before;
  private final int[] behind;

  /// Place in the whole of every node and of its first and last neighbour, by coordinate.
  record Ranks(int[][] rank, int[][] lowest, int[][] highest) {
    static Ranks of(NodeGraph graph, int[][] order) {
      int dim = order.length;
      int n = graph.nodes();
      Ranks ranks = new Ranks(new int[dim][n], new int[dim][n], new int[dim][n]);
      for (int d = 0; d < dim; d++) {
        int[] rank = ranks.rank[d];
        for (int k = 0; k < order[d].length; k++) {
          rank[order[d][k]] = k;
        }
        for (int i = 0; i < n; i++) {
          int low = rank[i];
          int high = rank[i];
          for (int p = graph.start()[i]; p < graph.start()[i + 1]; p++) {
            int r = rank[graph.neighbour()[p]];
            low = Math.min(low, r);
            high = Math.max(high, r);
          }
          ranks.lowest[d][i] = low;
          ranks.highest[d][i] = high;
        }
      }
      return ranks;
    }
  }

  CoordinateBisector(Dissection dissection, Ranks ranks) {
    this.dissection = dissection;
    order = dissection.order();
    rank = ranks.rank;
    lowest = ranks.lowest;
    highest = ranks.highest;
    int n = dissection.graph().nodes();
    separator = new Separator(n);
    graph = new MultilevelBisector(dissection);
    kept = new int[n];
    place = new int[order.length][n];
    reachDown = new int[order.length][n];
    reachUp = new int[order.length][n];
    before = new int[n + 2];
    behind = new int[n + 2];
  }

  private double bestCost;
  private int bestCut;
  private int bestDirection;
  private boolean bestBefore;

  @Override
  public boolean bisect(int from, int to) {
    bestCost = Double.MAX_VALUE;
    for (int d = 0; d < order.length; d++) {
      sweep(d, from, to);
    }
    int[] nodes = order[bestDirection];
    int[] where = dissection.where();
    int[] down = reachDown[bestDirection];
    int[] up = reachUp[bestDirection];
    NodeGraph whole = dissection.graph();
    separator.bind(whole.start(), whole.neighbour(), whole.weight(), where, from);
    for (int k = from; k < to; k++) {
      int mark;
      if (k < bestCut) {
        mark = bestBefore && up[k - from] >= bestCut ? 2 : 0;
      } else {
        mark = !bestBefore && down[k - from] < bestCut ? 2 : 1;
      }
      where[nodes[k]] = from + mark;
    }
    for (int k = from; k < to; k++) {
      separator.include(nodes[k]);
    }
    double swept = separator.cost();
    separator.refine(PASSES);
    if (separator.separates() && separator.cost() > STRAIGHT * swept) {
      return true;
    }
    return multilevel(from, to);
  }

  private boolean multilevel(int from, int to) {
    int[] nodes = order[0];
    int[] where = dissection.where();
    boolean separates = separator.separates();
    double cost = separator.cost();
    for (int k = from; k < to; k++) {
      kept[k - from] = where[nodes[k]];
      where[nodes[k]] = from;
    }
    boolean found = graph.bisect(from, to);
    if (separates && (!found || graph.cost() >= cost)) {
      for (int k = from; k < to; k++) {
        where[nodes[k]] = kept[k - from];
      }
      return true;
    }
    return found;
  }

  private void sweep(int d, int from, int to) {
    int[] nodes = order[d];
    int[] where = dissection.where();
    int[] weight = dissection.graph().weight();
    int[] start = dissection.graph().start();
    int[] neighbour = dissection.graph().neighbour();
    int[] at = place[d];
    long total = 0;
    for (int k = from; k < to; k++) {
      at[nodes[k]] = k;
      total += weight[nodes[k]];
    }
    int first = from + (int) (WINDOW * (to - from));
    int last = to - (int) (WINDOW * (to - from));
    int firstRank = rank[d][nodes[first]];
    int lastRank = rank[d][nodes[last]];
    java.util.Arrays.fill(before, 0, to - from + 2, 0);
    java.util.Arrays.fill(behind, 0, to - from + 2, 0);
    int[] down = reachDown[d];
    int[] up = reachUp[d];
    for (int k = from; k < to; k++) {
      int i = nodes[k];
      int low = k;
      int high = k;
      if (highest[d][i] >= firstRank && lowest[d][i] <= lastRank) {
        for (int p = start[i]; p < start[i + 1]; p++) {
          int j = neighbour[p];
          if (where[j] == from) {
            low = Math.min(low, at[j]);
            high = Math.max(high, at[j]);
          }
        }
        before[k - from + 1] += weight[i];
        before[high - from + 1] -= weight[i];
        behind[low - from + 1] += weight[i];
        behind[k - from + 1] -= weight[i];
      }
      down[k - from] = low;
      up[k - from] = high;
    }
    long left = 0;
    long sumBefore = 0;
    long sumBehind = 0;
    for (int k = from; k <= last; k++) {
      // cut: nodes before k on side 0
      sumBefore += before[k - from];
      sumBehind += behind[k - from];
      if (k >= first && k > from) {
        long s = Math.min(sumBefore, sumBehind);
        double zero = sumBefore <= sumBehind ? left - s : left;
        double one = total - s - zero;
        double cost = Balance.cost(s, zero, one, total);
        if (cost < bestCost) {
          bestCost = cost;
          bestCut = k;
          bestDirection = d;
          bestBefore = sumBefore <= sumBehind;
        }
      }
      left += weight[nodes[Math.min(k, to - 1)]];
    }
  }

  @Override
  public void arrange(int from, int to) {
    int best = 0;
    int extent = -1;
    for (int d = 0; d < order.length && to > from; d++) {
      int e = rank[d][order[d][to - 1]] - rank[d][order[d][from]];
      if (e > extent) {
        extent = e;
        best = d;
      }
    }
    System.arraycopy(order[best], from, order[0], from, to - from);
  }
}
