package org.ballpad.solver.sparse;

import org.ballpad.solver.kernel.DenseKernels;
import org.ballpad.solver.parallel.Crew;

/// Eliminates the columns of a front (docs/theory.md, eq. 6.3), with F22 = 0 on entry.
///
/// A small front is taken here as it stands, four columns at a time, left-looking; a large one goes
/// to [BlockElimination].
///
/// - **Error** backward stable as a Cholesky factorisation; same bits for crews of any size.
/// - **Source** I. S. Duff and J. K. Reid, The multifrontal solution of indefinite sparse symmetric
///   linear equations, ACM TOMS 9 (1983).
final class PartialCholesky {
  /// Panels with more entries than this do not stay in the first caches and are worth packing.
  private static final int LARGE = 1 << 14;

  private static final int WIDTH = DenseKernels.WIDTH;

  private final DenseKernels kernels;
  private final Crew crew;
  private final Pivots pivots;
  private final BlockElimination blocks;
  private final double[] triangles = new double[BlockElimination.BLOCK * WIDTH];
  private final double[] packed = new double[BlockElimination.BLOCK * WIDTH];

  /// @param crew who works on fronts together
  PartialCholesky(DenseKernels kernels, Crew crew, Pivots pivots) {
    this.kernels = kernels;
    this.crew = crew;
    this.pivots = pivots;
    blocks = new BlockElimination(kernels, crew, pivots, this);
  }

  /// The pivots, one of which may have failed.
  Pivots pivots() {
    return pivots;
  }

  /// Whether a front is worth the work of several threads.
  static boolean isLarge(Front f) {
    return f.width > BlockElimination.BLOCK || f.width * (f.width + f.height) > LARGE;
  }

  /// Called by every member of the crew; false if a pivot failed.
  boolean eliminate(int rank, Front f) {
    if (isLarge(f)) {
      return blocks.eliminate(rank, f);
    }
    if (rank == 0 && columns(f, 0, f.width, f.ownRows, f.height > 0, triangles)) {
      for (int j = 0; j < f.height; j += WIDTH) {
        updateStrip(f, j);
      }
    }
    crew.barrier();
    return !pivots.failed();
  }

  /// U(:, j : j + 4) = -L21 S L21(j : j + 4, :)^T, from the diagonal down.
  private void updateStrip(Front f, int j) {
    int start = j & -kernels.lanes();
    int cols = Math.min(WIDTH, f.height - j);
    pivots.pack(f.panel, f.below + j, f.belowRows, f.width, f.firstColumn, cols, packed, 0);
    kernels.strip(
        f.update,
        f.corner + UpdateLayout.column(f.belowRows, j) + start,
        UpdateLayout.leading(f.belowRows, j),
        f.belowRows - start,
        cols,
        f.panel,
        f.below + start,
        f.belowRows,
        packed,
        0,
        f.width,
        true);
  }

  /// Eliminates columns from .. to - 1 of the triangle, left-looking within them: rows `from` to
  /// `end` of the triangle and, where `below` is set, the rows below it.
  ///
  /// - **Writes** the triangles of pivots, one after the other, to `triangles`.
  boolean columns(Front f, int from, int to, int end, boolean below, double[] triangles) {
    for (int j = from; j < to; j += WIDTH) {
      int cols = Math.min(WIDTH, to - j);
      int depth = j - from;
      int start = j & -kernels.lanes(); // rows above the diagonal are computed along and not used
      int column = f.own + j * f.ownRows + start;
      int columnBelow = f.below + j * f.belowRows;
      // columns j.. -= L(:, from : j) S L(j.., from : j)^T
      if (depth > 0) {
        int left = f.own + from * f.ownRows;
        pivots.pack(f.panel, left + j, f.ownRows, depth, f.firstColumn + from, cols, packed, 0);
        kernels.strip(
            f.panel,
            column,
            f.ownRows,
            end - start,
            cols,
            f.panel,
            left + start,
            f.ownRows,
            packed,
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
              packed,
              0,
              depth,
              false);
        }
      }
      int triangle = depth * WIDTH;
      if (!pivots.factor(f, j, cols, triangles, triangle)) {
        return false;
      }
      kernels.solve(f.panel, column, f.ownRows, end - start, cols, triangles, triangle);
      if (below) {
        kernels.solve(f.panel, columnBelow, f.belowRows, f.belowRows, cols, triangles, triangle);
      }
      pivots.write(f, j, cols, start);
    }
    return true;
  }
}
