package org.ballpad.solver.sparse;

/// A factorised matrix.
public sealed interface Factor extends Factorization permits NumericCholesky, UpLookingCholesky {
  /// Solves A x = b.
  double[] solve(double[] b);
}
