package org.ballpad.cases.sweep.answer;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/// Sobol indices from points placed for them: theory.md, eq. 11.4 to 11.6.
///
/// Shape: [#points] has count x (dimension + 2) rows: matrix A, matrix B, then for each parameter A
/// with its column from B. Cost: a run for each row. Error: bands by bootstrap over the `count`
/// rows.
///
/// Source: A. Saltelli and others, Comput. Phys. Commun. 181 (2010) 259-270, table 2; M. J. W.
/// Jansen, Comput. Phys. Commun. 117 (1999) 35-43.
///
/// @param dimension number of parameters
/// @param count rows of A
/// @param points what must be run
public record Saltelli(int dimension, int count, double[][] points) implements Design {
  private static final int REPEATS = 400;

  /// Places the points along a Sobol sequence of twice the dimension.
  ///
  /// @param count best a power of two
  public static Saltelli design(int dimension, int count) {
    double[][] pairs = UnitCube.sobol(count, 2 * dimension);
    double[][] points = new double[count * (dimension + 2)][];
    for (int i = 0; i < count; i++) {
      double[] a = Arrays.copyOf(pairs[i], dimension);
      double[] b = Arrays.copyOfRange(pairs[i], dimension, 2 * dimension);
      points[i] = a;
      points[count + i] = b;
      for (int j = 0; j < dimension; j++) {
        double[] mixed = a.clone();
        mixed[j] = b[j];
        points[(j + 2) * count + i] = mixed;
      }
    }
    return new Saltelli(dimension, count, points);
  }

  /// Indices of a function that costs nothing.
  public SobolIndex[] indices(ToDoubleFunction<double[]> function, long seed) {
    return indices(Arrays.stream(points).mapToDouble(function).toArray(), seed);
  }

  /// Indices of every parameter.
  ///
  /// @param values result at each row of [#points]; a row of A with a value that is not finite
  ///   anywhere is left out with its companions
  /// @throws IllegalArgumentException if fewer than two rows are left, or nothing varies
  public SobolIndex[] indices(double[] values, long seed) {
    int[] rows = java.util.stream.IntStream.range(0, count).filter(i -> whole(values, i)).toArray();
    if (rows.length < 2) {
      throw new IllegalArgumentException(rows.length + " whole rows, two are needed");
    }
    double[][] best = estimate(values, rows);
    if (Double.isNaN(best[0][0])) {
      throw new IllegalArgumentException("the result does not vary");
    }
    double[][][] repeats = new double[2][dimension][REPEATS];
    Random random = new Random(seed);
    for (int r = 0; r < REPEATS; r++) {
      int[] drawn = random.ints(rows.length, 0, rows.length).map(i -> rows[i]).toArray();
      double[][] repeat = estimate(values, drawn);
      for (int j = 0; j < dimension; j++) {
        repeats[0][j][r] = repeat[0][j];
        repeats[1][j][r] = repeat[1][j];
      }
    }
    SobolIndex[] indices = new SobolIndex[dimension];
    for (int j = 0; j < dimension; j++) {
      indices[j] =
          new SobolIndex(
              Estimate.ofRepeats(best[0][j], repeats[0][j]),
              Estimate.ofRepeats(best[1][j], repeats[1][j]));
    }
    return indices;
  }

  private boolean whole(double[] values, int row) {
    for (int k = 0; k < dimension + 2; k++) {
      if (!Double.isFinite(values[k * count + row])) {
        return false;
      }
    }
    return true;
  }

  /// First and total indices; NaN if the rows do not vary.
  private double[][] estimate(double[] values, int[] rows) {
    double mean = 0;
    for (int i : rows) {
      mean += (values[i] + values[count + i]) / (2.0 * rows.length);
    }
    double variance = 0;
    double[][] sums = new double[2][dimension];
    for (int i : rows) {
      double a = values[i] - mean;
      double b = values[count + i] - mean;
      variance += (a * a + b * b) / 2;
      for (int j = 0; j < dimension; j++) {
        double mixed = values[(j + 2) * count + i] - mean;
        sums[0][j] += b * (mixed - a);
        sums[1][j] += (a - mixed) * (a - mixed) / 2;
      }
    }
    for (double[] sum : sums) {
      for (int j = 0; j < dimension; j++) {
        sum[j] = variance > 0 ? sum[j] / variance : Double.NaN;
      }
    }
    return sums;
  }
}
