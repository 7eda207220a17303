package org.ballpad.solver.result;

/// What a finer mesh does not show of the error of a value, in its unit (docs/theory.md, eq. 5.17
/// and 8.10).
///
/// @param steps what the length of the increments makes
/// @param saturation how much the value changes from the cycle before the last to the last; NaN
///   where that is wanted and only one cycle was run
/// @param fit by how much the value exceeds that of a fit with one more term
public record HiddenError(double steps, double saturation, double fit) {
  /// Of what is neither followed in time nor fitted.
  public static final HiddenError NONE = new HiddenError(0, 0, 0);

  /// Whether all of it is known.
  public boolean isKnown() {
    return !Double.isNaN(saturation);
  }

  /// What is known of it, independent parts.
  public double size() {
    return Math.hypot(fit, isKnown() ? Math.hypot(steps, saturation) : steps);
  }

  /// That of a ratio. What two values have of time counts as independent, although part of it
  /// cancels; fits are compared with fits of one more term.
  static HiddenError ofRatio(Measured above, Measured below) {
    HiddenError one = above.hidden();
    HiddenError two = below.hidden();
    double ratio = above.value() / below.value();
    double ofOne = 1 / Math.abs(below.value());
    double ofTwo = Math.abs(ratio) * ofOne;
    return new HiddenError(
        Math.hypot(one.steps * ofOne, two.steps * ofTwo),
        Math.hypot(one.saturation * ofOne, two.saturation * ofTwo),
        ratio - (above.value() - one.fit) / (below.value() - two.fit));
  }
}
