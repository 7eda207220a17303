package org.ballpad.solver.nonlinear;

import java.io.Serializable;
import java.util.List;
import org.ballpad.solver.Solution;

/// What a run ends with: where it came to, and how.
///
/// @param solution the last state in equilibrium; null if there was none
/// @param increments all increments, in order; those of cycles that a failed leap took back too
/// @param taken where those of each ramp have ended
/// @param cycles how the repeated cycles ended, in order
/// @param stopped why the run ended before its history did, or null
public record RunOutcome(
    Solution solution,
    List<Increment> increments,
    TimeGrid taken,
    List<CycleOutcome> cycles,
    String stopped) {
  /// Copies the lists.
  public RunOutcome {
    increments = List.copyOf(increments);
    cycles = List.copyOf(cycles);
  }

  /// One accepted increment.
  ///
  /// @param stage number of its stage, from 0
  /// @param seconds time at its end, s
  /// @param kelvin temperature at its end, K
  /// @param load factor of the loads at its end
  /// @param iterations iterations of Newton's method
  /// @param work work dissipated in the whole body since the start, pJ
  public record Increment(
      int stage, double seconds, double kelvin, double load, int iterations, double work)
      implements Serializable {}
}
