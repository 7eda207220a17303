package org.ballpad.solver.sparse;

/// The memory in which update matrices wait for their parents ([Schedule] says where).
final class Updates {
  private final SymbolicCholesky symbolic;
  private final double[][] roots;
  private final double[][][] threadStacks;
  private final double[][] topStacks;

  Updates(SymbolicCholesky symbolic, int threads) {
    this.symbolic = symbolic;
    Schedule schedule = symbolic.schedule();
    roots = new double[schedule.tasks().length][];
    for (int t = 0; t < roots.length; t++) {
      int size = Schedule.updateSize(symbolic.nodes(), symbolic.panels(), schedule.tasks()[t]);
      roots[t] = new double[size];
    }
    threadStacks = new double[threads][][];
    for (int rank = 0; rank < threads; rank++) {
      threadStacks[rank] = stacks(schedule.taskStack());
    }
    topStacks = stacks(schedule.topStack());
  }

  private static double[][] stacks(int[] length) {
    return new double[][] {new double[length[0]], new double[length[1]]};
  }

  /// The array of the update matrix of s.
  ///
  /// @param rank the thread that computes the task of s, or -1 for supernodes of the top
  double[] array(int s, int rank) {
    Schedule schedule = symbolic.schedule();
    if (schedule.task()[s] >= 0) {
      return roots[schedule.task()[s]];
    }
    return (rank < 0 ? topStacks : threadStacks[rank])[schedule.odd()[s] ? 1 : 0];
  }

  /// Where the update matrix of s begins in its array.
  int corner(int s) {
    return symbolic.schedule().place()[s];
  }
}
