package org.ballpad.cases.sweep.answer;

import java.util.Random;
import java.util.function.ToDoubleFunction;

/// Functions of the literature on the unit cube, and samples of it.
final class Functions {
  private static final double[][] HARTMANN_A = {
    {3, 10, 30}, {0.1, 10, 35}, {3, 10, 30}, {0.1, 10, 35}
  };
  private static final double[][] HARTMANN_P = {
    {0.3689, 0.1170, 0.2673},
    {0.4699, 0.4387, 0.7470},
    {0.1091, 0.8732, 0.5547},
    {0.0381, 0.5743, 0.8828}
  };
  private static final double[] HARTMANN_C = {1, 1.2, 3, 3.2};

  private Functions() {}

  /// Ishigami and Homma 1990 with a = 7, b = 0.1, coordinates from -pi to pi.
  static double ishigami(double[] u) {
    double x = at(u[0], -Math.PI, Math.PI);
    double y = at(u[1], -Math.PI, Math.PI);
    double z = at(u[2], -Math.PI, Math.PI);
    return Math.sin(x) * (1 + 0.1 * Math.pow(z, 4)) + 7 * Math.pow(Math.sin(y), 2);
  }

  /// Sobol's g-function.
  static ToDoubleFunction<double[]> g(double... a) {
    return u -> {
      double product = 1;
      for (int j = 0; j < a.length; j++) {
        product *= (Math.abs(4 * u[j] - 2) + a[j]) / (1 + a[j]);
      }
      return product;
    };
  }

  /// Branin, x from -5 to 10, y from 0 to 15; least value 0.397887 at three points.
  static double branin(double[] u) {
    double x = at(u[0], -5, 10);
    double y = at(u[1], 0, 15);
    double b = y - 5.1 / (4 * Math.PI * Math.PI) * x * x + 5 / Math.PI * x - 6;
    return b * b + 10 * (1 - 1 / (8 * Math.PI)) * Math.cos(x) + 10;
  }

  /// Hartmann with three coordinates; least value -3.86278.
  static double hartmann(double[] u) {
    double sum = 0;
    for (int i = 0; i < 4; i++) {
      double square = 0;
      for (int j = 0; j < 3; j++) {
        square += HARTMANN_A[i][j] * Math.pow(u[j] - HARTMANN_P[i][j], 2);
      }
      sum -= HARTMANN_C[i] * Math.exp(-square);
    }
    return sum;
  }

  /// Rosenbrock in coordinates as they are; least value 0 at ones.
  static double rosenbrock(double[] x) {
    double sum = 0;
    for (int j = 0; j + 1 < x.length; j++) {
      sum += 100 * Math.pow(x[j + 1] - x[j] * x[j], 2) + Math.pow(1 - x[j], 2);
    }
    return sum;
  }

  /// Flow through a borehole, eight coordinates (Harper and Gupta 1983; Morris, Mitchell, Ylvisaker
  /// 1993).
  static double borehole(double[] u) {
    double rw = at(u[0], 0.05, 0.15);
    double r = at(u[1], 100, 50000);
    double tu = at(u[2], 63070, 115600);
    double hu = at(u[3], 990, 1110);
    double tl = at(u[4], 63.1, 116);
    double hl = at(u[5], 700, 820);
    double l = at(u[6], 1120, 1680);
    double kw = at(u[7], 9855, 12045);
    double log = Math.log(r / rw);
    return 2 * Math.PI * tu * (hu - hl) / (log * (1 + 2 * l * tu / (log * rw * rw * kw) + tu / tl));
  }

  static double at(double u, double low, double high) {
    return low + u * (high - low);
  }

  /// A Latin hypercube: in every coordinate each of `count` equal intervals holds one point.
  static double[][] latinHypercube(int count, int dimension, long seed) {
    Random random = new Random(seed);
    double[][] points = new double[count][dimension];
    for (int j = 0; j < dimension; j++) {
      int[] order = UnitCube.shuffled(count, random);
      for (int i = 0; i < count; i++) {
        points[i][j] = (order[i] + random.nextDouble()) / count;
      }
    }
    return points;
  }
}
