package org.ballpad.solver.assembly;

import java.util.Arrays;
import org.ballpad.solver.dof.Constraints;
import org.ballpad.solver.dof.DofMap;
import org.ballpad.solver.sparse.CscMatrix;

/// Which entries of the reduced stiffness T^T K T can be nonzero: two equations are joined where
/// some cell knows both.
///
/// - **Shape** lower triangle by columns as in [CscMatrix]; every diagonal is there.
final class SparsityPattern {
  private final int[] colStart;
  private final int[] rowIndex;

  private SparsityPattern(int[] colStart, int[] rowIndex) {
    this.colStart = colStart;
    this.rowIndex = rowIndex;
  }

  /// The pattern that the cells of a mesh make under constraints.
  static SparsityPattern of(CellLayout layout, Constraints constraints) {
    int n = constraints.equations();
    int[][] equationsOfCell = equationsOfCells(layout, constraints);
    int[][] cellsOfEquation = transpose(equationsOfCell, n);
    int[] mark = new int[n];
    Arrays.fill(mark, -1);
    int[] colStart = new int[n + 1];
    int[] rows = new int[16 * n];
    for (int j = 0; j < n; j++) {
      int end = colStart[j];
      mark[j] = j;
      if (end + n - j > rows.length) {
        rows = Arrays.copyOf(rows, Math.max(2 * rows.length, end + n - j));
      }
      rows[end++] = j;
      for (int cell : cellsOfEquation[j]) {
        for (int i : equationsOfCell[cell]) {
          if (i > j && mark[i] != j) {
            mark[i] = j;
            rows[end++] = i;
          }
        }
      }
      Arrays.sort(rows, colStart[j], end);
      colStart[j + 1] = end;
    }
    return new SparsityPattern(colStart, Arrays.copyOf(rows, colStart[n]));
  }

  private static int[][] equationsOfCells(CellLayout layout, Constraints constraints) {
    int cells = 0;
    for (int b = 0; b < layout.blocks(); b++) {
      cells += layout.cells(b);
    }
    int[][] equations = new int[cells][];
    int cell = 0;
    for (int b = 0; b < layout.blocks(); b++) {
      for (int c = 0; c < layout.cells(b); c++) {
        equations[cell++] = equationsOfCell(layout, constraints, b, c);
      }
    }
    return equations;
  }

  private static int[] equationsOfCell(CellLayout layout, Constraints constraints, int b, int c) {
    DofMap dofs = constraints.dofs();
    int count = 0;
    for (int i = 0; i < layout.dofs(b); i++) {
      int dof = layout.dof(b, c, i, dofs);
      count += constraints.rowStart(dof + 1) - constraints.rowStart(dof);
    }
    int[] found = new int[count];
    for (int i = 0; i < layout.dofs(b); i++) {
      int dof = layout.dof(b, c, i, dofs);
      for (int k = constraints.rowStart(dof); k < constraints.rowStart(dof + 1); k++) {
        found[--count] = constraints.equation(k);
      }
    }
    return found;
  }

  private static int[][] transpose(int[][] equationsOfCell, int n) {
    int[] count = new int[n];
    for (int[] equations : equationsOfCell) {
      for (int i : equations) {
        count[i]++;
      }
    }
    int[][] cells = new int[n][];
    for (int i = 0; i < n; i++) {
      cells[i] = new int[count[i]];
    }
    for (int cell = equationsOfCell.length - 1; cell >= 0; cell--) {
      for (int i : equationsOfCell[cell]) {
        cells[i][--count[i]] = cell;
      }
    }
    return cells;
  }

  /// Number of stored entries.
  int entries() {
    return rowIndex.length;
  }

  /// Position of the entry (row, col) with row >= col.
  int entry(int row, int col) {
    return Arrays.binarySearch(rowIndex, colStart[col], colStart[col + 1], row);
  }

  /// A matrix of this structure, all zero.
  CscMatrix zeros() {
    return new CscMatrix(colStart.length - 1, colStart, rowIndex, new double[rowIndex.length]);
  }
}
