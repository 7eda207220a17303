package org.ballpad.solver.sparse;

/// Where the entries of an update matrix stand: its lower half, in blocks of [#BLOCK] columns.
///
/// A block is column-major and begins at the row of its first diagonal entry, so that kernels see
/// an ordinary matrix, and about half of a large square is saved.
///
/// All methods take `rows`, the padded rows of the whole matrix.
final class UpdateLayout {
  /// Columns of a block: no fewer than the rows of the highest tile of any kernel.
  private static final int BLOCK = 16;

  private UpdateLayout() {}

  /// Leading dimension of the block that holds column j.
  static int leading(int rows, int j) {
    return rows - (j & -BLOCK);
  }

  /// Position of entry (0, j), as if there were one: entry (i, j) is i further, for rows i of the
  /// block.
  static int column(int rows, int j) {
    int first = j & -BLOCK; // column and row of the block
    int before = first * rows - first * (first - BLOCK) / 2;
    return before + (j - first) * (rows - first) - first;
  }

  /// Entries of an update matrix of `columns` columns.
  static long size(int rows, int columns) {
    long first = columns & -BLOCK;
    return first * rows - first * (first - BLOCK) / 2 + (columns - first) * (rows - first);
  }
}
