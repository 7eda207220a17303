package org.ballpad.cases.sweep;

/// What an optimisation found.
///
/// @param result what was looked for
/// @param maximise whether more is better
/// @param point number of the best point
/// @param value of the result there
/// @param feasible whether it keeps all limits; false where no point does
/// @param added points that were added to the plan
/// @param promise what one further point is expected to gain; NaN where none was added
public record Optimum(
    String result,
    boolean maximise,
    int point,
    double value,
    boolean feasible,
    int added,
    double promise) {
  /// What was found, in a sentence.
  String text() {
    return "optimise: point %d has the %s %s of all points%s, %.6g; %d were added, one more promises %.2g"
        .formatted(
            point,
            maximise ? "largest" : "least",
            result,
            feasible ? " that keep the limits" : " and breaks a limit, as all do",
            value,
            added,
            promise);
  }
}
