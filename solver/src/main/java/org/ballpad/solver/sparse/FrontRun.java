package org.ballpad.solver.sparse;

import java.util.Arrays;
import org.ballpad.solver.kernel.DenseKernels;
import org.ballpad.solver.parallel.Crew;

/// One factorisation: goes through all fronts as [Schedule] says.
final class FrontRun {
  /// Columns of a child, or of a panel, that make a task.
  private static final int COLUMNS = 32;

  private final SymbolicCholesky symbolic;
  private final DenseKernels kernels;
  private final Crew crew;
  private final double[][] panels;
  private final Updates updates;
  private final double[] values;
  private final Pivots[] failed; // by tasks, then the top

  FrontRun(
      SymbolicCholesky symbolic,
      DenseKernels kernels,
      Crew crew,
      double[][] panels,
      Updates updates,
      double[] values) {
    this.symbolic = symbolic;
    this.kernels = kernels;
    this.crew = crew;
    this.panels = panels;
    this.updates = updates;
    this.values = values;
    failed = new Pivots[symbolic.schedule().tasks().length + 1];
  }

  /// Factors all fronts; false if a pivot failed.
  boolean factor(double[] diagonal, double[] signs) {
    PartialCholesky together = new PartialCholesky(kernels, crew, new Pivots(diagonal, signs));
    crew.run(rank -> {
      Front front = new Front();
      int tasks = symbolic.schedule().tasks().length;
      Crew self = new Crew(1);
      PartialCholesky alone = new PartialCholesky(kernels, self, new Pivots(diagonal, signs));
      for (int t = crew.next(); t < tasks; t = crew.next()) {
        if (!subtree(t, rank, front, self, alone)) {
          failed[t] = alone.pivots();
          alone = new PartialCholesky(kernels, self, new Pivots(diagonal, signs));
        }
      }
      crew.barrier();
      if (Arrays.stream(failed).allMatch(f -> f == null)) {
        top(rank, front, self, alone, together);
      }
    });
    return Arrays.stream(failed).allMatch(f -> f == null);
  }

  /// The failed pivot of the lowest row of L.
  BadPivot failure(CscMatrix a) {
    Pivots first = null;
    for (Pivots f : failed) {
      if (f != null && (first == null || f.failedColumn() < first.failedColumn())) {
        first = f;
      }
    }
    int column = symbolic.equation(first.failedColumn());
    return new BadPivot(column, first.failedPivot(), a.diagonal(column));
  }

  private boolean subtree(int task, int rank, Front front, Crew self, PartialCholesky elimination) {
    int root = symbolic.schedule().tasks()[task];
    for (int s = symbolic.schedule().first()[root]; s <= root; s++) {
      front.point(symbolic, s, panels, updates.array(s, rank), updates.corner(s));
      if (!front(s, rank, 0, front, self, elimination)) {
        return false;
      }
    }
    return true;
  }

  /// Small fronts are left to the first member: the others wait at the next large one.
  private void top(
      int rank, Front front, Crew self, PartialCholesky alone, PartialCholesky together) {
    for (int s : symbolic.schedule().top()) {
      front.point(symbolic, s, panels, updates.array(s, -1), updates.corner(s));
      if (!PartialCholesky.isLarge(front)) {
        if (rank == 0
            && failed[failed.length - 1] == null
            && !front(s, -1, 0, front, self, alone)) {
          failed[failed.length - 1] = alone.pivots(); // seen by all after the next barrier
        }
      } else {
        crew.barrier();
        if (failed[failed.length - 1] != null) {
          return;
        }
        if (!front(s, -1, rank, front, crew, together)) {
          failed[failed.length - 1] = together.pivots();
          return;
        }
      }
    }
  }

  /// Assembles and eliminates the front of s.
  ///
  /// @param stacks whose stacks the update matrices of its children are in
  /// @param rank of this thread in the crew
  private boolean front(
      int s, int stacks, int rank, Front front, Crew crew, PartialCholesky elimination) {
    clear(front, crew);
    crew.barrier();
    if (rank == 0) {
      addEntries(s, front);
    }
    crew.barrier();
    addChildren(s, stacks, front, crew, true);
    if (!elimination.eliminate(rank, front)) {
      return false;
    }
    addChildren(s, stacks, front, crew, false);
    return true;
  }

  private static void clear(Front f, Crew crew) {
    int length = f.width * (f.ownRows + f.belowRows);
    int tasks = crew.size() == 1 ? 1 : (f.width + COLUMNS - 1) / COLUMNS;
    for (int t = crew.next(); t < tasks; t = crew.next()) {
      int from = (int) ((long) length * t / tasks);
      int to = (int) ((long) length * (t + 1) / tasks);
      Arrays.fill(f.panel, f.own + from, f.own + to, 0);
    }
  }

  private void addEntries(int s, Front f) {
    EntryMap map = symbolic.entryMap();
    for (int q = map.start()[s]; q < map.start()[s + 1]; q++) {
      f.panel[f.own + map.target()[q]] += values[map.source()[q]];
    }
  }

  /// Adds the update matrices of the children to the panel, or to the update matrix.
  private void addChildren(int s, int stacks, Front f, Crew crew, boolean toPanel) {
    Schedule schedule = symbolic.schedule();
    for (int c = s - 1; c >= schedule.first()[s]; c = schedule.first()[c] - 1) {
      double[] u = updates.array(c, stacks);
      int begin = toPanel ? 0 : symbolic.extendAdd().ownRows(c);
      int end = toPanel ? symbolic.extendAdd().ownRows(c) : symbolic.nodes().height()[c];
      int step = crew.size() == 1 ? end - begin : COLUMNS;
      int tasks = begin == end ? 0 : (end - begin + step - 1) / step;
      for (int t = crew.next(); t < tasks; t = crew.next()) {
        int from = begin + t * step;
        addColumns(c, u, f, from, Math.min(end, from + step));
      }
      crew.barrier();
    }
  }

  /// Adds columns from .. to - 1 of the update matrix u of child c.
  private void addColumns(int c, double[] u, Front f, int from, int to) {
    ExtendAdd map = symbolic.extendAdd();
    int rows = symbolic.panels().belowRows()[c];
    int corner = updates.corner(c);
    int end = map.start()[c + 1];
    int ownEnd = map.start()[c] + map.own()[c];
    int q = map.start()[c];
    for (int j = from; j < to; j++) {
      while (map.from()[q] + map.length()[q] <= j) {
        q++;
      }
      int place = map.to()[q] + j - map.from()[q];
      int source = corner + UpdateLayout.column(rows, j);
      int rest = map.from()[q] + map.length()[q] - j;
      if (q < ownEnd) {
        int own = f.own + place * f.ownRows;
        int below = f.below + place * f.belowRows - f.width;
        add(f.panel, own + place, u, source + j, rest);
        for (int b = q + 1; b < ownEnd; b++) {
          add(f.panel, own + map.to()[b], u, source + map.from()[b], map.length()[b]);
        }
        for (int b = ownEnd; b < end; b++) {
          add(f.panel, below + map.to()[b], u, source + map.from()[b], map.length()[b]);
        }
      } else {
        int column = f.corner + UpdateLayout.column(f.belowRows, place - f.width) - f.width;
        add(f.update, column + place, u, source + j, rest);
        for (int b = q + 1; b < end; b++) {
          add(f.update, column + map.to()[b], u, source + map.from()[b], map.length()[b]);
        }
      }
    }
  }

  private void add(double[] y, int y0, double[] x, int x0, int count) {
    if (count < 8) {
      for (int i = 0; i < count; i++) {
        y[y0 + i] += x[x0 + i];
      }
    } else {
      kernels.add(y, y0, x, x0, count);
    }
  }
}
