package org.ballpad.solver.sparse;

import org.ballpad.solver.kernel.DenseKernels;
import org.ballpad.solver.parallel.Crew;

/// Eliminates the columns of a front:
///
/// ```
/// [ F11      ]   [ L11     ] [ S   ] [ L11^T L21^T ]
/// [ F21  F22 ] = [ L21  I  ] [   U ] [       I     ]
/// ```
///
/// with F22 = 0 on entry, so that U = -L21 S L21^T; S holds signs, all + where A is positive
/// definite.
///
/// A small front is taken as it stands, four columns at a time, left-looking. A large one is taken
/// in blocks of [#BLOCK] columns, right-looking: rows of the block are packed so that kernels run
/// along memory, and its effect on the rest of the front is shared out to the crew by rows.
///
/// - **Error** backward stable as a Cholesky factorisation; same bits for crews of any size.
/// - **Source** I. S. Duff and J. K. Reid, The multifrontal solution of indefinite sparse symmetric
///   linear equations, ACM TOMS 9 (1983); K. Goto and R. van de Geijn, Anatomy of high-performance
///   matrix multiplication, ACM TOMS 34 (2008).
final class PartialCholesky {
  /// Columns of a block: a multiple of the width of strips and of the lanes of any machine.
  static final int BLOCK = 96;

  /// Panels with more entries than this do not stay in the first caches and are worth packing.
  private static final int LARGE = 1 << 14;

  /// Strips of rows that make a task.
  private static final int TASK = 8;

  private static final int WIDTH = DenseKernels.WIDTH;

  /// A pivot below this share of its diagonal is the rounding error of a singular matrix. Measured
  /// (docs/design-notes.md): at most 1e-13 where something floats, at least 3e-9 in structures that
  /// are held, a film 2500 times as wide as thick among them.
  static final double SINGULAR = 1e-11;

  private final DenseKernels kernels;
  private final Crew crew;
  private final int strip; // rows of a packed strip
  private final double[] diagonal;
  private final double[] signs;

  private final double[] pivotBlock = new double[WIDTH * WIDTH]; // the triangle of four columns
  private final double[] triangles = new double[BLOCK * WIDTH]; // as DenseKernels.solve takes them
  private final double[] packedRows = new double[BLOCK * BLOCK]; // rows of S L11, by groups of four
  private double[] packedLeft = new double[0]; // rows below the block, by strips
  private double[] packedRight = new double[0]; // the same rows times S, by groups of four

  private volatile int failedColumn = -1;
  private double failedPivot;

  /// @param crew who works on fronts together
  /// @param diagonal diagonal of P A P^T
  /// @param signs the signs S to be found, or null where A has to be positive definite
  PartialCholesky(DenseKernels kernels, Crew crew, double[] diagonal, double[] signs) {
    this.kernels = kernels;
    this.crew = crew;
    this.diagonal = diagonal;
    this.signs = signs;
    strip = 2 * kernels.lanes();
  }

  /// Column of the pivot at which a front failed, -1 if none did.
  int failedColumn() {
    return failedColumn;
  }

  /// The pivot there.
  double failedPivot() {
    return failedPivot;
  }

  static boolean isLarge(int width, int height) {
    return width > BLOCK || width * (width + height) > LARGE;
  }

  /// Called by every member of the crew; false if a pivot failed.
  boolean eliminate(int rank, Front f) {
    if (isLarge(f.width, f.height)) {
      return eliminateByBlocks(rank, f);
    }
    if (rank == 0 && eliminateColumns(f, 0, f.width, f.ownRows, f.height > 0)) {
      for (int j = 0; j < f.height; j += WIDTH) {
        updateStrip(f, j);
      }
    }
    crew.barrier();
    return failedColumn < 0;
  }

  /// U(:, j : j + 4) = -L21 S L21(j : j + 4, :)^T, from the diagonal down.
  private void updateStrip(Front f, int j) {
    int start = j & -kernels.lanes();
    int cols = Math.min(WIDTH, f.height - j);
    pack(f.panel, f.below + j, f.belowRows, f.width, f.firstColumn, cols, packedRows, 0);
    kernels.strip(
        f.update,
        f.corner + j * f.belowRows + start,
        f.belowRows,
        f.belowRows - start,
        cols,
        f.panel,
        f.below + start,
        f.belowRows,
        packedRows,
        0,
        f.width,
        true);
  }

  /// Eliminates columns from .. to - 1 of the triangle, left-looking within them: rows `from` to
  /// `end` of the triangle and, where `below` is set, the rows below it.
  private boolean eliminateColumns(Front f, int from, int to, int end, boolean below) {
    for (int j = from; j < to; j += WIDTH) {
      int cols = Math.min(WIDTH, to - j);
      int depth = j - from;
      int start = j & -kernels.lanes(); // rows above the diagonal are computed along and not used
      int column = f.own + j * f.ownRows + start;
      int columnBelow = f.below + j * f.belowRows;
      // columns j.. -= L(:, from : j) S L(j.., from : j)^T
      if (depth > 0) {
        int left = f.own + from * f.ownRows;
        pack(f.panel, left + j, f.ownRows, depth, f.firstColumn + from, cols, packedRows, 0);
        kernels.strip(
            f.panel,
            column,
            f.ownRows,
            end - start,
            cols,
            f.panel,
            left + start,
            f.ownRows,
            packedRows,
            0,
            depth,
            false);
        if (below) {
          kernels.strip(
              f.panel,
              columnBelow,
              f.belowRows,
              f.belowRows,
              cols,
              f.panel,
              f.below + from * f.belowRows,
              f.belowRows,
              packedRows,
              0,
              depth,
              false);
        }
      }
      int triangle = depth * WIDTH;
      if (!pivots(f, j, cols, triangle)) {
        return false;
      }
      kernels.solve(f.panel, column, f.ownRows, end - start, cols, triangles, triangle);
      if (below) {
        kernels.solve(f.panel, columnBelow, f.belowRows, f.belowRows, cols, triangles, triangle);
      }
      writePivots(f, j, cols, start);
    }
    return true;
  }

  /// Factors the `cols` x `cols` triangle at (j, j) into `pivotBlock` and `triangles`.
  private boolean pivots(Front f, int j, int cols, int triangle) {
    double[] d = pivotBlock;
    for (int q = 0; q < cols; q++) {
      for (int i = q; i < cols; i++) {
        d[q * WIDTH + i] = f.panel[f.own + (j + q) * f.ownRows + j + i];
      }
    }
    for (int q = 0; q < cols; q++) {
      double pivot = d[q * WIDTH + q];
      int column = f.firstColumn + j + q;
      double sign = signs != null && pivot < 0 ? -1 : 1;
      double size = sign * pivot;
      // written so that a NaN fails
      if (!(size > SINGULAR * Math.abs(diagonal[column])) || size == Double.POSITIVE_INFINITY) {
        failedPivot = pivot;
        failedColumn = column;
        return false;
      }
      if (signs != null) {
        signs[column] = sign;
      }
      double root = Math.sqrt(size);
      double reciprocal = sign / root;
      d[q * WIDTH + q] = root;
      triangles[triangle + q * WIDTH + q] = reciprocal;
      for (int i = q + 1; i < cols; i++) {
        d[q * WIDTH + i] *= reciprocal;
        triangles[triangle + i * WIDTH + q] = sign * d[q * WIDTH + i];
      }
      for (int p = q + 1; p < cols; p++) {
        for (int i = p; i < cols; i++) {
          d[p * WIDTH + i] -= d[q * WIDTH + i] * triangles[triangle + p * WIDTH + q];
        }
      }
    }
    return true;
  }

  /// Puts the triangle of pivots in place, and zeros above it.
  private void writePivots(Front f, int j, int cols, int start) {
    for (int q = 0; q < cols; q++) {
      int column = f.own + (j + q) * f.ownRows;
      for (int i = start; i < j + q; i++) {
        f.panel[column + i] = 0;
      }
      for (int i = q; i < cols; i++) {
        f.panel[column + j + i] = pivotBlock[q * WIDTH + i];
      }
    }
  }

  /// Packs a block of `rows` x `depth`, times the signs of its columns, as a right operand.
  private void pack(
      double[] b, int b0, int ldb, int depth, int firstColumn, int rows, double[] to, int to0) {
    for (int p = 0; p < depth; p++) {
      double sign = signs == null ? 1 : signs[firstColumn + p];
      for (int i = 0; i < rows; i++) {
        to[to0 + p * WIDTH + i] = sign * b[b0 + p * ldb + i];
      }
    }
  }

  private boolean eliminateByBlocks(int rank, Front f) {
    for (int from = 0; from < f.width; from += BLOCK) {
      int to = Math.min(from + BLOCK, f.width);
      if (rank == 0) {
        beginBlock(f, from, to);
      }
      crew.barrier();
      if (failedColumn >= 0) {
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
    if (!eliminateColumns(f, from, to, Panels.padded(to, kernels.lanes()), false)) {
      return;
    }
    for (int j = from + WIDTH; j < to; j += WIDTH) {
      int group = (j - from) * BLOCK;
      int rows = Math.min(WIDTH, to - j);
      pack(
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
          double sign = signs == null ? 1 : signs[firstColumn + p];
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
    int depth = to - from;
    int ownGroups = groups(f.width - to);
    for (int t = crew.next(); t < tasks; t = crew.next()) {
      if (t < ownTasks) {
        int column = f.own + to * f.ownRows + to;
        update(
            f.panel, column, f.ownRows, f.ownRows - to, f.width - to, true, 0, t, 0, depth, false);
      } else {
        int task = t - ownTasks;
        int column = f.below + to * f.belowRows;
        update(
            f.panel,
            column,
            f.belowRows,
            f.belowRows,
            f.width - to,
            false,
            own,
            task,
            0,
            depth,
            false);
        update(
            f.update,
            f.corner,
            f.belowRows,
            f.belowRows,
            f.height,
            true,
            own,
            task,
            ownGroups,
            depth,
            from == 0);
      }
    }
  }

  /// C := C - A B^T for the rows of one task, C in place and A, B packed.
  ///
  /// @param rows padded rows of C
  /// @param cols columns of C
  /// @param lower whether C is a lower triangle
  /// @param firstStrip of the rows of C
  /// @param firstGroup of the columns of C
  private void update(
      double[] c,
      int c0,
      int ldc,
      int rows,
      int cols,
      boolean lower,
      int firstStrip,
      int task,
      int firstGroup,
      int depth,
      boolean overwrite) {
    int firstRow = task * TASK * strip;
    int end = Math.min(rows, firstRow + TASK * strip);
    for (int j = 0; j < cols && !(lower && j >= end); j += WIDTH) {
      int width = Math.min(WIDTH, cols - j);
      int right = (firstGroup + j / WIDTH) * WIDTH * BLOCK;
      int begin = lower ? Math.max(firstRow, j / strip * strip) : firstRow;
      for (int row = begin; row < end; row += strip) {
        kernels.strip(
            c,
            c0 + j * ldc + row,
            ldc,
            Math.min(strip, end - row),
            width,
            packedLeft,
            (firstStrip + row / strip) * strip * BLOCK,
            strip,
            packedRight,
            right,
            depth,
            overwrite);
      }
    }
  }
}
