package org.ballpad.solver.assembly;

import org.ballpad.solver.dof.Constraints;
import org.ballpad.solver.parallel.Workers;
import org.ballpad.solver.sparse.CscMatrix;

/// Adds the matrices of all cells up to the reduced stiffness T^T K T, again and again for one
/// structure.
///
/// Every entry of the result is a fixed list of weighted entries of cell matrices, summed in a
/// fixed order: entries can be computed in parallel and the result has the same bits for any number
/// of threads.
///
/// - **Cost** the lists take 12 bytes for each entry of a cell matrix, 12 x 78 for a T6 cell.
public final class Assembler {
  /// Entries of the result per task.
  private static final int CHUNK = 1 << 14;

  private final SparsityPattern pattern;
  private final int[] start;
  private final int[] source;
  private final double[] weight;

  /// @param layout where cell matrices stand
  /// @param constraints supports and ties
  public Assembler(CellLayout layout, Constraints constraints) {
    pattern = SparsityPattern.of(layout, constraints);
    int[] next = new int[pattern.entries() + 1];
    eachContribution(layout, constraints, (entry, from, factor) -> next[entry + 1]++);
    for (int entry = 0; entry < pattern.entries(); entry++) {
      next[entry + 1] += next[entry];
    }
    start = next.clone();
    source = new int[start[pattern.entries()]];
    weight = new double[source.length];
    eachContribution(
        layout,
        constraints,
        (entry, from, factor) -> {
          source[next[entry]] = from;
          weight[next[entry]++] = factor;
        });
  }

  private interface Contribution {
    void of(int entry, int source, double weight);
  }

  private void eachContribution(
      CellLayout layout, Constraints constraints, Contribution contribution) {
    for (int b = 0; b < layout.blocks(); b++) {
      int m = layout.dofs(b);
      int[] dof = new int[m];
      for (int c = 0; c < layout.cells(b); c++) {
        for (int i = 0; i < m; i++) {
          dof[i] = layout.dof(b, c, i, constraints.dofs());
        }
        int base = layout.matrix(b, c);
        for (int i = 0; i < m; i++) {
          for (int j = 0; j < m; j++) {
            int from = base + (i >= j ? i * (i + 1) / 2 + j : j * (j + 1) / 2 + i);
            product(constraints, dof[i], dof[j], from, contribution);
          }
        }
      }
    }
  }

  /// The part T_ia K_ij T_jb of the entries (a, b) with a >= b.
  private void product(
      Constraints constraints, int i, int j, int source, Contribution contribution) {
    for (int k = constraints.rowStart(i); k < constraints.rowStart(i + 1); k++) {
      int a = constraints.equation(k);
      for (int l = constraints.rowStart(j); l < constraints.rowStart(j + 1); l++) {
        int b = constraints.equation(l);
        if (a >= b) {
          double factor = constraints.coefficient(k) * constraints.coefficient(l);
          contribution.of(pattern.entry(a, b), source, factor);
        }
      }
    }
  }

  /// A matrix to assemble into.
  public CscMatrix matrix() {
    return pattern.zeros();
  }

  /// Overwrites the values of `matrix` with T^T K T.
  public void assemble(double[] cellMatrices, CscMatrix matrix, Workers workers) {
    double[] values = matrix.values();
    workers.run(
        (values.length + CHUNK - 1) / CHUNK,
        chunk -> {
          int end = Math.min(values.length, (chunk + 1) * CHUNK);
          for (int entry = chunk * CHUNK; entry < end; entry++) {
            double sum = 0;
            for (int k = start[entry]; k < start[entry + 1]; k++) {
              sum += weight[k] * cellMatrices[source[k]];
            }
            values[entry] = sum;
          }
        });
  }
}
