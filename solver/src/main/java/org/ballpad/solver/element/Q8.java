package org.ballpad.solver.element;

import org.ballpad.mesh.CellShape;

/// Quadratic quadrilateral of the serendipity family: no node in the middle.
///
/// Corners (1 + xi_i xi)(1 + eta_i eta)(xi_i xi + eta_i eta - 1) / 4, mid-sides (1 - xi^2)(1 +
/// eta_i eta) / 2 and (1 - eta^2)(1 + xi_i xi) / 2. The reduced rule has 2 x 2 points and needs
/// neighbours or supports to suppress one hourglass mode.
public record Q8() implements ReferenceCell {
  @Override
  public CellShape shape() {
    return CellShape.Q8;
  }

  @Override
  public void values(double xi, double eta, double[] values) {
    values[0] = corner(-xi, -eta);
    values[1] = corner(xi, -eta);
    values[2] = corner(xi, eta);
    values[3] = corner(-xi, eta);
    values[4] = 0.5 * (1 - xi * xi) * (1 - eta);
    values[5] = 0.5 * (1 - eta * eta) * (1 + xi);
    values[6] = 0.5 * (1 - xi * xi) * (1 + eta);
    values[7] = 0.5 * (1 - eta * eta) * (1 - xi);
  }

  @Override
  public void gradients(double xi, double eta, double[] gradients) {
    gradients[0] = -cornerSlope(-xi, -eta);
    gradients[1] = -cornerSlope(-eta, -xi);
    gradients[2] = cornerSlope(xi, -eta);
    gradients[3] = -cornerSlope(-eta, xi);
    gradients[4] = cornerSlope(xi, eta);
    gradients[5] = cornerSlope(eta, xi);
    gradients[6] = -cornerSlope(-xi, eta);
    gradients[7] = cornerSlope(eta, -xi);
    gradients[8] = -xi * (1 - eta);
    gradients[9] = -0.5 * (1 - xi * xi);
    gradients[10] = 0.5 * (1 - eta * eta);
    gradients[11] = -eta * (1 + xi);
    gradients[12] = -xi * (1 + eta);
    gradients[13] = 0.5 * (1 - xi * xi);
    gradients[14] = -0.5 * (1 - eta * eta);
    gradients[15] = -eta * (1 - xi);
  }

  @Override
  public Quadrature quadrature(Integration integration) {
    return switch (integration) {
      case FULL -> Quadrature.square(3);
      case REDUCED -> Quadrature.square(2);
    };
  }

  /// Shape function of the corner at a = b = 1.
  private static double corner(double a, double b) {
    return 0.25 * (1 + a) * (1 + b) * (a + b - 1);
  }

  /// Derivative of [#corner] by a.
  private static double cornerSlope(double a, double b) {
    return 0.25 * (1 + b) * (2 * a + b);
  }
}
