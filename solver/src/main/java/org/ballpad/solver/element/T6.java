package org.ballpad.solver.element;

import org.ballpad.mesh.CellShape;

/// Quadratic triangle: the cell that meshes are made of. Sides may be curved through their middle
/// nodes.
///
/// With area coordinates L: corners L_i (2 L_i - 1), mid-sides 4 L_i L_j. Three integration points,
/// exact to degree 2, which is what the rates of convergence need; the same points as CAX6 of
/// CalculiX.
public record T6() implements ReferenceCell {
  @Override
  public CellShape shape() {
    return CellShape.T6;
  }

  @Override
  public void values(double xi, double eta, double[] values) {
    double l0 = 1 - xi - eta;
    values[0] = l0 * (2 * l0 - 1);
    values[1] = xi * (2 * xi - 1);
    values[2] = eta * (2 * eta - 1);
    values[3] = 4 * l0 * xi;
    values[4] = 4 * xi * eta;
    values[5] = 4 * eta * l0;
  }

  @Override
  public void gradients(double xi, double eta, double[] gradients) {
    double l0 = 1 - xi - eta;
    gradients[0] = 1 - 4 * l0;
    gradients[1] = 1 - 4 * l0;
    gradients[2] = 4 * xi - 1;
    gradients[3] = 0;
    gradients[4] = 0;
    gradients[5] = 4 * eta - 1;
    gradients[6] = 4 * (l0 - xi);
    gradients[7] = -4 * xi;
    gradients[8] = 4 * eta;
    gradients[9] = 4 * xi;
    gradients[10] = -4 * eta;
    gradients[11] = 4 * (l0 - eta);
  }

  @Override
  public Quadrature quadrature(Integration integration) {
    return Quadrature.triangle3();
  }
}
