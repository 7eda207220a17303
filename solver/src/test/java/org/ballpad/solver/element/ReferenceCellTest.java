package org.ballpad.solver.element;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.ballpad.mesh.CellShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What every reference cell owes: shape functions that sum to one, are one at their own node only
/// and have these derivatives.
class ReferenceCellTest {
  private static final double STEP = 1e-5;

  @ParameterizedTest
  @EnumSource(CellShape.class)
  void partitionOfUnity(CellShape shape) {
    ReferenceCell cell = ReferenceCell.of(shape);
    double[] n = new double[cell.nodes()];
    double[] g = new double[2 * cell.nodes()];
    for (double[] x : points(cell)) {
      cell.values(x[0], x[1], n);
      cell.gradients(x[0], x[1], g);
      double sum = 0;
      double sumXi = 0;
      double sumEta = 0;
      for (int i = 0; i < cell.nodes(); i++) {
        sum += n[i];
        sumXi += g[2 * i];
        sumEta += g[2 * i + 1];
      }
      assertEquals(1, sum, 1e-14);
      assertEquals(0, sumXi, 1e-14);
      assertEquals(0, sumEta, 1e-14);
    }
  }

  @ParameterizedTest
  @EnumSource(CellShape.class)
  void nodality(CellShape shape) {
    ReferenceCell cell = ReferenceCell.of(shape);
    double[] n = new double[cell.nodes()];
    for (int i = 0; i < cell.nodes(); i++) {
      cell.values(cell.node(i)[0], cell.node(i)[1], n);
      for (int j = 0; j < cell.nodes(); j++) {
        assertEquals(i == j ? 1 : 0, n[j], 1e-15);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(CellShape.class)
  void derivativeAgainstDifference(CellShape shape) {
    ReferenceCell cell = ReferenceCell.of(shape);
    double[] g = new double[2 * cell.nodes()];
    double[] plus = new double[cell.nodes()];
    double[] minus = new double[cell.nodes()];
    for (double[] x : points(cell)) {
      cell.gradients(x[0], x[1], g);
      for (int direction = 0; direction < 2; direction++) {
        double dXi = direction == 0 ? STEP : 0;
        double dEta = STEP - dXi;
        cell.values(x[0] + dXi, x[1] + dEta, plus);
        cell.values(x[0] - dXi, x[1] - dEta, minus);
        for (int i = 0; i < cell.nodes(); i++) {
          assertEquals((plus[i] - minus[i]) / (2 * STEP), g[2 * i + direction], 1e-9);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(CellShape.class)
  void quadratureIntegratesPolynomialsOfTheDegreeItClaims(CellShape shape) {
    ReferenceCell cell = ReferenceCell.of(shape);
    for (Integration integration : Integration.values()) {
      Quadrature rule = cell.quadrature(integration);
      int degree =
          cell.isTriangle() ? (rule.points() == 1 ? 1 : 2) : 2 * (int) Math.sqrt(rule.points()) - 1;
      for (int a = 0; a <= degree; a++) {
        for (int b = 0; b <= (cell.isTriangle() ? degree - a : degree); b++) {
          double sum = 0;
          for (int q = 0; q < rule.points(); q++) {
            sum += rule.weight()[q] * Math.pow(rule.xi()[q], a) * Math.pow(rule.eta()[q], b);
          }
          assertEquals(cell.isTriangle() ? triangle(a, b) : line(a) * line(b), sum, 1e-15);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(CellShape.class)
  void extrapolationReproducesWhatTheCellContains(CellShape shape) {
    ReferenceCell cell = ReferenceCell.of(shape);
    double slope = shape == CellShape.T3 ? 0 : 1;
    for (Integration integration : Integration.values()) {
      Quadrature rule = cell.quadrature(integration);
      CellExtrapolation extrapolation = CellExtrapolation.of(shape, rule.points());
      for (int i = 0; i < cell.nodes(); i++) {
        double[] weights = extrapolation.nodeWeights(i);
        double value = 0;
        for (int q = 0; q < rule.points(); q++) {
          value += weights[q] * (2 + slope * (3 * rule.xi()[q] - 5 * rule.eta()[q]));
        }
        double[] x = cell.node(i);
        assertEquals(2 + slope * (3 * x[0] - 5 * x[1]), value, 1e-13);
      }
    }
  }

  /// Integral of xi^a eta^b over the triangle: a! b! / (a + b + 2)!.
  private static double triangle(int a, int b) {
    return factorial(a) * factorial(b) / factorial(a + b + 2);
  }

  /// Integral of xi^a over [-1, 1].
  private static double line(int a) {
    return a % 2 == 0 ? 2.0 / (a + 1) : 0;
  }

  private static double factorial(int n) {
    return n < 2 ? 1 : n * factorial(n - 1);
  }

  private static double[][] points(ReferenceCell cell) {
    Random random = new Random(5);
    double[][] points = new double[10][];
    for (int k = 0; k < points.length; k++) {
      double a = random.nextDouble();
      double b = random.nextDouble();
      points[k] =
          cell.isTriangle()
              ? new double[] {a * b, a * (1 - b)}
              : new double[] {2 * a - 1, 2 * b - 1};
    }
    return points;
  }
}
