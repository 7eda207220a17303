package org.ballpad.solver.sparse;

import org.ballpad.solver.kernel.DenseKernels;
import org.ballpad.solver.parallel.Crew;

/// Eliminates a large front in blocks of [#BLOCK] columns, right-looking.
///
/// The triangle of a block is factored by one thread. Then the crew shares out the rows below,
/// which are packed so that kernels run along memory, and their effect on the rest of the front, by
/// rows.
///
/// - **Source** K. Goto and R. van de Geijn, Anatomy of high-performance matrix multiplication, ACM
///   TOMS 34 (2008).
final class BlockElimination {
  /// Columns of a block: a multiple of the width of strips and of the lanes of any machine.
  static final int BLOCK = 96;

  /// Strips of rows that make a task.
  private static final int TASK = 8;

  private static final int WIDTH = DenseKernels.WIDTH;

  private final DenseKernels kernels;
  private final Crew crew;
  private final Pivots pivots;
  private final PartialCholesky elimination;
  private final int strip; // rows of a packed strip
  private double[] triangles = new double[0]; // as DenseKernels.solve takes them
  private double[] packedRows = new double[0]; // rows of L11 S in the block, by groups of four
  private double[] packedLeft = new double[0]; // rows below the block, by strips
  private double[] packedRight = new double[0]; // the same rows times S, by groups of four

  /// @param elimination for the triangles of blocks
  BlockElimination(DenseKernels kernels, Crew crew, Pivots pivots, PartialCholesky elimination) {
    this.kernels = kernels;
    this.crew = crew;
    this.pivots = pivots;
    this.elimination = elimination;
    strip = 2 * kernels.lanes();
  }

  /// Called by every member of the crew; false if a pivot failed.
  boolean eliminate(int rank, Front f) {
    for (int from = 0; from < f.width; from += BLOCK) {
      int to = Math.min(from + BLOCK, f.width);
      if (rank == 0) {
        beginBlock(f, from, to);
      }
      crew.barrier();
      if (pivots.failed()) {
        return false;
      }
      solveBlock(f, from, to);
      crew.barrier();
      packRight(f, from, to);
      crew.barrier();
      updateByBlock(f, from, to);
      crew.barrier();
    }
    return true;
  }

  /// Factors the triangle of a block and prepares for its rows below.
  private void beginBlock(Front f, int from, int to) {
    if (triangles.length == 0) { // many runs have no large front
      triangles = new double[BLOCK * WIDTH];
      packedRows = new double[BLOCK * BLOCK];
    }
    int end = Panels.padded(to, kernels.lanes());
    if (!elimination.columns(f, from, to, end, false, triangles)) {
      return;
    }
    for (int j = from + WIDTH; j < to; j += WIDTH) {
      int group = (j - from) * BLOCK;
      int rows = Math.min(WIDTH, to - j);
      pivots.pack(
          f.panel,
          f.own + from * f.ownRows + j,
          f.ownRows,
          j - from,
          f.firstColumn + from,
          rows,
          packedRows,
          group);
    }
    int length = (strips(f.ownRows - to) + strips(f.belowRows)) * strip * BLOCK;
    if (packedLeft.length < length) {
      packedLeft = new double[length];
    }
    int groups = (groups(f.width - to) + groups(f.height)) * WIDTH * BLOCK;
    if (packedRight.length < groups) {
      packedRight = new double[groups];
    }
  }

  private int strips(int rows) {
    return rows <= 0 ? 0 : (rows + strip - 1) / strip;
  }

  private static int groups(int rows) {
    return (rows + WIDTH - 1) / WIDTH;
  }

  /// L(below, from : to) = F(below, from : to) (S L11^T)^-1, packed and in place.
  private void solveBlock(Front f, int from, int to) {
    int own = strips(f.ownRows - to);
    int all = own + strips(f.belowRows);
    for (int t = crew.next(); t < all; t = crew.next()) {
      int packed = t * strip * BLOCK;
      if (t < own) {
        int row = to + t * strip;
        int at = f.own + from * f.ownRows + row;
        solveStrip(f.panel, at, f.ownRows, Math.min(strip, f.ownRows - row), to - from, packed);
      } else {
        int row = (t - own) * strip;
        int at = f.below + from * f.belowRows + row;
        solveStrip(f.panel, at, f.belowRows, Math.min(strip, f.belowRows - row), to - from, packed);
      }
    }
  }

  private void solveStrip(double[] l, int at, int ld, int rows, int cols, int packed) {
    for (int p = 0; p < cols; p++) {
      for (int i = 0; i < rows; i++) {
        packedLeft[packed + p * strip + i] = l[at + p * ld + i];
      }
    }
    for (int j = 0; j < cols; j += WIDTH) {
      int width = Math.min(WIDTH, cols - j);
      if (j > 0) {
        kernels.strip(
            packedLeft,
            packed + j * strip,
            strip,
            rows,
            width,
            packedLeft,
            packed,
            strip,
            packedRows,
            j * BLOCK,
            j,
            false);
      }
      kernels.solve(packedLeft, packed + j * strip, strip, rows, width, triangles, j * WIDTH);
    }
    for (int p = 0; p < cols; p++) {
      for (int i = 0; i < rows; i++) {
        l[at + p * ld + i] = packedLeft[packed + p * strip + i];
      }
    }
  }

  /// Packs the solved rows once more, as right operands.
  private void packRight(Front f, int from, int to) {
    int own = groups(f.width - to);
    int all = own + groups(f.height);
    int belowStrips = strips(f.ownRows - to);
    for (int t = crew.next(); t < all; t = crew.next()) {
      if (t < own) {
        packGroup(t * WIDTH, f.width - to, 0, to - from, f.firstColumn + from, t);
      } else {
        packGroup((t - own) * WIDTH, f.height, belowStrips, to - from, f.firstColumn + from, t);
      }
    }
  }

  private void packGroup(
      int firstRow, int rows, int firstStrip, int cols, int firstColumn, int group) {
    for (int i = 0; i < WIDTH; i++) {
      int row = firstRow + i;
      int left = (firstStrip + row / strip) * strip * BLOCK + row % strip;
      int right = group * WIDTH * BLOCK + i;
      if (row >= rows) {
        for (int p = 0; p < cols; p++) {
          packedRight[right + p * WIDTH] = 0;
        }
      } else {
        for (int p = 0; p < cols; p++) {
          double sign = pivots.sign(firstColumn + p);
          packedRight[right + p * WIDTH] = sign * packedLeft[left + p * strip];
        }
      }
    }
  }

  /// Takes L(:, from : to) S L(:, from : to)^T off the columns after the block and off U.
  private void updateByBlock(Front f, int from, int to) {
    int own = strips(f.ownRows - to);
    int below = strips(f.belowRows);
    int ownTasks = (own + TASK - 1) / TASK;
    int tasks = ownTasks + (below + TASK - 1) / TASK;
    for (int t = crew.next(); t < tasks; t = crew.next()) {
      if (t < ownTasks) {
        updateOwn(f, from, to, t);
      } else {
        updateBelow(f, from, to, t - ownTasks);
        updateMatrix(f, from, to, t - ownTasks);
      }
    }
  }

  private void updateOwn(Front f, int from, int to, int task) {
    int firstRow = task * TASK * strip;
    int end = Math.min(f.ownRows - to, firstRow + TASK * strip);
    for (int j = 0; j < Math.min(f.width - to, end); j += WIDTH) {
      int column = f.own + (to + j) * f.ownRows + to;
      int begin = Math.max(firstRow, j / strip * strip);
      int width = Math.min(WIDTH, f.width - to - j);
      int group = j / WIDTH;
      updateColumns(f.panel, column, f.ownRows, begin, end, width, 0, group, to - from, false);
    }
  }

  private void updateBelow(Front f, int from, int to, int task) {
    int firstStrip = strips(f.ownRows - to);
    int firstRow = task * TASK * strip;
    int end = Math.min(f.belowRows, firstRow + TASK * strip);
    for (int j = 0; j < f.width - to; j += WIDTH) {
      int column = f.below + (to + j) * f.belowRows;
      int width = Math.min(WIDTH, f.width - to - j);
      int group = j / WIDTH;
      updateColumns(
          f.panel, column, f.belowRows, firstRow, end, width, firstStrip, group, to - from, false);
    }
  }

  private void updateMatrix(Front f, int from, int to, int task) {
    int firstStrip = strips(f.ownRows - to);
    int firstRow = task * TASK * strip;
    int end = Math.min(f.belowRows, firstRow + TASK * strip);
    for (int j = 0; j < Math.min(f.height, end); j += WIDTH) {
      int column = f.corner + UpdateLayout.column(f.belowRows, j);
      int ld = UpdateLayout.leading(f.belowRows, j);
      int begin = Math.max(firstRow, j / strip * strip);
      int width = Math.min(WIDTH, f.height - j);
      int group = groups(f.width - to) + j / WIDTH;
      updateColumns(
          f.update, column, ld, begin, end, width, firstStrip, group, to - from, from == 0);
    }
  }

  /// C := C - A B^T for rows begin .. end - 1 of at most four columns, C in place, A and B packed.
  ///
  /// @param column where row 0 of the first column of C is
  /// @param firstStrip where row 0 is among the packed rows on the left
  /// @param group of the columns among those on the right
  private void updateColumns(
      double[] c,
      int column,
      int ldc,
      int begin,
      int end,
      int width,
      int firstStrip,
      int group,
      int depth,
      boolean overwrite) {
    for (int row = begin; row < end; row += strip) {
      kernels.strip(
          c,
          column + row,
          ldc,
          Math.min(strip, end - row),
          width,
          packedLeft,
          (firstStrip + row / strip) * strip * BLOCK,
          strip,
          packedRight,
          group * WIDTH * BLOCK,
          depth,
          overwrite);
    }
  }
}
