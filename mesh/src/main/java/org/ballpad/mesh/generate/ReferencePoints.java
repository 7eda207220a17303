package org.ballpad.mesh.generate;

import org.ballpad.mesh.CellShape;

/// Where corners, mid-sides and centre of a cell stand in its reference coordinates, and its shape
/// functions.
///
/// Triangles live in (0,0), (1,0), (0,1), quadrilaterals in [-1,1]^2. Kept here because the mesh
/// knows nothing of the elements of the solver; their order of nodes is the one of [CellShape].
final class ReferencePoints {
  private static final double[][] TRIANGLE = {
    {0, 0}, {1, 0}, {0, 1}, {0.5, 0}, {0.5, 0.5}, {0, 0.5}
  };
  private static final double[][] QUAD = {
    {-1, -1}, {1, -1}, {1, 1}, {-1, 1}, {0, -1}, {1, 0}, {0, 1}, {-1, 0}, {0, 0}
  };

  private ReferencePoints() {}

  /// Reference coordinates of point `code`: corners, then mid-sides, then for quadrilaterals the
  /// centre.
  static double[] of(CellShape shape, int code) {
    return shape.corners() == 3 ? TRIANGLE[code] : QUAD[code];
  }

  /// Values of the shape functions of all nodes at one point.
  static double[] shapeFunctions(CellShape shape, double x, double y) {
    double l = 1 - x - y;
    return switch (shape) {
      case T3 -> new double[] {l, x, y};
      case T6 ->
          new double[] {
            l * (2 * l - 1), x * (2 * x - 1), y * (2 * y - 1), 4 * l * x, 4 * x * y, 4 * y * l
          };
      case Q4 -> quad(x, y);
      case Q8 -> serendipity(x, y);
    };
  }

  private static double[] quad(double x, double y) {
    double[] values = new double[4];
    for (int i = 0; i < 4; i++) {
      values[i] = 0.25 * (1 + QUAD[i][0] * x) * (1 + QUAD[i][1] * y);
    }
    return values;
  }

  private static double[] serendipity(double x, double y) {
    double[] values = new double[8];
    for (int i = 0; i < 4; i++) {
      double p = QUAD[i][0] * x;
      double q = QUAD[i][1] * y;
      values[i] = 0.25 * (1 + p) * (1 + q) * (p + q - 1);
    }
    for (int i = 4; i < 8; i++) {
      double p = QUAD[i][0] * x;
      double q = QUAD[i][1] * y;
      values[i] = QUAD[i][0] == 0 ? 0.5 * (1 - x * x) * (1 + q) : 0.5 * (1 + p) * (1 - y * y);
    }
    return values;
  }
}
