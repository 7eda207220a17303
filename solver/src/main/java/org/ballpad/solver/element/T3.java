package org.ballpad.solver.element;

import org.ballpad.mesh.CellShape;

/// Linear triangle: N = area coordinates. Constant strain but for the hoop term; kept as the
/// simplest cell that converges. Its only integration point leaves one deformation of a revolved
/// cell free of energy; neighbours or supports suppress it.
public record T3() implements ReferenceCell {
  @Override
  public CellShape shape() {
    return CellShape.T3;
  }

  @Override
  public void values(double xi, double eta, double[] values) {
    values[0] = 1 - xi - eta;
    values[1] = xi;
    values[2] = eta;
  }

  @Override
  public void gradients(double xi, double eta, double[] gradients) {
    gradients[0] = -1;
    gradients[1] = -1;
    gradients[2] = 1;
    gradients[3] = 0;
    gradients[4] = 0;
    gradients[5] = 1;
  }

  @Override
  public Quadrature quadrature(Integration integration) {
    return Quadrature.triangle1();
  }
}
