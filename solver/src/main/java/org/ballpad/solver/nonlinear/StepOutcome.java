package org.ballpad.solver.nonlinear;

import java.util.List;
import org.ballpad.solver.CellSweep;

/// What became of one increment.
public sealed interface StepOutcome {
  /// Equilibrium is found.
  ///
  /// @param x the equations' unknowns
  /// @param u the degrees of freedom
  /// @param points stress and strain
  /// @param residuals largest force out of balance at every iterate, relative to the largest forces
  ///   in the body so far
  record Converged(double[] x, double[] u, CellSweep.Points points, List<Double> residuals)
      implements StepOutcome {}

  /// It is not found; a smaller increment may find it.
  ///
  /// @param why in words
  record NotFound(String why) implements StepOutcome {}
}
