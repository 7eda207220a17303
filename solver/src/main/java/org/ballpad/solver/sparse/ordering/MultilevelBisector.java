package org.ballpad.solver.sparse.ordering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Splits a part by way of smaller and smaller graphs of the same shape.
///
/// Pairs of neighbours are joined until few are left; a separator of those is the best of several
/// grown from different nodes; on the way back to the part it is refined on every level.
///
/// - **Source** G. Karypis, V. Kumar, A fast and high quality multilevel scheme for partitioning
///   irregular graphs, SIAM J. Sci. Comput. 20 (1998); B. Hendrickson, E. Rothberg, Improving the
///   run time and quality of nested dissection ordering, ibid.
final class MultilevelBisector implements Bisector {
  static int COARSEST = 40;
  static int TRIALS = 3;
  static int PASSES = 4;

  private final Dissection dissection;
  static int CONVERT = 1;
  private final EdgeCut cut;
  private final Separator separator;
  private final List<CoarseGraph> levels = new ArrayList<>();
  private final int[] slot;
  private int[] best = new int[0];
  private int[] queue;
  private int[] seen;
  private int stamp;

  MultilevelBisector(Dissection dissection) {
    this.dissection = dissection;
    int n = dissection.graph().nodes();
    separator = new Separator(n);
    cut = new EdgeCut(n);
    slot = new int[n];
    queue = new int[n];
    seen = new int[n];
  }

  @Override
  public boolean bisect(int from, int to) {
    CoarseGraph finest = level(0);
    finest.setPart(dissection.graph(), dissection.order()[0], dissection.where(), from, to);
    long total = 0;
    for (int k = from; k < to; k++) {
      total += finest.weight[finest.node[k]];
    }
    int depth = 0;
    while (level(depth).nodes() > COARSEST) {
      CoarseGraph fine = level(depth);
      int pairs = fine.match(3 * total / (2 * COARSEST));
      if (pairs > 0.9 * fine.nodes()) {
        break;
      }
      fine.contract(pairs, level(depth + 1), slot);
      depth++;
    }
    if (depth == 0) {
      splitPart(level(0));
      return separator.separates();
    }
    split(level(depth));
    int convert = Math.min(CONVERT, depth);
    for (int d = depth - 1; d >= Math.max(1, convert); d--) {
      cut.refineTo(level(d));
      cut.refine(PASSES);
    }
    for (int d = convert; d >= 0; d--) {
      if (d < depth && (d < convert || d == 0)) {
        level(d).project(level(d + 1));
      }
      if (d == convert) {
        level(d).sidesToSeparator();
      }
      level(d).attach(separator);
      separator.refine(PASSES);
    }
    return separator.separates();
  }

  private CoarseGraph level(int depth) {
    if (depth == levels.size()) {
      levels.add(new CoarseGraph());
    }
    return levels.get(depth);
  }

  /// Best of several cuts of the coarsest graph.
  private void split(CoarseGraph graph) {
    int n = graph.nodes();
    if (best.length < n) {
      best = new int[n];
    }
    double bestCost = Double.MAX_VALUE;
    int seed = graph.node[graph.from];
    for (int trial = 0; trial < TRIALS; trial++) {
      seed =
          trial < 2
              ? farthest(graph, seed)
              : graph.node[graph.from + (int) ((trial * 0x9E3779B97F4A7C15L >>> 33) % n)];
      cut.bind(graph);
      cut.clear();
      cut.grow(seed);
      cut.refine(2 * PASSES);
      if (cut.cost() < bestCost) {
        bestCost = cut.cost();
        for (int k = 0; k < n; k++) {
          best[k] = graph.where[graph.node[graph.from + k]];
        }
      }
    }
    for (int k = 0; k < n; k++) {
      graph.where[graph.node[graph.from + k]] = best[k];
    }
    cut.adopt(graph);
  }

  /// Best of several separators of the coarsest graph.
  private void splitPart(CoarseGraph graph) {
    int n = graph.nodes();
    if (best.length < n) {
      best = new int[n];
    }
    double bestCost = Double.MAX_VALUE;
    int seed = graph.node[graph.from];
    for (int trial = 0; trial < TRIALS; trial++) {
      seed =
          trial < 2
              ? farthest(graph, seed)
              : graph.node[graph.from + (int) ((trial * 0x9E3779B97F4A7C15L >>> 33) % n)];
      for (int k = graph.from; k < graph.to; k++) {
        graph.where[graph.node[k]] = graph.base + 1;
      }
      graph.attach(separator);
      separator.grow(seed, graph.node, graph.from, graph.to);
      separator.refine(2 * PASSES);
      if (separator.cost() < bestCost) {
        bestCost = separator.cost();
        for (int k = 0; k < n; k++) {
          best[k] = graph.where[graph.node[graph.from + k]];
        }
      }
    }
    for (int k = 0; k < n; k++) {
      graph.where[graph.node[graph.from + k]] = best[k];
    }
    graph.attach(separator);
  }

  /// The node that a breadth-first search meets last.
  private int farthest(CoarseGraph graph, int seed) {
    stamp++;
    int mark = graph.where[seed];
    int head = 0;
    int tail = 0;
    queue[tail++] = seed;
    seen[seed] = stamp;
    while (head < tail) {
      int i = queue[head++];
      for (int p = graph.start[i]; p < graph.start[i + 1]; p++) {
        int j = graph.neighbour[p];
        int side = graph.where[j] - graph.base;
        if (side >= 0 && side <= 2 && seen[j] != stamp) {
          seen[j] = stamp;
          queue[tail++] = j;
        }
      }
    }
    return queue[tail - 1];
  }

  double cost() {
    return separator.cost();
  }

  @Override
  public void arrange(int from, int to) {
    int[] order = dissection.order()[0];
    NodeGraph graph = dissection.graph();
    int[] nodes = Arrays.copyOfRange(order, from, to);
    // A search from any node ends at an end of the separator, where the second one starts.
    int pending = ++stamp;
    for (int i : nodes) {
      seen[i] = pending;
    }
    int at = from;
    for (int i : nodes) {
      if (seen[i] == pending) {
        int first = queue[search(graph, i, pending, pending + 1) - 1];
        int reached = search(graph, first, pending + 1, pending + 2);
        System.arraycopy(queue, 0, order, at, reached);
        at += reached;
      }
    }
    stamp = pending + 2;
  }

  /// Breadth-first search among the nodes stamped `old`, which are stamped `now`.
  private int search(NodeGraph graph, int seed, int old, int now) {
    int tail = 0;
    queue[tail++] = seed;
    seen[seed] = now;
    for (int head = 0; head < tail; head++) {
      int i = queue[head];
      for (int p = graph.start()[i]; p < graph.start()[i + 1]; p++) {
        int j = graph.neighbour()[p];
        if (seen[j] == old) {
          seen[j] = now;
          queue[tail++] = j;
        }
      }
    }
    return tail;
  }
}
