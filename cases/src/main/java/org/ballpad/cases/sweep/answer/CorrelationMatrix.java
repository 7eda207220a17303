package org.ballpad.cases.sweep.answer;

import java.util.Arrays;
import java.util.Optional;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.decomposition.TriangularSolver_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.CholeskyDecomposition_F64;

/// Correlations R of all pairs of points with the nugget on the diagonal, as their Cholesky factor
/// L, and what a process with unknown mean asks of them: theory.md, eq. 11.8 and 11.9.
final class CorrelationMatrix {
  private final int n;
  private final double[] lower;

  /// L^-1 1.
  private final double[] ones;

  private final double onesSquare;

  private CorrelationMatrix(DMatrixRMaj lower) {
    this.n = lower.numRows;
    this.lower = lower.data;
    double[] filled = new double[n];
    Arrays.fill(filled, 1);
    this.ones = half(filled);
    this.onesSquare = dot(ones, ones);
  }

  /// Factors the matrix; empty where it is not positive definite to working precision.
  static Optional<CorrelationMatrix> of(Likelihood.Fit fit, double[][] points) {
    int n = points.length;
    DMatrixRMaj matrix = new DMatrixRMaj(n, n);
    for (int i = 0; i < n; i++) {
      matrix.set(i, i, 1 + fit.nugget());
      for (int j = 0; j < i; j++) {
        double value = fit.correlation().between(points[i], points[j], fit.lengths());
        matrix.set(i, j, value);
        matrix.set(j, i, value);
      }
    }
    CholeskyDecomposition_F64<DMatrixRMaj> factor = DecompositionFactory_DDRM.chol(n, true);
    return factor.decompose(matrix)
        ? Optional.of(new CorrelationMatrix(factor.getT(null)))
        : Optional.empty();
  }

  /// Best mean of some values.
  double mean(double[] values) {
    return dot(ones, half(values)) / onesSquare;
  }

  /// Unbiased variance of the process about its mean.
  double variance(double[] values) {
    double[] v = half(values);
    double along = dot(ones, v);
    return (dot(v, v) - along * along / onesSquare) / (n - 1);
  }

  /// ln |R| + ln (1 R^-1 1).
  double logDeterminants() {
    double sum = Math.log(onesSquare);
    for (int i = 0; i < n; i++) {
      sum += 2 * Math.log(lower[i * n + i]);
    }
    return sum;
  }

  /// R^-1 times a vector.
  double[] solve(double[] vector) {
    double[] x = half(vector);
    TriangularSolver_DDRM.solveTranL(lower, x, n);
    return x;
  }

  /// Share of the process' variance that the points leave open.
  ///
  /// @param r correlations with the points
  double unknown(double[] r) {
    double[] v = half(r);
    double lost = 1 - dot(ones, v);
    return Math.max(0, 1 - dot(v, v)) + lost * lost / onesSquare;
  }

  /// Diagonal of R^-1 - R^-1 1 1 R^-1 / (1 R^-1 1).
  double[] centredInverseDiagonal() {
    double[] onesSolved = ones.clone();
    TriangularSolver_DDRM.solveTranL(lower, onesSolved, n);
    double[] inverse = lower.clone();
    TriangularSolver_DDRM.invertLower(inverse, n);
    double[] diagonal = new double[n];
    for (int j = 0; j < n; j++) {
      diagonal[j] = -onesSolved[j] * onesSolved[j] / onesSquare;
      for (int i = j; i < n; i++) {
        diagonal[j] += inverse[i * n + j] * inverse[i * n + j];
      }
    }
    return diagonal;
  }

  /// L^-1 times a vector.
  private double[] half(double[] vector) {
    double[] x = vector.clone();
    TriangularSolver_DDRM.solveL(lower, x, n);
    return x;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
