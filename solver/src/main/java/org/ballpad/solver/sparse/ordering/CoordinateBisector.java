package org.ballpad.solver.sparse.ordering;

import java.util.Arrays;

/// Splits a part across one coordinate, where the fewest nodes are joined to the other side.
///
/// For every cut between two nodes next to each other along a coordinate, the nodes before it with
/// a neighbour behind it separate, and so do those behind it with a neighbour before. One pass over
/// the edges finds the weights of both for all cuts near the middle; the best cut of all
/// coordinates is refined. Where refining gains much, the mesh does not follow the coordinates:
/// then a multilevel bisection is tried as well and the better of the two is taken.
///
/// - **Shape** a cut at k has the nodes `order[from .. k - 1]` before it; workspaces of a part
///   begin at 0.
final class CoordinateBisector implements Bisector {
  /// Cuts leave at least this share of the nodes on either side.
  private static final double MARGIN = 0.35;

  /// A cut that refining makes cheaper than this share is ragged.
  private static final double RAGGED = 0.9;

  private static final int PASSES = 4;

  private final int[][] order;
  private final int[] start;
  private final int[] neighbour;
  private final int[] weight;
  private final int[] where;
  private final Ranks ranks;
  private final Separator separator;
  private final MultilevelBisector multilevel;

  /// Where every node stands in the order of the coordinate in hand.
  private final int[] place;

  /// Places of the first and the last neighbour of the node at every place of a part, or its own.
  private final int[][] first;

  private final int[][] last;

  /// How the weights of the nodes that separate change from cut to cut.
  private final int[] before;

  private final int[] behind;
  private final int[] marks;
  private Cut best;

  /// @param coordinate across which the cut goes
  /// @param at where in the order
  /// @param before whether the separator is before the cut, or behind it
  /// @param cost of the separator
  private record Cut(int coordinate, int at, boolean before, double cost) {}

  CoordinateBisector(Dissection dissection, Ranks ranks) {
    this.ranks = ranks;
    order = dissection.order();
    start = dissection.graph().start();
    neighbour = dissection.graph().neighbour();
    weight = dissection.graph().weight();
    where = dissection.where();
    int n = where.length;
    separator = new Separator(n);
    multilevel = new MultilevelBisector(dissection);
    place = new int[n];
    first = new int[order.length][n];
    last = new int[order.length][n];
    before = new int[n + 1];
    behind = new int[n + 1];
    marks = new int[n];
  }

  @Override
  public boolean bisect(int from, int to) {
    best = new Cut(0, from, true, Double.MAX_VALUE);
    for (int d = 0; d < order.length; d++) {
      findReach(d, from, to);
      findBest(d, from, to);
    }
    mark(from, to);
    separator.refine(PASSES);
    boolean straight = separator.cost() > RAGGED * best.cost;
    return separator.separates() && straight || bisectRagged(from, to);
  }

  /// Places of neighbours, for nodes that may have some on the other side of a cut.
  private void findReach(int d, int from, int to) {
    int[] nodes = order[d];
    for (int k = from; k < to; k++) {
      place[nodes[k]] = k;
    }
    int margin = (int) (MARGIN * (to - from));
    int firstCut = ranks.own()[d][nodes[from + margin]];
    int lastCut = ranks.own()[d][nodes[to - 1 - margin]];
    Arrays.fill(before, 0, to - from + 1, 0);
    Arrays.fill(behind, 0, to - from + 1, 0);
    for (int k = from; k < to; k++) {
      int i = nodes[k];
      int low = k;
      int high = k;
      if (ranks.last()[d][i] >= firstCut && ranks.first()[d][i] <= lastCut) {
        for (int p = start[i]; p < start[i + 1]; p++) {
          int j = neighbour[p];
          if (where[j] == from) {
            low = Math.min(low, place[j]);
            high = Math.max(high, place[j]);
          }
        }
        // i is before and joined to behind for cuts at k + 1 .. high, behind and joined to before
        // for cuts at low + 1 .. k
        before[k - from + 1] += weight[i];
        before[high - from + 1] -= weight[i];
        behind[low - from + 1] += weight[i];
        behind[k - from + 1] -= weight[i];
      }
      first[d][k - from] = low;
      last[d][k - from] = high;
    }
  }

  private void findBest(int d, int from, int to) {
    int[] nodes = order[d];
    long total = 0;
    for (int k = from; k < to; k++) {
      total += weight[nodes[k]];
    }
    int margin = (int) (MARGIN * (to - from));
    long zero = 0;
    long beforeCut = 0;
    long behindCut = 0;
    for (int k = from; k < to - margin; k++) {
      beforeCut += before[k - from];
      behindCut += behind[k - from];
      if (k >= from + margin) {
        boolean lightBefore = beforeCut <= behindCut;
        long cut = lightBefore ? beforeCut : behindCut;
        long side = lightBefore ? zero - cut : zero;
        double cost = Balance.cost(cut, side, total - cut - side, total);
        if (cost < best.cost) {
          best = new Cut(d, k, lightBefore, cost);
        }
      }
      zero += weight[nodes[k]];
    }
  }

  /// Marks the sides and the separator of the best cut.
  private void mark(int from, int to) {
    int[] nodes = order[best.coordinate];
    separator.bind(start, neighbour, weight, where, from);
    for (int k = from; k < to; k++) {
      int side = k < best.at ? 0 : 1;
      boolean joined =
          best.before
              ? side == 0 && last[best.coordinate][k - from] >= best.at
              : side == 1 && first[best.coordinate][k - from] < best.at;
      where[nodes[k]] = from + (joined ? Separator.SEPARATOR : side);
      separator.include(nodes[k]);
    }
  }

  /// The better of the separator in hand and one that knows no coordinates.
  private boolean bisectRagged(int from, int to) {
    int[] nodes = order[0];
    for (int k = from; k < to; k++) {
      marks[k - from] = where[nodes[k]];
      where[nodes[k]] = from;
    }
    boolean found = multilevel.bisect(from, to);
    if (!separator.separates() || found && multilevel.cost() < separator.cost()) {
      return found;
    }
    for (int k = from; k < to; k++) {
      where[nodes[k]] = marks[k - from];
    }
    return true;
  }

  /// Along the coordinate in which the separator goes farthest.
  @Override
  public void arrange(int from, int to) {
    int longest = 0;
    int extent = -1;
    for (int d = 0; d < order.length && from < to; d++) {
      int e = ranks.own()[d][order[d][to - 1]] - ranks.own()[d][order[d][from]];
      if (e > extent) {
        extent = e;
        longest = d;
      }
    }
    System.arraycopy(order[longest], from, order[0], from, to - from);
  }
}
