package org.ballpad.materials.fit;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.exception.ConvergenceException;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.exception.TooManyIterationsException;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresBuilder;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresOptimizer;
import org.apache.commons.math3.fitting.leastsquares.LevenbergMarquardtOptimizer;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.util.Pair;

/// Finds where the sum of squares is least, by Levenberg and Marquardt's method.
///
/// Unknowns are scaled so that a change by one is large; slopes are central differences.
///
/// @param residuals what is squared, by the unknowns
/// @param iterations at most so many
record LeastSquares(UnaryOperator<double[]> residuals, int iterations) {
  private static final double STEP = 1e-5;

  /// A residual that stands for an answer that there is not.
  static final double NONE = 1e3;

  /// Where the search has come to.
  ///
  /// @param unknowns the unknowns there
  /// @param residuals the residuals there
  /// @param isEnd whether it ended by itself
  record Found(double[] unknowns, double[] residuals, boolean isEnd) {
    double sum() {
      return Arrays.stream(residuals).map(r -> r * r).sum();
    }
  }

  /// Searches from a start.
  Found from(double[] start) {
    double[][] best = {start, at(start)};
    var problem =
        new LeastSquaresBuilder()
            .start(start)
            .model(point -> {
              double[] here = point.toArray();
              double[] values = at(here);
              if (sum(values) < sum(best[1])) {
                best[0] = here;
                best[1] = values;
              }
              return Pair.create(
                  new ArrayRealVector(values, false),
                  new Array2DRowRealMatrix(slopes(here), false));
            })
            .target(new double[at(start).length])
            .lazyEvaluation(false)
            .maxEvaluations(4 * iterations)
            .maxIterations(iterations)
            .build();
    try {
      LeastSquaresOptimizer.Optimum end = new LevenbergMarquardtOptimizer().optimize(problem);
      double[] unknowns = end.getPoint().toArray();
      return new Found(unknowns, at(unknowns), true);
    } catch (ConvergenceException exact) {
      return new Found(best[0], best[1], true); // nothing is left that could be made smaller
    } catch (TooManyEvaluationsException | TooManyIterationsException unfinished) {
      return new Found(best[0], best[1], false);
    }
  }

  /// Derivatives of the residuals by the unknowns.
  double[][] slopes(double[] unknowns) {
    double[][] slopes = new double[0][];
    for (int j = 0; j < unknowns.length; j++) {
      double[] up = unknowns.clone();
      double[] down = unknowns.clone();
      up[j] += STEP;
      down[j] -= STEP;
      double[] above = at(up);
      double[] below = at(down);
      slopes = j == 0 ? new double[above.length][unknowns.length] : slopes;
      for (int i = 0; i < above.length; i++) {
        slopes[i][j] = (above[i] - below[i]) / (2 * STEP);
      }
    }
    return slopes;
  }

  private double[] at(double[] unknowns) {
    return Arrays.stream(residuals.apply(unknowns))
        .map(r -> Double.isFinite(r) ? Math.clamp(r, -NONE, NONE) : NONE)
        .toArray();
  }

  private static double sum(double[] values) {
    return Arrays.stream(values).map(r -> r * r).sum();
  }
}
