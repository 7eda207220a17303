package org.ballpad.solver.sparse;

/// A factorised matrix.
public sealed interface Factor extends Factorization permits NumericCholesky, UpLookingCholesky {
  /// Solves A x = b.
  double[] solve(double[] b);

  /// One step of iterative refinement: x + A^-1 (b - A x).
  ///
  /// - **Source** R. D. Skeel, Iterative refinement implies numerical stability for Gaussian
  ///   elimination, Math. Comp. 35 (1980): one step in the same precision makes the componentwise
  ///   backward error small.
  default double[] refine(CscMatrix a, double[] b, double[] x) {
    double[] residual = a.multiply(x);
    for (int i = 0; i < b.length; i++) {
      residual[i] = b[i] - residual[i];
    }
    double[] refined = solve(residual);
    for (int i = 0; i < b.length; i++) {
      refined[i] += x[i];
    }
    return refined;
  }
}
