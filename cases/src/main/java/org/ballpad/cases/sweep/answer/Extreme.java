package org.ballpad.cases.sweep.answer;

import java.util.List;

/// The best of the computed points, and how sure that is.
///
/// @param row its place among the points, from 0
/// @param value of the result there
/// @param plausible for each parameter the least and the largest number at which the surrogate
///   cannot rule out with 95 % confidence that the result is as good
/// @param share how much of the parameters' ranges is that plausible
public record Extreme(int row, double value, List<double[]> plausible, double share) {}
