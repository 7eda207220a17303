package org.ballpad.cases.sweep.answer;

import java.util.Arrays;
import java.util.Optional;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.decomposition.TriangularSolver_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.QRDecomposition;

/// A polynomial through computed points by least squares, of the degree that predicts points kept
/// from it best: theory.md, eq. 11.12 to 11.14.
///
/// Error: standard deviations of the fit, scaled so that cross-validation holds. Cost: n p^2 for p
/// terms.
///
/// Source: B. Sudret, Reliab. Eng. Syst. Saf. 93 (2008) 964-979.
public final class PolynomialChaos implements Surrogate {
  private static final int MOST_TERMS = 300;
  private static final int MOST_DEGREE = 14;

  /// Points for each term, at the least.
  private static final int OVERSAMPLING = 2;

  /// Smallest pivot over the largest at which terms still count as different on the points.
  private static final double INDEPENDENT = 1e-8;

  private final LegendreBasis basis;
  private final int degree;
  private final double[] coefficients;
  private final double[] upper;
  private final double deviation;
  private final CrossValidation check;

  private PolynomialChaos(
      LegendreBasis basis, int degree, double[] coefficients, double[] upper, Errors errors) {
    this.basis = basis;
    this.degree = degree;
    this.coefficients = coefficients;
    this.upper = upper;
    this.deviation = errors.deviation();
    this.check = errors.check();
  }

  /// What a fit leaves.
  private record Errors(double deviation, CrossValidation check) {}

  /// Fits polynomials of rising degree and keeps the best.
  ///
  /// @param points in the unit cube
  /// @param values finite
  /// @throws IllegalArgumentException if there are too few different points for a plane
  public static PolynomialChaos fit(double[][] points, double[] values) {
    return best(points, values)
        .orElseThrow(() ->
            new IllegalArgumentException(
                points.length + " points are too few for a polynomial of their parameters"));
  }

  /// The best of rising degrees; empty where points are too few for a plane.
  static Optional<PolynomialChaos> best(double[][] points, double[] values) {
    int dimension = points.length == 0 ? 0 : points[0].length;
    PolynomialChaos best = null;
    for (int degree = 1; degree <= MOST_DEGREE; degree++) {
      long size = LegendreBasis.size(dimension, degree);
      if (size > MOST_TERMS || size * OVERSAMPLING > points.length) {
        break;
      }
      Optional<PolynomialChaos> next = ofDegree(points, values, degree);
      if (next.isEmpty()) {
        break;
      }
      if (best == null || next.get().check.error() < best.check.error()) {
        best = next.get();
      }
    }
    return Optional.ofNullable(best);
  }

  /// One degree; empty where points cannot tell its terms apart.
  static Optional<PolynomialChaos> ofDegree(double[][] points, double[] values, int degree) {
    LegendreBasis basis = LegendreBasis.of(points[0].length, degree);
    int n = points.length;
    int p = basis.terms().size();
    DMatrixRMaj matrix = new DMatrixRMaj(n, p);
    for (int i = 0; i < n; i++) {
      System.arraycopy(basis.at(points[i]), 0, matrix.data, i * p, p);
    }
    QRDecomposition<DMatrixRMaj> qr = DecompositionFactory_DDRM.qr(n, p);
    qr.decompose(matrix);
    DMatrixRMaj q = qr.getQ(null, true);
    double[] r = qr.getR(null, true).data;
    if (!independent(r, p)) {
      return Optional.empty();
    }
    DMatrixRMaj right = new DMatrixRMaj(p, 1);
    CommonOps_DDRM.multTransA(q, DMatrixRMaj.wrap(n, 1, values), right);
    double[] coefficients = right.data;
    DMatrixRMaj fitted = new DMatrixRMaj(n, 1);
    CommonOps_DDRM.mult(q, right, fitted);
    Errors errors = errors(q, fitted.data, values);
    TriangularSolver_DDRM.solveU(r, coefficients, p);
    return Optional.of(new PolynomialChaos(basis, degree, coefficients, r, errors));
  }

  private static boolean independent(double[] r, int p) {
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (int k = 0; k < p; k++) {
      double pivot = Math.abs(r[k * p + k]);
      least = Math.min(least, pivot);
      most = Math.max(most, pivot);
    }
    return least > INDEPENDENT * most;
  }

  /// Errors of each point from all others, (11.13).
  private static Errors errors(DMatrixRMaj q, double[] fitted, double[] values) {
    int n = q.numRows;
    int p = q.numCols;
    double squares = 0;
    double[] leverage = new double[n];
    for (int i = 0; i < n; i++) {
      squares += (values[i] - fitted[i]) * (values[i] - fitted[i]);
      for (int k = 0; k < p; k++) {
        leverage[i] += q.get(i, k) * q.get(i, k);
      }
    }
    double deviation = Math.max(Math.sqrt(squares / (n - p)), Double.MIN_NORMAL);
    double[] left = new double[n];
    double[] deviations = new double[n];
    for (int i = 0; i < n; i++) {
      double open = Math.max(1 - leverage[i], 1e-12);
      left[i] = (values[i] - fitted[i]) / open;
      deviations[i] = deviation / Math.sqrt(open);
    }
    return new Errors(deviation, CrossValidation.of(left, deviations, values));
  }

  @Override
  public Prediction at(double[] point) {
    double[] terms = basis.at(point);
    double mean = 0;
    for (int k = 0; k < terms.length; k++) {
      mean += coefficients[k] * terms[k];
    }
    TriangularSolver_DDRM.solveTranU(upper, terms, terms.length);
    double leverage = Arrays.stream(terms).map(v -> v * v).sum();
    return new Prediction(mean, deviation * Math.sqrt(1 + leverage) * check.scale());
  }

  @Override
  public CrossValidation check() {
    return check;
  }

  @Override
  public String title() {
    return "polynomial chaos of degree %d, %d terms".formatted(degree, coefficients.length);
  }

  /// Sobol indices of every parameter, in closed form and without a band, (11.14).
  public SobolIndex[] indices() {
    int dimension = basis.dimension();
    double variance = 0;
    double[] first = new double[dimension];
    double[] total = new double[dimension];
    for (int t = 1; t < coefficients.length; t++) {
      double square = coefficients[t] * coefficients[t];
      variance += square;
      int[] term = basis.terms().get(t);
      boolean alone = Arrays.stream(term).filter(k -> k > 0).count() == 1;
      for (int j = 0; j < dimension; j++) {
        first[j] += term[j] > 0 && alone ? square : 0;
        total[j] += term[j] > 0 ? square : 0;
      }
    }
    SobolIndex[] indices = new SobolIndex[dimension];
    for (int j = 0; j < dimension; j++) {
      indices[j] =
          new SobolIndex(Estimate.exact(first[j] / variance), Estimate.exact(total[j] / variance));
    }
    return indices;
  }
}
