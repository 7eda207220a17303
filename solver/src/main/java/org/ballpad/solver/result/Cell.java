package org.ballpad.solver.result;

import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.element.ReferenceCell;

/// The place of one cell in the section: the map from its reference coordinates, curved sides
/// included.
///
/// @param reference the cell in its own coordinates
/// @param nodes r and z of its nodes, interleaved, um
record Cell(ReferenceCell reference, double[] nodes) {
  /// A point of the cell with the derivatives of the map there.
  record Point(double r, double z, double rXi, double zXi, double rEta, double zEta) {
    /// Area of the section per unit of reference area.
    double determinant() {
      return rXi * zEta - rEta * zXi;
    }
  }

  static Cell of(Mesh mesh, CellBlock block, int cell) {
    int n = block.shape().nodes();
    double[] nodes = new double[2 * n];
    for (int i = 0; i < n; i++) {
      nodes[2 * i] = mesh.r(block.node(cell, i));
      nodes[2 * i + 1] = mesh.z(block.node(cell, i));
    }
    return new Cell(ReferenceCell.of(block.shape()), nodes);
  }

  Point at(double xi, double eta) {
    int n = reference.nodes();
    double[] value = new double[n];
    double[] gradient = new double[2 * n];
    reference.values(xi, eta, value);
    reference.gradients(xi, eta, gradient);
    double r = 0;
    double z = 0;
    double rXi = 0;
    double zXi = 0;
    double rEta = 0;
    double zEta = 0;
    for (int i = 0; i < n; i++) {
      r += value[i] * nodes[2 * i];
      z += value[i] * nodes[2 * i + 1];
      rXi += gradient[2 * i] * nodes[2 * i];
      zXi += gradient[2 * i] * nodes[2 * i + 1];
      rEta += gradient[2 * i + 1] * nodes[2 * i];
      zEta += gradient[2 * i + 1] * nodes[2 * i + 1];
    }
    return new Point(r, z, rXi, zXi, rEta, zEta);
  }

  /// Whether (r, z) lies in the rectangle about the nodes, widened by half on every side.
  boolean isNear(double r, double z) {
    double[] low = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
    double[] high = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
    for (int i = 0; i < nodes.length; i++) {
      low[i % 2] = Math.min(low[i % 2], nodes[i]);
      high[i % 2] = Math.max(high[i % 2], nodes[i]);
    }
    return Math.abs(2 * r - low[0] - high[0]) <= 2 * (high[0] - low[0])
        && Math.abs(2 * z - low[1] - high[1]) <= 2 * (high[1] - low[1]);
  }

  /// Reference coordinates of the point at (r, z) by Newton's method from the middle of the cell;
  /// beyond the sides they are those of the map's continuation, and NaN where it folds.
  double[] locate(double r, double z) {
    double xi = reference.isTriangle() ? 1.0 / 3 : 0;
    double eta = xi;
    for (int i = 0; i < 30; i++) {
      Point at = at(xi, eta);
      double gapR = r - at.r();
      double gapZ = z - at.z();
      double stepXi = (gapR * at.zEta() - gapZ * at.rEta()) / at.determinant();
      double stepEta = (gapZ * at.rXi() - gapR * at.zXi()) / at.determinant();
      xi += stepXi;
      eta += stepEta;
      if (Math.abs(stepXi) + Math.abs(stepEta) < 1e-13) {
        break;
      }
    }
    return new double[] {xi, eta};
  }

  /// How far reference coordinates lie outside the cell; zero or less inside.
  double outside(double xi, double eta) {
    return reference.isTriangle()
        ? Math.max(Math.max(-xi, -eta), xi + eta - 1)
        : Math.max(Math.abs(xi), Math.abs(eta)) - 1;
  }
}
