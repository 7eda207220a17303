package org.ballpad.materials.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/// How far constants may move without the data telling: standard errors and correlations of a fit
/// from the slopes of its residuals, to first order (docs/theory.md, eq. 7.29).
///
/// A direction of the unknowns along which residuals do not change makes the constants that move
/// along it undetermined.
final class Spread {
  /// Singular value, relative to the largest, below which a direction is not determined.
  private static final double RANK = 1e-6;

  /// How much of a direction that is not determined a constant must have to count.
  private static final double MOVES = 1e-3;

  /// Correlation from which two constants are named.
  private static final double ENTANGLED = 0.98;

  private static final double STEP = 1e-5;

  private final double[] values;
  private final double[] errors;
  private final RealMatrix covariance;

  /// @param search what was searched
  /// @param end where it ended
  /// @param constants the logarithms of the constants, by the unknowns
  Spread(LeastSquares search, LeastSquares.Found end, UnaryOperator<double[]> constants) {
    double[] at = end.unknowns();
    values = constants.apply(at);
    var svd = new SingularValueDecomposition(new Array2DRowRealMatrix(search.slopes(at)));
    RealMatrix move = new Array2DRowRealMatrix(moves(at, constants)).multiply(svd.getV());
    double[] singular = svd.getSingularValues();
    double variance = end.sum() / Math.max(1, end.residuals().length - at.length);
    covariance = new Array2DRowRealMatrix(values.length, values.length);
    errors = new double[values.length];
    for (int k = 0; k < singular.length; k++) {
      boolean isFree = !(singular[k] > RANK * singular[0]);
      for (int i = 0; i < values.length; i++) {
        if (isFree && Math.abs(move.getEntry(i, k)) > MOVES) {
          errors[i] = Double.POSITIVE_INFINITY;
        }
        for (int j = 0; j < values.length && !isFree; j++) {
          double part = move.getEntry(i, k) * move.getEntry(j, k);
          covariance.addToEntry(i, j, variance * part / (singular[k] * singular[k]));
        }
      }
    }
    for (int i = 0; i < values.length; i++) {
      errors[i] = Math.max(errors[i], Math.sqrt(covariance.getEntry(i, i)));
    }
  }

  /// Derivatives of the constants by the unknowns.
  private static double[][] moves(double[] at, UnaryOperator<double[]> constants) {
    double[][] moves = new double[constants.apply(at).length][at.length];
    for (int j = 0; j < at.length; j++) {
      double[] up = at.clone();
      double[] down = at.clone();
      up[j] += STEP;
      down[j] -= STEP;
      double[] above = constants.apply(up);
      double[] below = constants.apply(down);
      for (int i = 0; i < above.length; i++) {
        moves[i][j] = (above[i] - below[i]) / (2 * STEP);
      }
    }
    return moves;
  }

  /// Standard error of the logarithm of a constant; infinite if it is not determined.
  double error(int constant) {
    return errors[constant];
  }

  /// What is to be said of constants that are not determined, hardly, or only with another.
  ///
  /// @param names their names, null for those that were not looked for
  List<String> remarks(List<String> names) {
    var remarks = new ArrayList<String>();
    for (int i = 0; i < values.length; i++) {
      if (names.get(i) != null && Double.isInfinite(errors[i])) {
        remarks.add("%s is not determined by these data".formatted(names.get(i)));
      } else if (names.get(i) != null && errors[i] > 0.5) {
        remarks.add(
            "%s is hardly determined: its standard error is a factor of %.3g"
                .formatted(names.get(i), Math.exp(Math.min(errors[i], 600))));
      }
    }
    for (int i = 0; i < values.length; i++) {
      for (int j = 0; j < i; j++) {
        double both = Math.sqrt(covariance.getEntry(i, i) * covariance.getEntry(j, j));
        double r = covariance.getEntry(i, j) / both;
        if (names.get(i) != null && names.get(j) != null && Math.abs(r) > ENTANGLED) {
          remarks.add(
              "%s and %s are determined only together: correlation %.4f"
                  .formatted(names.get(j), names.get(i), r));
        }
      }
    }
    return remarks;
  }
}
