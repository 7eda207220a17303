package org.ballpad.solver.result;

/// What a finer mesh does not show of the error of a value that a history makes, in its unit
/// (docs/theory.md, eq. 8.10).
///
/// @param steps what the length of the increments makes
/// @param saturation how much the value changes from the cycle before the last to the last; NaN
///   where that is wanted and only one cycle was run
public record TimeError(double steps, double saturation) {
  /// Of what does not depend on time.
  public static final TimeError NONE = new TimeError(0, 0);

  /// Whether all of it is known.
  public boolean isKnown() {
    return !Double.isNaN(saturation);
  }

  /// What is known of it, independent parts.
  public double size() {
    return isKnown() ? Math.hypot(steps, saturation) : steps;
  }

  /// The same with both parts times a factor.
  TimeError times(double factor) {
    return new TimeError(steps * factor, saturation * factor);
  }

  /// That of a sum of two values that know nothing of each other.
  TimeError and(TimeError other) {
    return new TimeError(Math.hypot(steps, other.steps), Math.hypot(saturation, other.saturation));
  }
}
