package org.ballpad.solver.sparse;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Who computes which front when, and where its update matrix waits for its parent.
///
/// Subtrees below a line are tasks, each for one thread; the fronts above, in `top`, are computed
/// one after the other by all threads together. What is computed does not depend on the line.
///
/// The update matrices of a subtree wait in two stacks, those of odd and of even depth. A front
/// writes to the one while it reads its children in the other, so nothing is ever moved. The update
/// matrix of the root of a task has an array of its own.
///
/// @param first the first supernode of the subtree of every supernode
/// @param tasks roots of the tasks, the longest first
/// @param task number of the task that a supernode is the root of, -1 for others
/// @param top supernodes above the tasks, children first
/// @param odd whether the depth of a supernode is odd
/// @param place of the update matrix in its stack
/// @param taskStack entries that the two stacks of a task may need
/// @param topStack entries that the two stacks of the top need
record Schedule(
    int[] first,
    int[] tasks,
    int[] task,
    int[] top,
    boolean[] odd,
    int[] place,
    int[] taskStack,
    int[] topStack) {
  /// A subtree with a larger share of the work is divided.
  private static final double LARGEST_TASK = 1.0 / 24;

  static Schedule of(Supernodes nodes, Panels panels) {
    int n = nodes.count();
    int[] first = new int[n];
    double[] work = new double[n];
    boolean[] odd = new boolean[n];
    IntStream.range(0, n).forEach(s -> first[s] = s);
    double total = 0;
    for (int s = 0; s < n; s++) {
      double own = Amalgamation.cost(nodes.width()[s], nodes.height()[s]);
      total += own;
      work[s] += own;
      int parent = nodes.parent()[s];
      if (parent != -1) {
        work[parent] += work[s];
        first[parent] = Math.min(first[parent], first[s]);
      }
    }
    for (int s = n - 1; s >= 0; s--) {
      odd[s] = nodes.parent()[s] != -1 && !odd[nodes.parent()[s]];
    }
    double line = total * LARGEST_TASK;
    int[] top = IntStream.range(0, n).filter(s -> work[s] > line).toArray();
    int[] tasks =
        IntStream.range(0, n)
            .filter(s -> work[s] <= line)
            .filter(s -> nodes.parent()[s] == -1 || work[nodes.parent()[s]] > line)
            .boxed()
            .sorted(Comparator.comparingDouble(s -> -work[s]))
            .mapToInt(s -> s)
            .toArray();
    int[] task = new int[n];
    Arrays.fill(task, -1);
    for (int t = 0; t < tasks.length; t++) {
      task[tasks[t]] = t;
    }
    Stacks stacks = new Stacks(nodes, panels, first, task, odd);
    int[] taskStack = new int[2];
    for (int root : tasks) {
      int[] need = stacks.walk(IntStream.range(first[root], root).toArray());
      taskStack[0] = Math.max(taskStack[0], need[0]);
      taskStack[1] = Math.max(taskStack[1], need[1]);
    }
    return new Schedule(first, tasks, task, top, odd, stacks.place, taskStack, stacks.walk(top));
  }

  /// Entries of the update matrix of s.
  static int updateSize(Supernodes nodes, Panels panels, int s) {
    return Math.toIntExact(UpdateLayout.size(panels.belowRows()[s], nodes.height()[s]));
  }

  /// Goes through supernodes in the order of their computation and notes where stacks stand.
  private static final class Stacks {
    private final Supernodes nodes;
    private final Panels panels;
    private final int[] first;
    private final int[] task;
    private final boolean[] odd;
    private final int[] place;

    Stacks(Supernodes nodes, Panels panels, int[] first, int[] task, boolean[] odd) {
      this.nodes = nodes;
      this.panels = panels;
      this.first = first;
      this.task = task;
      this.odd = odd;
      place = new int[nodes.count()];
    }

    /// The highest stands of the two stacks.
    int[] walk(int[] supernodes) {
      int[] stand = new int[2];
      int[] highest = new int[2];
      for (int s : supernodes) {
        int stack = odd[s] ? 1 : 0;
        place[s] = stand[stack];
        stand[stack] = Math.addExact(stand[stack], updateSize(nodes, panels, s));
        highest[stack] = Math.max(highest[stack], stand[stack]);
        for (int c = s - 1; c >= first[s]; c = first[c] - 1) {
          if (task[c] == -1) {
            stand[1 - stack] = place[c]; // ends at the child that came first
          }
        }
      }
      return highest;
    }
  }
}
