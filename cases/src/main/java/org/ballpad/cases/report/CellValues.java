package org.ballpad.cases.report;

import org.ballpad.mesh.CellBlock;
import org.ballpad.solver.PointField;
import org.ballpad.solver.element.CellExtrapolation;
import org.ballpad.solver.result.Scalar;

/// The von Mises stress of one cell as a linear function a + b x + c y of pixels, fitted to its
/// corners; a quadrilateral gets its mean.
///
/// A reusable workspace for the cells of one block; [#set] fills it for one cell. Units: MPa.
final class CellValues {
  private final PointField stress;
  private final int corners;
  private final double[][] cornerWeights;
  private final double[] atPoint;
  private final double[] tensor = new double[4];
  private final double[] corner = new double[3];
  private double a;
  private double b;
  private double c;

  CellValues(CellBlock block, PointField stress) {
    this.stress = stress;
    this.corners = block.shape().corners();
    this.atPoint = new double[stress.points()];
    CellExtrapolation extrapolation = CellExtrapolation.of(block.shape(), stress.points());
    this.cornerWeights = new double[3][];
    for (int i = 0; i < 3; i++) {
      cornerWeights[i] = extrapolation.nodeWeights(i);
    }
  }

  /// Mean over the integration points of a cell.
  double mean(int cell) {
    double sum = 0;
    for (int q = 0; q < stress.points(); q++) {
      for (int component = 0; component < tensor.length; component++) {
        tensor[component] = stress.at(component, cell, q);
      }
      atPoint[q] = Scalar.VON_MISES.of(tensor);
      sum += atPoint[q];
    }
    return sum / stress.points();
  }

  /// Fits the function for a cell whose outline is known.
  void set(int cell, CellOutline outline, Window window) {
    a = mean(cell);
    b = 0;
    c = 0;
    if (corners != 3) {
      return;
    }
    for (int i = 0; i < 3; i++) {
      corner[i] = 0;
      for (int q = 0; q < atPoint.length; q++) {
        corner[i] += cornerWeights[i][q] * atPoint[q];
      }
    }
    int step = outline.size / 3;
    double x0 = window.x(outline.r[0]);
    double y0 = window.y(outline.z[0]);
    double x1 = window.x(outline.r[step]) - x0;
    double y1 = window.y(outline.z[step]) - y0;
    double x2 = window.x(outline.r[2 * step]) - x0;
    double y2 = window.y(outline.z[2 * step]) - y0;
    double area = x1 * y2 - x2 * y1;
    b = ((corner[1] - corner[0]) * y2 - (corner[2] - corner[0]) * y1) / area;
    c = ((corner[2] - corner[0]) * x1 - (corner[1] - corner[0]) * x2) / area;
    a = corner[0] - b * x0 - c * y0;
  }

  /// The value at a pixel.
  double at(double x, double y) {
    return a + b * x + c * y;
  }
}
