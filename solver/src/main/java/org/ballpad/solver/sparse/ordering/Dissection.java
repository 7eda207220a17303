package org.ballpad.solver.sparse.ordering;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;
import java.util.function.Function;

/// Nested dissection: both sides of a separator before it, each side in the same way.
///
/// Nodes of a part stand together in `order[0]`, and in each further order that the bisector keeps;
/// splitting a part rearranges its stretch into side 0, side 1 and separator. `where` tells for
/// every node the start of the stretch of its part, -1 once it is in a separator. Parts share no
/// nodes, so they are split in parallel and the result does not depend on threads.
///
/// - **Cost** what the bisector takes for all nodes, times the depth.
/// - **Source** A. George, Nested dissection of a regular finite element mesh, SIAM J. Numer. Anal.
///   10 (1973); R. J. Lipton, D. J. Rose, R. E. Tarjan, Generalized nested dissection, ibid. 16
///   (1979).
final class Dissection {
  /// Parts up to this number of nodes are ordered by minimum degree.
  private static final int LEAF = 100;

  /// About how many tasks there are for every thread; smaller parts are left to the task at hand.
  private static final int TASKS_PER_THREAD = 8;

  private static final int SEPARATOR = -1;

  private final NodeGraph graph;
  private final int[][] order;
  private final int[] where;
  private final Function<Dissection, Bisector> bisector;
  private final int forkSize;

  /// Workers without work.
  private final Queue<Worker> idle = new ConcurrentLinkedQueue<>();

  /// What one thread works with.
  private record Worker(Bisector bisector, LeafElimination leaf) {}

  private Dissection(
      NodeGraph graph, int[][] order, Function<Dissection, Bisector> bisector, int threads) {
    this.graph = graph;
    this.order = order;
    this.bisector = bisector;
    forkSize = threads == 1 ? Integer.MAX_VALUE : order[0].length / (TASKS_PER_THREAD * threads);
    where = new int[graph.nodes()];
    Arrays.fill(where, SEPARATOR);
    for (int node : order[0]) {
      where[node] = 0;
    }
  }

  /// Orders the nodes of a graph.
  ///
  /// @param order the nodes to dissect, in one or more orders; the first one is rearranged into the
  ///   result
  static void dissect(
      NodeGraph graph, int[][] order, Function<Dissection, Bisector> bisector, int threads) {
    Dissection dissection = new Dissection(graph, order, bisector, threads);
    RecursiveAction all = dissection.task(0, order[0].length);
    if (threads == 1) {
      all.invoke();
      return;
    }
    try (ForkJoinPool pool = new ForkJoinPool(threads)) {
      pool.invoke(all);
    }
  }

  NodeGraph graph() {
    return graph;
  }

  /// All orders of the nodes.
  int[][] order() {
    return order;
  }

  /// Mark of every node.
  int[] where() {
    return where;
  }

  private RecursiveAction task(int from, int to) {
    return new RecursiveAction() {
      @Override
      protected void compute() {
        Worker worker = idle.poll();
        if (worker == null) {
          worker =
              new Worker(bisector.apply(Dissection.this), new LeafElimination(graph, order[0]));
        }
        part(from, to, worker);
        idle.add(worker);
      }
    };
  }

  private void part(int from, int to, Worker worker) {
    if (to - from <= LEAF || !worker.bisector.bisect(from, to)) {
      worker.leaf.order(from, to);
      return;
    }
    int[] end = new int[2];
    int[] buffer = new int[to - from];
    for (int[] nodes : order) {
      split(nodes, from, to, end, buffer);
    }
    for (int k = end[0]; k < to; k++) {
      where[order[0][k]] = k < end[1] ? end[0] : SEPARATOR;
    }
    worker.bisector.arrange(end[1], to);
    if (to - from > forkSize) {
      RecursiveAction other = task(end[0], end[1]);
      other.fork();
      part(from, end[0], worker);
      other.join();
    } else {
      part(from, end[0], worker);
      part(end[0], end[1], worker);
    }
  }

  /// Side 0, side 1 and separator one after the other, each in the order in which it was.
  private void split(int[] nodes, int from, int to, int[] end, int[] buffer) {
    int first = from;
    int second = 0;
    int last = buffer.length;
    for (int k = from; k < to; k++) {
      int node = nodes[k];
      int side = where[node] - from;
      if (side == 0) {
        nodes[first++] = node;
      } else if (side == 1) {
        buffer[second++] = node;
      } else {
        buffer[--last] = node;
      }
    }
    end[0] = first;
    end[1] = first + second;
    System.arraycopy(buffer, 0, nodes, first, second);
    for (int k = buffer.length - 1, at = end[1]; k >= last; k--) {
      nodes[at++] = buffer[k];
    }
  }
}
