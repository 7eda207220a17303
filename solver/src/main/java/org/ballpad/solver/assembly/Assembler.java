package org.ballpad.solver.assembly;

import org.ballpad.solver.dof.Constraints;
import org.ballpad.solver.parallel.Workers;
import org.ballpad.solver.sparse.CscMatrix;

/// Adds the matrices of all cells up to the reduced stiffness T^T K T, again and again for one
/// structure.
///
/// Every entry of the result is a fixed list of weighted entries of cell matrices, summed in a
/// fixed order: columns can be computed in parallel and the result has the same bits for any number
/// of threads.
///
/// - **Cost** the lists take 8 bytes for each entry of a cell matrix, 8 x 78 for a T6 cell.
public final class Assembler {
  private final SparsityPattern pattern;

  /// @param layout where cell matrices stand
  /// @param constraints supports and ties
  /// @param workers who finds the structure
  public Assembler(CellLayout layout, Constraints constraints, Workers workers) {
    pattern = SparsityPattern.of(layout, constraints, workers);
  }

  /// A matrix to assemble into.
  public CscMatrix matrix() {
    return pattern.zeros();
  }

  /// Overwrites the values of `matrix` with T^T K T.
  public void assemble(double[] cellMatrices, CscMatrix matrix, Workers workers) {
    workers.run(
        pattern.blocks(),
        b -> pattern.block(b).sum(cellMatrices, matrix.values(), pattern.offset(b)));
  }
}
