package org.ballpad.cases.sweep.answer;

import java.util.Arrays;

/// A computed point of an optimisation.
///
/// @param point in the unit cube
/// @param objective what is minimised; NaN if the point failed
/// @param margins how far each constraint is broken, at most 0 where it is kept
public record Trial(double[] point, double objective, double[] margins) {
  /// Whether the point was computed.
  public boolean computed() {
    return Double.isFinite(objective) && Arrays.stream(margins).allMatch(Double::isFinite);
  }

  /// Whether the point was computed and keeps all constraints.
  public boolean feasible() {
    return computed() && Arrays.stream(margins).allMatch(m -> m <= 0);
  }

  /// Whether this one is better: feasible before infeasible, then the smaller objective or the
  /// smaller breach.
  boolean betterThan(Trial other) {
    if (feasible() != other.feasible()) {
      return feasible();
    }
    return feasible() ? objective < other.objective : breach() < other.breach();
  }

  /// The worst breach; infinite if the point failed.
  private double breach() {
    return computed() ? Arrays.stream(margins).max().orElse(0) : Double.POSITIVE_INFINITY;
  }
}
