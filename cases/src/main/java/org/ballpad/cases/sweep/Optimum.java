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
    double promise) {}
