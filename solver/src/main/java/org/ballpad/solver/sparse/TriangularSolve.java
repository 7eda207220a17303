package org.ballpad.solver.sparse;

import java.util.Arrays;
import org.ballpad.solver.kernel.DenseKernels;
import org.ballpad.solver.parallel.Crew;

/// Solves L S L^T X = B supernode by supernode, all right-hand sides while a panel is near.
///
/// On the way up a supernode takes its part of b and what its children leave in the rows below
/// them, solves with its triangle and leaves the effect on its own rows below; on the way down it
/// gathers the rows below from the solution. No thread writes where another one does, so the bits
/// do not depend on their number.
///
/// - **Cost** every entry of L is read twice; allocates nothing but the solution, unless the number
///   of right-hand sides changes.
final class TriangularSolve {
  private static final int WIDTH = DenseKernels.WIDTH;

  /// Rows, or columns, of a panel that make a task.
  private static final int ROWS = 256;

  private static final int COLUMNS = 32;

  /// Values that one task reorders.
  private static final int PIECE = 1 << 14;

  /// Entries of a panel that a core keeps near, and of which one brings its neighbours along.
  private static final int NEAR = 1 << 15;

  private static final int NEIGHBOURS = 8;

  private final SymbolicCholesky symbolic;
  private final DenseKernels kernels;
  private final Crew crew;
  private final double[][] panels;
  private final double[] signs;
  private final int[] carryStart;
  private final int workLength; // of one right-hand side
  private int count; // right-hand sides
  private double[] carry; // what every supernode leaves for the rows below
  private double[] y; // in the order of L
  private double[][] work; // of every thread

  TriangularSolve(
      SymbolicCholesky symbolic,
      DenseKernels kernels,
      Crew crew,
      double[][] panels,
      double[] signs) {
    this.symbolic = symbolic;
    this.kernels = kernels;
    this.crew = crew;
    this.panels = panels;
    this.signs = signs;
    Supernodes nodes = symbolic.nodes();
    carryStart = new int[nodes.count() + 1];
    int longest = 0;
    for (int s = 0; s < nodes.count(); s++) {
      carryStart[s + 1] = carryStart[s] + symbolic.panels().belowRows()[s];
      longest = Math.max(longest, symbolic.panels().ownRows()[s] + nodes.height()[s]);
    }
    workLength = 2 * (longest + 2 * kernels.lanes() + WIDTH);
  }

  private void makeRoom(int rightHandSides) {
    if (count != rightHandSides) {
      count = rightHandSides;
      carry = new double[Math.multiplyExact(count, carryStart[carryStart.length - 1])];
      y = new double[Math.multiplyExact(count, symbolic.n())];
      work = new double[crew.size()][count * workLength + 1];
    }
  }

  /// Solves for the columns of B, which follow each other.
  double[] solve(double[] b, int rightHandSides) {
    makeRoom(rightHandSides);
    double[] x = new double[b.length];
    crew.run(rank -> {
      reorder(b, y, true);
      crew.barrier();
      solve(rank);
      crew.barrier();
      reorder(y, x, false);
    });
    return x;
  }

  /// Takes values into the order of L, or out of it.
  private void reorder(double[] from, double[] to, boolean into) {
    int n = symbolic.n();
    int pieces = (n + PIECE - 1) / PIECE;
    for (int t = crew.next(); t < count * pieces; t = crew.next()) {
      int q = t / pieces * n;
      int begin = t % pieces * PIECE;
      for (int k = begin; k < Math.min(n, begin + PIECE); k++) {
        int equation = q + symbolic.equation(k);
        if (into) {
          to[q + k] = from[equation];
        } else {
          to[equation] = from[q + k];
        }
      }
    }
  }

  private void solve(int rank) {
    Schedule schedule = symbolic.schedule();
    Front front = new Front();
    Crew self = new Crew(1);
    int[] tasks = schedule.tasks();
    for (int t = crew.next(); t < tasks.length; t = crew.next()) {
      for (int s = schedule.first()[tasks[t]]; s <= tasks[t]; s++) {
        front.point(symbolic, s, panels, null, 0);
        work[rank][count * workLength] = bringNear(front);
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
        work[rank][count * workLength] = bringNear(front);
        backward(s, front, work[rank], self, 0);
      }
    }
  }

  /// Reads a small panel from end to end, as memory likes it best: the triangle is then solved in
  /// steps too short, and on the way down in an order too odd, for the core to read ahead itself.
  ///
  /// @return a number that nobody needs, but Java must not know
  private static double bringNear(Front f) {
    int end = f.own + Math.min(NEAR, f.width * (f.ownRows + f.belowRows));
    double sum = 0;
    for (int i = f.own; i < end; i += NEIGHBOURS) {
      sum += f.panel[i];
    }
    return sum;
  }

  /// Where the values of supernode s begin in y.
  private int own(Front f, int q) {
    return q * symbolic.n() + f.firstColumn;
  }

  /// Where what supernode s leaves begins in the carry.
  private int carried(int s, int q) {
    return q * carryStart[carryStart.length - 1] + carryStart[s];
  }

  /// y_s = L11^-1 (b_s + children), carry_s = children - L21 y_s.
  private void forward(int s, Front f, double[] w, Crew together, int rank) {
    if (rank == 0) {
      for (int q = 0; q < count; q++) {
        solveOwn(s, f, w, q);
      }
    }
    together.barrier();
    int tasks = (f.belowRows + ROWS - 1) / ROWS;
    for (int t = together.next(); t < tasks; t = together.next()) {
      int row = t * ROWS;
      for (int q = 0; q < count; q++) {
        kernels.subtractProduct(
            carry,
            carried(s, q) + row,
            f.panel,
            f.below + row,
            f.belowRows,
            Math.min(ROWS, f.belowRows - row),
            f.width,
            w,
            q * workLength);
      }
    }
    together.barrier();
  }

  private void solveOwn(int s, Front f, double[] w, int q) {
    int w0 = q * workLength;
    int spare = w0 + f.ownRows;
    System.arraycopy(y, own(f, q), w, w0, f.width);
    Arrays.fill(w, w0 + f.width, w0 + f.ownRows, 0);
    Arrays.fill(carry, carried(s, q), carried(s, q) + f.belowRows, 0);
    addChildren(s, f, w, q);
    for (int j = 0; j < f.width; j += WIDTH) {
      int cols = Math.min(WIDTH, f.width - j);
      solvePivots(f, j, cols, w, w0);
      int next = j + cols;
      if (next < f.width) {
        // whole vectors of rows: those that are solved already are put back
        int start = next & -kernels.lanes();
        int low = Math.min(start, j);
        System.arraycopy(w, w0 + low, w, spare, next - low);
        kernels.subtractProduct(
            w,
            w0 + start,
            f.panel,
            f.own + j * f.ownRows + start,
            f.ownRows,
            f.ownRows - start,
            cols,
            w,
            spare + j - low);
        System.arraycopy(w, spare + start - low, w, w0 + start, next - start);
      }
    }
    System.arraycopy(w, w0, y, own(f, q), f.width);
  }

  private void addChildren(int s, Front f, double[] w, int q) {
    Schedule schedule = symbolic.schedule();
    ExtendAdd map = symbolic.extendAdd();
    for (int c = s - 1; c >= schedule.first()[s]; c = schedule.first()[c] - 1) {
      int ownEnd = map.start()[c] + map.own()[c];
      for (int run = map.start()[c]; run < map.start()[c + 1]; run++) {
        boolean inOwn = run < ownEnd;
        double[] to = inOwn ? w : carry;
        int at = map.to()[run] + (inOwn ? q * workLength : carried(s, q) - f.width);
        int from = carried(c, q) + map.from()[run];
        for (int i = 0; i < map.length()[run]; i++) {
          to[at + i] += carry[from + i];
        }
      }
    }
  }

  private static void solvePivots(Front f, int j, int cols, double[] w, int w0) {
    for (int p = 0; p < cols; p++) {
      int column = f.own + (j + p) * f.ownRows + j;
      double value = w[w0 + j + p] / f.panel[column + p];
      w[w0 + j + p] = value;
      for (int i = p + 1; i < cols; i++) {
        w[w0 + j + i] -= f.panel[column + i] * value;
      }
    }
  }

  /// x_s = L11^-T (S y_s - L21^T x_below). In w: own values first, then the rows below.
  private void backward(int s, Front f, double[] w, Crew together, int rank) {
    if (rank == 0) {
      for (int q = 0; q < count; q++) {
        gather(s, f, w, q);
      }
    }
    together.barrier();
    int tasks = f.height == 0 ? 0 : (f.width + COLUMNS - 1) / COLUMNS;
    for (int t = together.next(); t < tasks; t = together.next()) {
      int column = t * COLUMNS;
      for (int q = 0; q < count; q++) {
        kernels.subtractTransposed(
            w,
            q * workLength + column,
            f.panel,
            f.below + column * f.belowRows,
            f.belowRows,
            f.belowRows,
            Math.min(COLUMNS, f.width - column),
            w,
            q * workLength + f.ownRows);
      }
    }
    together.barrier();
    if (rank == 0) {
      for (int q = 0; q < count; q++) {
        solveOwnTransposed(f, w, q);
      }
    }
    together.barrier();
  }

  private void gather(int s, Front f, double[] w, int q) {
    int w0 = q * workLength;
    for (int i = 0; i < f.width; i++) {
      double sign = signs == null ? 1 : signs[f.firstColumn + i];
      w[w0 + i] = sign * y[own(f, q) + i];
    }
    Supernodes nodes = symbolic.nodes();
    int to = w0 + f.ownRows;
    for (int p = nodes.rowStart()[s]; p < nodes.rowStart()[s + 1]; p++) {
      int node = nodes.rowNode()[p];
      for (int k = nodes.firstEquation()[node]; k < nodes.firstEquation()[node + 1]; k++) {
        w[to++] = y[q * symbolic.n() + k];
      }
    }
    Arrays.fill(w, to, w0 + f.ownRows + f.belowRows, 0);
  }

  /// The solved values stand behind those still to be solved, with zeros before them.
  private void solveOwnTransposed(Front f, double[] w, int q) {
    int w0 = q * workLength;
    int solved = w0 + f.ownRows;
    Arrays.fill(w, solved, solved + f.ownRows, 0);
    for (int j = (f.width - 1) / WIDTH * WIDTH; j >= 0; j -= WIDTH) {
      int cols = Math.min(WIDTH, f.width - j);
      int start = (j + cols) & -kernels.lanes();
      if (start < f.ownRows) {
        kernels.subtractTransposed(
            w,
            w0 + j,
            f.panel,
            f.own + j * f.ownRows + start,
            f.ownRows,
            f.ownRows - start,
            cols,
            w,
            solved + start);
      }
      for (int p = cols - 1; p >= 0; p--) {
        int column = f.own + (j + p) * f.ownRows + j;
        double value = w[w0 + j + p];
        for (int i = p + 1; i < cols; i++) {
          value -= f.panel[column + i] * w[solved + j + i];
        }
        w[solved + j + p] = value / f.panel[column + p];
      }
    }
    System.arraycopy(w, solved, y, own(f, q), f.width);
  }
}
