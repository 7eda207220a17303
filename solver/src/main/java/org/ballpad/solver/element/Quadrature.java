package org.ballpad.solver.element;

/// Points and weights of an integral over a reference cell. The weights add up to its area, 1/2 or
/// 4.
///
/// Points of the square run along xi first, those of the triangle as in CalculiX, so that values at
/// integration points compare one to one.
///
/// @param xi first coordinate of every point
/// @param eta second coordinate of every point
/// @param weight weight of every point
public record Quadrature(double[] xi, double[] eta, double[] weight) {
  /// One point in the middle of the triangle, exact to degree 1.
  public static Quadrature triangle1() {
    return new Quadrature(new double[] {1.0 / 3}, new double[] {1.0 / 3}, new double[] {0.5});
  }

  /// Three points inside the triangle, exact to degree 2.
  public static Quadrature triangle3() {
    double near = 1.0 / 6;
    double far = 2.0 / 3;
    return new Quadrature(
        new double[] {near, far, near},
        new double[] {near, near, far},
        new double[] {near, near, near});
  }

  /// Gauss-Legendre points on the square, n each way, exact to degree 2 n - 1 in each coordinate.
  ///
  /// @param n 1, 2 or 3
  public static Quadrature square(int n) {
    double[] x = linePoints(n);
    double[] w = lineWeights(n);
    double[] xi = new double[n * n];
    double[] eta = new double[n * n];
    double[] weight = new double[n * n];
    for (int q = 0; q < n * n; q++) {
      xi[q] = x[q % n];
      eta[q] = x[q / n];
      weight[q] = w[q % n] * w[q / n];
    }
    return new Quadrature(xi, eta, weight);
  }

  /// Gauss-Legendre points on [-1, 1], increasing; n is 1, 2 or 3.
  public static double[] linePoints(int n) {
    return switch (n) {
      case 1 -> new double[] {0};
      case 2 -> new double[] {-Math.sqrt(1.0 / 3), Math.sqrt(1.0 / 3)};
      case 3 -> new double[] {-Math.sqrt(0.6), 0, Math.sqrt(0.6)};
      default -> throw new IllegalArgumentException("no rule with " + n + " points on a line");
    };
  }

  /// Weights of [#linePoints].
  public static double[] lineWeights(int n) {
    return switch (n) {
      case 1 -> new double[] {2};
      case 2 -> new double[] {1, 1};
      case 3 -> new double[] {5.0 / 9, 8.0 / 9, 5.0 / 9};
      default -> throw new IllegalArgumentException("no rule with " + n + " points on a line");
    };
  }

  /// Number of points.
  public int points() {
    return weight.length;
  }
}
