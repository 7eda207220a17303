package org.ballpad.solver.assembly;

import org.ballpad.solver.dof.Constraints;
import org.ballpad.solver.parallel.Workers;
import org.ballpad.solver.sparse.CscMatrix;

/// Which entries of the reduced stiffness T^T K T can be nonzero: two equations are joined where
/// some cell knows both.
///
/// - **Shape** lower triangle by columns as in [CscMatrix]; every diagonal is there. Blocks of
///   columns are found and filled independently.
final class SparsityPattern {
  /// Blocks of columns: enough for all threads, few enough to give each an array over all rows.
  private static final int BLOCKS = 32;

  private final ColumnBlock[] blocks;
  private final int[] colStart;
  private final int[] rowIndex;

  private SparsityPattern(ColumnBlock[] blocks, int[] colStart, int[] rowIndex) {
    this.blocks = blocks;
    this.colStart = colStart;
    this.rowIndex = rowIndex;
  }

  /// The pattern that the cells of a mesh make under constraints.
  static SparsityPattern of(CellLayout layout, Constraints constraints, Workers workers) {
    int n = constraints.equations();
    CellEquations cells = new CellEquations(layout, constraints);
    ColumnBlock[] blocks = new ColumnBlock[Math.min(BLOCKS, Math.max(1, n))];
    workers.run(
        blocks.length,
        b ->
            blocks[b] =
                ColumnBuilder.build(
                    cells, edge(b, blocks.length, n), edge(b + 1, blocks.length, n)));
    int[] colStart = new int[n + 1];
    for (ColumnBlock block : blocks) {
      int offset = colStart[block.first()];
      for (int j = 0; j < block.columnEnd().length; j++) {
        colStart[block.first() + j + 1] = offset + block.columnEnd()[j];
      }
    }
    int[] rowIndex = new int[colStart[n]];
    for (ColumnBlock block : blocks) {
      System.arraycopy(block.rows(), 0, rowIndex, colStart[block.first()], block.rows().length);
    }
    return new SparsityPattern(blocks, colStart, rowIndex);
  }

  /// First column of block b.
  private static int edge(int b, int blocks, int n) {
    return (int) ((long) n * b / blocks);
  }

  /// Number of blocks of columns.
  int blocks() {
    return blocks.length;
  }

  /// Block number b.
  ColumnBlock block(int b) {
    return blocks[b];
  }

  /// Position of the first entry of block b.
  int offset(int b) {
    return colStart[blocks[b].first()];
  }

  /// A matrix of this structure, all zero.
  CscMatrix zeros() {
    return new CscMatrix(colStart.length - 1, colStart, rowIndex, new double[rowIndex.length]);
  }
}
