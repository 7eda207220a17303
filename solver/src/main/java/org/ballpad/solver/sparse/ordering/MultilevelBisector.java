package org.ballpad.solver.sparse.ordering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Splits a part by way of smaller and smaller graphs of the same shape.
///
/// Pairs of neighbours are joined until few are left. The best of several cuts of those, grown from
/// different nodes, is improved from level to level on the way back; one level above the part the
/// nodes on one side of it become the separator, which is then improved itself.
///
/// - **Cost** a few times the edges of the part.
/// - **Source** G. Karypis, V. Kumar, A fast and high quality multilevel scheme for partitioning
///   irregular graphs, SIAM J. Sci. Comput. 20 (1998); B. Hendrickson, E. Rothberg, Improving the
///   run time and quality of nested dissection ordering, ibid.
final class MultilevelBisector implements Bisector {
  private static final int COARSEST = 40;
  private static final int TRIALS = 3;
  private static final int PASSES = 4;

  private final Dissection dissection;
  private final EdgeCut cut;
  private final Separator separator;

  /// The part and its coarser graphs.
  private final List<CoarseGraph> levels = new ArrayList<>();

  private final int[] slot;
  private final GraphSearch search;
  private int[] best = {};

  MultilevelBisector(Dissection dissection) {
    this.dissection = dissection;
    int n = dissection.graph().nodes();
    cut = new EdgeCut(n);
    separator = new Separator(n);
    slot = new int[n];
    search = new GraphSearch(n);
  }

  @Override
  public boolean bisect(int from, int to) {
    level(0).setPart(dissection.graph(), dissection.order()[0], dissection.where(), from, to);
    int depth = coarsen();
    cutCoarsest(level(depth));
    for (int d = depth - 1; d >= 1; d--) {
      cut.refineTo(level(d));
      cut.refine(PASSES);
    }
    level(1).separateSides();
    level(1).attach(separator);
    separator.refine(PASSES);
    level(0).project(level(1));
    level(0).attach(separator);
    separator.refine(PASSES);
    return separator.separates();
  }

  /// Cost of the separator found last.
  double cost() {
    return separator.cost();
  }

  private CoarseGraph level(int depth) {
    if (depth == levels.size()) {
      levels.add(new CoarseGraph());
    }
    return levels.get(depth);
  }

  /// Makes coarser graphs, at least one, until few nodes are left or hardly fewer than before.
  private int coarsen() {
    int heaviest = (int) (3 * level(0).totalWeight() / (2 * COARSEST));
    int depth = 0;
    do {
      level(depth).contract(level(depth).match(heaviest), level(depth + 1), slot);
      depth++;
    } while (level(depth).nodes() > COARSEST
        && level(depth).nodes() < 0.9 * level(depth - 1).nodes());
    return depth;
  }

  /// Best of several cuts, grown from both ends and from somewhere.
  private void cutCoarsest(CoarseGraph graph) {
    int n = graph.nodes();
    if (best.length < n) {
      best = new int[n];
    }
    double bestCost = Double.MAX_VALUE;
    int seed = 0;
    for (int trial = 0; trial < TRIALS; trial++) {
      seed = trial < 2 ? search.last(graph, seed) : n / 2;
      cut.adopt(graph);
      cut.grow(seed);
      cut.refine(2 * PASSES);
      if (cut.cost() < bestCost) {
        bestCost = cut.cost();
        System.arraycopy(graph.where, 0, best, 0, n);
      }
      Arrays.fill(graph.where, 0, n, 0);
    }
    System.arraycopy(best, 0, graph.where, 0, n);
    cut.adopt(graph);
  }

  @Override
  public void arrange(int from, int to) {
    search.arrange(dissection.graph(), dissection.order()[0], from, to);
  }
}
