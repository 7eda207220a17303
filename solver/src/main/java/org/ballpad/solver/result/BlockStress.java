package org.ballpad.solver.result;

import org.ballpad.mesh.CellBlock;
import org.ballpad.solver.PointField;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.CellExtrapolation;

/// The stress of one cell block at any point of its cells: the polynomial that the integration
/// points of the cell carry, never mixed with that of its neighbours (docs/theory.md, eq. 5.1).
record BlockStress(CellExtrapolation extrapolation, PointField field) {
  static BlockStress of(Solution solution, int block) {
    CellBlock cells = solution.mesh().blocks().get(block);
    PointField field = solution.stress().get(block);
    return new BlockStress(CellExtrapolation.of(cells.shape(), field.points()), field);
  }

  /// Stress rr, zz, tt, rz at reference coordinates of a cell.
  double[] at(int cell, double xi, double eta) {
    double[] weights = extrapolation.weights(xi, eta);
    double[] stress = new double[4];
    for (int c = 0; c < stress.length; c++) {
      for (int q = 0; q < weights.length; q++) {
        stress[c] += weights[q] * field.at(c, cell, q);
      }
    }
    return stress;
  }
}
