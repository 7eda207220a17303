package org.ballpad.cases.sweep.answer;

/// How a result follows one parameter, by the surrogate.
///
/// Shape: as many numbers in each array.
///
/// @param numbers of the parameter, in its unit
/// @param average mean over all others, which take their whole ranges: the main effect
/// @param middle with all others in their middles
/// @param deviation standard deviation of `middle`
public record Response(double[] numbers, double[] average, double[] middle, double[] deviation) {}
