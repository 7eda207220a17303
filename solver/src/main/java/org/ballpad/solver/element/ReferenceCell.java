package org.ballpad.solver.element;

import org.ballpad.mesh.CellShape;

/// A cell in its own coordinates (xi, eta): shape functions and where they are integrated.
///
/// Triangles cover xi, eta >= 0, xi + eta <= 1; quadrilaterals cover the square [-1, 1]^2. Local
/// node order is that of [CellShape].
public sealed interface ReferenceCell permits T3, T6, Q4, Q8 {
  /// The cell of a shape.
  static ReferenceCell of(CellShape shape) {
    return switch (shape) {
      case T3 -> new T3();
      case T6 -> new T6();
      case Q4 -> new Q4();
      case Q8 -> new Q8();
    };
  }

  /// Shape and node order.
  CellShape shape();

  /// Writes the value of every shape function at (xi, eta) to `values`.
  void values(double xi, double eta, double[] values);

  /// Writes the derivatives at (xi, eta) to `gradients`: d N_i / d xi at `2 i`, d N_i / d eta at `2
  /// i + 1`.
  void gradients(double xi, double eta, double[] gradients);

  /// Points and weights of the stiffness integral.
  Quadrature quadrature(Integration integration);

  /// Number of nodes.
  default int nodes() {
    return shape().nodes();
  }

  /// Reference coordinates of node `i`, (xi, eta).
  default double[] node(int i) {
    int corners = shape().corners();
    if (i < corners) {
      return corner(i);
    }
    double[] a = corner(i - corners);
    double[] b = corner((i - corners + 1) % corners);
    return new double[] {0.5 * (a[0] + b[0]), 0.5 * (a[1] + b[1])};
  }

  /// Whether the cell is a triangle.
  default boolean isTriangle() {
    return shape().corners() == 3;
  }

  private double[] corner(int i) {
    if (isTriangle()) {
      return new double[] {i == 1 ? 1 : 0, i == 2 ? 1 : 0};
    }
    return new double[] {i == 1 || i == 2 ? 1 : -1, i >= 2 ? 1 : -1};
  }
}
