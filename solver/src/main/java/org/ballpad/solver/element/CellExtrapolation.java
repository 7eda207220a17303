package org.ballpad.solver.element;

import org.ballpad.mesh.CellShape;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/// Carries values from the integration points of a cell to any point of the same cell.
///
/// Fits a polynomial (constant for T3, linear for T6, bilinear for Q4 and Q8) to the values at the
/// integration points, least squares with their weights. With as many points as terms (T3, T6, Q4,
/// Q8 reduced) that is interpolation; with the 3 x 3 points of Q8 it takes the values that the
/// superconvergent 2 x 2 points would give.
///
/// Values of neighbouring cells are never mixed here: across materials stress jumps.
public final class CellExtrapolation {
  private final ReferenceCell cell;
  private final int points;

  /// Row t holds the contribution of every integration point to polynomial coefficient t.
  private final DMatrixRMaj coefficients;

  private CellExtrapolation(ReferenceCell cell, int points, DMatrixRMaj coefficients) {
    this.cell = cell;
    this.points = points;
    this.coefficients = coefficients;
  }

  /// For the cells of one shape.
  ///
  /// @param points integration points per cell, as in [org.ballpad.solver.PointField#points]
  public static CellExtrapolation of(CellShape shape, int points) {
    ReferenceCell cell = ReferenceCell.of(shape);
    Quadrature rule = rule(cell, points);
    int terms = terms(cell).length;
    DMatrixRMaj values = new DMatrixRMaj(points, terms);
    DMatrixRMaj weighted = new DMatrixRMaj(points, terms);
    for (int q = 0; q < points; q++) {
      for (int t = 0; t < terms; t++) {
        double v = term(cell, t, rule.xi()[q], rule.eta()[q]);
        values.set(q, t, v);
        weighted.set(q, t, v * rule.weight()[q]);
      }
    }
    DMatrixRMaj normal = new DMatrixRMaj(terms, terms);
    CommonOps_DDRM.multTransA(values, weighted, normal);
    CommonOps_DDRM.invert(normal);
    DMatrixRMaj coefficients = new DMatrixRMaj(terms, points);
    CommonOps_DDRM.multTransB(normal, weighted, coefficients);
    return new CellExtrapolation(cell, points, coefficients);
  }

  /// Factors by which the values at the integration points add up to the value at (xi, eta).
  public double[] weights(double xi, double eta) {
    double[] weights = new double[points];
    for (int t = 0; t < coefficients.numRows; t++) {
      double v = term(cell, t, xi, eta);
      for (int q = 0; q < points; q++) {
        weights[q] += v * coefficients.get(t, q);
      }
    }
    return weights;
  }

  /// Factors for local node `i`.
  public double[] nodeWeights(int i) {
    double[] at = cell.node(i);
    return weights(at[0], at[1]);
  }

  private static Quadrature rule(ReferenceCell cell, int points) {
    for (Integration integration : Integration.values()) {
      Quadrature rule = cell.quadrature(integration);
      if (rule.points() == points) {
        return rule;
      }
    }
    throw new IllegalArgumentException(
        cell.shape() + " is never integrated with " + points + " points");
  }

  /// Exponents (of xi, of eta) of the polynomial's terms.
  private static int[][] terms(ReferenceCell cell) {
    return switch (cell) {
      case T3() -> new int[][] {{0, 0}};
      case T6() -> new int[][] {{0, 0}, {1, 0}, {0, 1}};
      case Q4(), Q8() -> new int[][] {{0, 0}, {1, 0}, {0, 1}, {1, 1}};
    };
  }

  private static double term(ReferenceCell cell, int t, double xi, double eta) {
    int[] power = terms(cell)[t];
    return (power[0] == 1 ? xi : 1) * (power[1] == 1 ? eta : 1);
  }
}
