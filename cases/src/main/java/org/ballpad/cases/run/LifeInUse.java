package org.ballpad.cases.run;

import org.ballpad.materials.life.NorrisLandzberg;
import org.ballpad.solver.result.ErrorEstimate;
import org.ballpad.solver.result.Use;

/// A life in a test carried over to the cycles of use: theory.md, eq. 8.6.
///
/// - **Error** that of the life in the test; the constants of the acceleration count as exact.
///
/// @param asked the cycles of use and the acceleration
/// @param test the cycle of the test
/// @param life cycles to failure in the test
public record LifeInUse(Use asked, NorrisLandzberg.Cycle test, ErrorEstimate life) {
  /// A year of 365.25 days, s.
  private static final double YEAR = 365.25 * 24 * 3600;

  /// Cycles to failure in use over cycles to failure in the test.
  public double acceleration() {
    return asked.by().acceleration(test, asked.cycle());
  }

  /// Cycles to failure in use.
  public ErrorEstimate cycles() {
    return life.times(acceleration());
  }

  /// The time that they take, in years.
  public ErrorEstimate years() {
    return life.times(acceleration() * asked.period() / YEAR);
  }
}
