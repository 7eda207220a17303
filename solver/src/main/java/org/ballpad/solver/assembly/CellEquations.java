package org.ballpad.solver.assembly;

import java.util.Arrays;
import org.ballpad.solver.dof.Constraints;

/// Which equations every cell knows, and which cells every equation knows, in flat arrays.
///
/// - **Shape** cells are numbered through all blocks; the equation of local degree of freedom i of
///   a cell stands at `localStart[cell] + i` of `equation`. Place p of the cells of equation j runs
///   over `knownStart[j] .. knownStart[j + 1] - 1`.
final class CellEquations {
  /// The equation that a local degree of freedom is, or -1 - d where degree of freedom d follows
  /// any number of equations.
  final int[] equation;

  final int[] localStart;

  /// Place of entry 0 of a cell's matrix.
  final int[] matrixStart;

  /// Distance from one entry of a cell's matrix to the next.
  final int[] stride;

  final int[] knownStart;

  /// Cell at a place.
  final int[] knownCell;

  /// Local degree of freedom there.
  final byte[] knownLocal;

  /// Which entry of T joins that to the equation.
  final int[] knownTerm;

  private final Constraints constraints;
  private final boolean[] follows;

  CellEquations(CellLayout layout, Constraints constraints) {
    this.constraints = constraints;
    follows = follows(constraints);
    int cells = 0;
    for (int b = 0; b < layout.blocks(); b++) {
      cells += layout.cells(b);
    }
    localStart = new int[cells + 1];
    matrixStart = new int[cells];
    stride = new int[cells];
    equation = new int[layout.vectorLength()];
    int[] dof = new int[layout.vectorLength()];
    int[] count = new int[constraints.equations() + 1];
    fillCells(layout, dof, count);
    for (int j = 0; j < constraints.equations(); j++) {
      count[j + 1] += count[j];
    }
    knownStart = count.clone();
    knownCell = new int[knownStart[constraints.equations()]];
    knownLocal = new byte[knownCell.length];
    knownTerm = new int[knownCell.length];
    fillKnown(dof, count);
  }

  /// Whether a degree of freedom is anything else than an equation.
  private static boolean[] follows(Constraints constraints) {
    boolean[] follows = new boolean[constraints.dofs().size()];
    Arrays.fill(follows, true);
    for (int j = 0; j < constraints.equations(); j++) {
      follows[constraints.dof(j)] = false;
    }
    return follows;
  }

  private void fillCells(CellLayout layout, int[] dof, int[] count) {
    int cell = 0;
    for (int b = 0; b < layout.blocks(); b++) {
      int m = layout.dofs(b);
      for (int c = 0; c < layout.cells(b); c++) {
        matrixStart[cell] = layout.matrix(b, c, 0);
        stride[cell] = layout.stride(b, c);
        for (int i = 0; i < m; i++) {
          int d = layout.dof(b, c, i, constraints.dofs());
          int start = constraints.rowStart(d);
          int at = localStart[cell] + i;
          dof[at] = d;
          equation[at] = follows[d] ? -1 - d : constraints.equation(start);
          for (int k = start; k < constraints.rowStart(d + 1); k++) {
            count[constraints.equation(k) + 1]++;
          }
        }
        localStart[cell + 1] = localStart[cell] + m;
        cell++;
      }
    }
  }

  private void fillKnown(int[] dof, int[] next) {
    for (int cell = 0; cell < stride.length; cell++) {
      for (int at = localStart[cell]; at < localStart[cell + 1]; at++) {
        for (int k = constraints.rowStart(dof[at]); k < constraints.rowStart(dof[at] + 1); k++) {
          int place = next[constraints.equation(k)]++;
          knownCell[place] = cell;
          knownLocal[place] = (byte) (at - localStart[cell]);
          knownTerm[place] = k;
        }
      }
    }
  }

  /// The constraints that the equations come from.
  Constraints constraints() {
    return constraints;
  }
}
