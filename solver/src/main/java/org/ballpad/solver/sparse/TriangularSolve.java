package org.ballpad.solver.sparse;

import java.util.Arrays;
import org.ballpad.solver.kernel.DenseKernels;
import org.ballpad.solver.parallel.Crew;

/// Solves L S L^T x = b supernode by supernode.
///
/// On the way up a supernode takes its part of b and what its children leave in the rows below
/// them, solves with its triangle and leaves the effect on its own rows below; on the way down it
/// gathers the rows below from the solution. No thread writes where another one does, so the bits
/// do not depend on their number.
///
/// - **Cost** every entry of L is read twice; allocates nothing but the solution.
final class TriangularSolve {
  private static final int WIDTH = DenseKernels.WIDTH;

  /// Rows, or columns, of a panel that make a task.
  private static final int ROWS = 256;

  private static final int COLUMNS = 32;

  private final SymbolicCholesky symbolic;
  private final DenseKernels kernels;
  private final int threads;
  private final double[][] panels;
  private final double[] signs;
  private final int[] carryStart;
  private final double[] carry; // what every supernode leaves for the rows below
  private final double[] y; // in the order of L
  private final double[][] work;

  TriangularSolve(
      SymbolicCholesky symbolic,
      DenseKernels kernels,
      int threads,
      double[][] panels,
      double[] signs) {
    this.symbolic = symbolic;
    this.kernels = kernels;
    this.threads = threads;
    this.panels = panels;
    this.signs = signs;
    Supernodes nodes = symbolic.nodes();
    carryStart = new int[nodes.count() + 1];
    int longest = 0;
    for (int s = 0; s < nodes.count(); s++) {
      carryStart[s + 1] = carryStart[s] + symbolic.panels().belowRows()[s];
      longest = Math.max(longest, symbolic.panels().ownRows()[s] + nodes.height()[s]);
    }
    carry = new double[carryStart[nodes.count()]];
    y = new double[symbolic.n()];
    work = new double[threads][2 * (longest + 2 * kernels.lanes() + WIDTH)];
  }

  double[] solve(double[] b) {
    double[] x = new double[b.length];
    Schedule schedule = symbolic.schedule();
    for (int k = 0; k < y.length; k++) {
      y[k] = b[symbolic.equation(k)];
    }
    Crew crew = new Crew(threads);
    crew.run(rank -> {
      Front front = new Front();
      Crew self = new Crew(1);
      int[] tasks = schedule.tasks();
      for (int t = crew.next(); t < tasks.length; t = crew.next()) {
        for (int s = schedule.first()[tasks[t]]; s <= tasks[t]; s++) {
          front.point(symbolic, s, panels, null, 0);
          forward(s, front, work[rank], self, 0);
        }
      }
      crew.barrier();
      for (int s : schedule.top()) {
        front.point(symbolic, s, panels, null, 0);
        if (PartialCholesky.isLarge(front)) {
          forward(s, front, work[0], crew, rank);
        } else if (rank == 0) {
          forward(s, front, work[0], self, 0);
        }
      }
      for (int k = schedule.top().length - 1; k >= 0; k--) {
        int s = schedule.top()[k];
        front.point(symbolic, s, panels, null, 0);
        if (PartialCholesky.isLarge(front)) {
          backward(s, front, work[0], crew, rank);
        } else if (rank == 0) {
          backward(s, front, work[0], self, 0);
        }
      }
      crew.barrier();
      for (int t = crew.next(); t < tasks.length; t = crew.next()) {
        for (int s = tasks[t]; s >= schedule.first()[tasks[t]]; s--) {
          front.point(symbolic, s, panels, null, 0);
          backward(s, front, work[rank], self, 0);
        }
      }
    });
    for (int k = 0; k < y.length; k++) {
      x[symbolic.equation(k)] = y[k];
    }
    return x;
  }

  /// y_s = L11^-1 (b_s + children), carry_s = children - L21 y_s.
  private void forward(int s, Front f, double[] w, Crew crew, int rank) {
    if (rank == 0) {
      solveOwn(s, f, w);
    }
    crew.barrier();
    int tasks = (f.belowRows + ROWS - 1) / ROWS;
    for (int t = crew.next(); t < tasks; t = crew.next()) {
      int row = t * ROWS;
      kernels.subtractProduct(
          carry,
          carryStart[s] + row,
          f.panel,
          f.below + row,
          f.belowRows,
          Math.min(ROWS, f.belowRows - row),
          f.width,
          w,
          0);
    }
    crew.barrier();
  }

  private void solveOwn(int s, Front f, double[] w) {
    System.arraycopy(y, f.firstColumn, w, 0, f.width);
    Arrays.fill(w, f.width, f.ownRows, 0);
    Arrays.fill(carry, carryStart[s], carryStart[s + 1], 0);
    addChildren(s, f, w);
    for (int j = 0; j < f.width; j += WIDTH) {
      int cols = Math.min(WIDTH, f.width - j);
      solvePivots(f, j, cols, w);
      int next = j + cols;
      if (next < f.width) {
        // whole vectors of rows: those that are solved already are put back
        int start = next & -kernels.lanes();
        int low = Math.min(start, j);
        System.arraycopy(w, low, w, f.ownRows, next - low);
        kernels.subtractProduct(
            w,
            start,
            f.panel,
            f.own + j * f.ownRows + start,
            f.ownRows,
            f.ownRows - start,
            cols,
            w,
            f.ownRows + j - low);
        System.arraycopy(w, f.ownRows + start - low, w, start, next - start);
      }
    }
    System.arraycopy(w, 0, y, f.firstColumn, f.width);
  }

  private void addChildren(int s, Front f, double[] w) {
    Schedule schedule = symbolic.schedule();
    ExtendAdd map = symbolic.extendAdd();
    for (int c = s - 1; c >= schedule.first()[s]; c = schedule.first()[c] - 1) {
      int ownEnd = map.start()[c] + map.own()[c];
      for (int q = map.start()[c]; q < map.start()[c + 1]; q++) {
        double[] to = q < ownEnd ? w : carry;
        int at = q < ownEnd ? map.to()[q] : carryStart[s] + map.to()[q] - f.width;
        int from = carryStart[c] + map.from()[q];
        for (int i = 0; i < map.length()[q]; i++) {
          to[at + i] += carry[from + i];
        }
      }
    }
  }

  private static void solvePivots(Front f, int j, int cols, double[] w) {
    for (int q = 0; q < cols; q++) {
      int column = f.own + (j + q) * f.ownRows + j;
      double value = w[j + q] / f.panel[column + q];
      w[j + q] = value;
      for (int i = q + 1; i < cols; i++) {
        w[j + i] -= f.panel[column + i] * value;
      }
    }
  }

  /// x_s = L11^-T (S y_s - L21^T x_below). In w: own values first, then the rows below.
  private void backward(int s, Front f, double[] w, Crew crew, int rank) {
    if (rank == 0) {
      for (int i = 0; i < f.width; i++) {
        double sign = signs == null ? 1 : signs[f.firstColumn + i];
        w[i] = sign * y[f.firstColumn + i];
      }
      gatherBelow(s, w, f.ownRows);
      Arrays.fill(w, f.ownRows + f.height, f.ownRows + f.belowRows, 0);
    }
    crew.barrier();
    int tasks = f.height == 0 ? 0 : (f.width + COLUMNS - 1) / COLUMNS;
    for (int t = crew.next(); t < tasks; t = crew.next()) {
      int column = t * COLUMNS;
      kernels.subtractTransposed(
          w,
          column,
          f.panel,
          f.below + column * f.belowRows,
          f.belowRows,
          f.belowRows,
          Math.min(COLUMNS, f.width - column),
          w,
          f.ownRows);
    }
    crew.barrier();
    if (rank == 0) {
      solveOwnTransposed(f, w);
    }
    crew.barrier();
  }

  /// The solved values stand behind those still to be solved, with zeros before them.
  private void solveOwnTransposed(Front f, double[] w) {
    int solved = f.ownRows;
    Arrays.fill(w, solved, solved + f.ownRows, 0);
    for (int j = (f.width - 1) / WIDTH * WIDTH; j >= 0; j -= WIDTH) {
      int cols = Math.min(WIDTH, f.width - j);
      int start = (j + cols) & -kernels.lanes();
      if (start < f.ownRows) {
        kernels.subtractTransposed(
            w,
            j,
            f.panel,
            f.own + j * f.ownRows + start,
            f.ownRows,
            f.ownRows - start,
            cols,
            w,
            solved + start);
      }
      for (int q = cols - 1; q >= 0; q--) {
        int column = f.own + (j + q) * f.ownRows + j;
        double value = w[j + q];
        for (int i = q + 1; i < cols; i++) {
          value -= f.panel[column + i] * w[solved + j + i];
        }
        w[solved + j + q] = value / f.panel[column + q];
      }
    }
    System.arraycopy(w, solved, y, f.firstColumn, f.width);
  }

  private void gatherBelow(int s, double[] w, int at) {
    Supernodes nodes = symbolic.nodes();
    int to = at;
    for (int p = nodes.rowStart()[s]; p < nodes.rowStart()[s + 1]; p++) {
      int node = nodes.rowNode()[p];
      for (int k = nodes.firstEquation()[node]; k < nodes.firstEquation()[node + 1]; k++) {
        w[to++] = y[k];
      }
    }
  }
}
