package org.ballpad.solver;

/// Equilibrium of a model whose laws are linear in strain: one assembly, one factorisation, one
/// solve.
public final class LinearStatics {
  private LinearStatics() {}

  /// Solves a model.
  ///
  /// @param threads threads to assemble with; the result does not depend on their number
  /// @throws SolveFault where something can move freely
  public static Solution solve(Model model, int threads) {
    throw new UnsupportedOperationException("assembly is not there yet, " + threads);
  }
}
