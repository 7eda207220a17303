package org.ballpad.solver.element;

import org.ballpad.mesh.CellShape;

/// Bilinear quadrilateral: N_i = (1 + xi_i xi)(1 + eta_i eta) / 4.
public record Q4() implements ReferenceCell {
  @Override
  public CellShape shape() {
    return CellShape.Q4;
  }

  @Override
  public void values(double xi, double eta, double[] values) {
    values[0] = 0.25 * (1 - xi) * (1 - eta);
    values[1] = 0.25 * (1 + xi) * (1 - eta);
    values[2] = 0.25 * (1 + xi) * (1 + eta);
    values[3] = 0.25 * (1 - xi) * (1 + eta);
  }

  @Override
  public void gradients(double xi, double eta, double[] gradients) {
    gradients[0] = -0.25 * (1 - eta);
    gradients[1] = -0.25 * (1 - xi);
    gradients[2] = 0.25 * (1 - eta);
    gradients[3] = -0.25 * (1 + xi);
    gradients[4] = 0.25 * (1 + eta);
    gradients[5] = 0.25 * (1 + xi);
    gradients[6] = -0.25 * (1 + eta);
    gradients[7] = 0.25 * (1 - xi);
  }

  @Override
  public Quadrature quadrature(Integration integration) {
    return Quadrature.square(2);
  }
}
