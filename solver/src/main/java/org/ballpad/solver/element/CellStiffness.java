package org.ballpad.solver.element;

import java.util.Arrays;

/// K = sum over points of B^T C B w of all cells of a run (docs/theory.md, eq. 1.4), with the
/// symmetric part of C: matrices are symmetric, and not all tangents are.
///
/// - **Shape** a row for each entry of a lower triangle, one number per cell in it; entry numbers
///   as in [ElementRoutine].
final class CellStiffness {
  private final int nodes;
  private final int unknowns;
  private final double[][] entries;

  /// The two columns of C B w that belong to one node: those of u in rows 0 to 3, of v in 4 to 7.
  private final double[][] cb;

  CellStiffness(int nodes, int unknowns, int cells) {
    this.nodes = nodes;
    this.unknowns = unknowns;
    int dofs = 2 * nodes + unknowns;
    entries = Rows.zeros(dofs * (dofs + 1) / 2, cells);
    cb = Rows.zeros(8, cells);
  }

  /// Forgets what was added.
  void clear() {
    for (double[] row : entries) {
      Arrays.fill(row, 0);
    }
  }

  /// What has been added so far.
  double[][] entries() {
    return entries;
  }

  /// Adds what one point of the rule gives; leaves C w in `tangent`.
  ///
  /// @param tangent 16 rows, derivatives by tensor components
  void add(PointGeometry at, double[][] tangent) {
    for (int k = 0; k < 16; k++) {
      // Column 3 is the derivative by the tensor component; B has the engineering shear, twice as
      // large.
      Rows.set(tangent[k], tangent[k], at.weight, k % 4 == 3 ? 0.5 : 1);
    }
    symmetrise(tangent);
    for (int j = 0; j < nodes; j++) {
      fillColumns(at, j, tangent);
      for (int i = j; i < nodes; i++) {
        addPair(at, i, j);
      }
      for (int k = 0; k < unknowns; k++) {
        Rows.add(entry(2 * nodes + k, 2 * j), at.common[k], cb[2]);
        Rows.add(entry(2 * nodes + k, 2 * j + 1), at.common[k], cb[6]);
      }
    }
    addUnknowns(at, tangent[10]);
  }

  private static void symmetrise(double[][] c) {
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < i; j++) {
        Rows.average(c[4 * i + j], c[4 * j + i]);
        System.arraycopy(c[4 * i + j], 0, c[4 * j + i], 0, c[4 * i + j].length);
      }
    }
  }

  private void fillColumns(PointGeometry at, int j, double[][] c) {
    double[] dr = at.dNdr[j];
    double[] dz = at.dNdz[j];
    for (int k = 0; k < 4; k++) {
      Rows.set(cb[k], c[4 * k], dr, c[4 * k + 2], at.hoop[j], c[4 * k + 3], dz);
      Rows.set(cb[4 + k], c[4 * k + 1], dz, c[4 * k + 3], dr);
    }
  }

  /// Adds B_i^T C B_j, i >= j.
  private void addPair(PointGeometry at, int i, int j) {
    double[] dr = at.dNdr[i];
    double[] dz = at.dNdz[i];
    double[] h = at.hoop[i];
    Rows.add(entry(2 * i, 2 * j), dr, cb[0], h, cb[2], dz, cb[3]);
    Rows.add(entry(2 * i + 1, 2 * j), dz, cb[1], dr, cb[3]);
    Rows.add(entry(2 * i + 1, 2 * j + 1), dz, cb[5], dr, cb[7]);
    if (i > j) {
      Rows.add(entry(2 * i, 2 * j + 1), dr, cb[4], h, cb[6], dz, cb[7]);
    }
  }

  /// Adds what the unknowns of the hypothesis have with each other: only C_tt counts.
  private void addUnknowns(PointGeometry at, double[] ctt) {
    for (int k = 0; k < unknowns; k++) {
      Rows.set(cb[0], at.common[k], ctt, 1);
      for (int l = 0; l <= k; l++) {
        Rows.add(entry(2 * nodes + k, 2 * nodes + l), cb[0], at.common[l]);
      }
    }
  }

  private double[] entry(int i, int j) {
    return entries[i * (i + 1) / 2 + j];
  }
}
