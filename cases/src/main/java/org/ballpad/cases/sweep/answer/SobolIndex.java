package org.ballpad.cases.sweep.answer;

/// How much of the variance of a result one parameter is responsible for.
///
/// @param first share that it explains alone
/// @param total share that it is involved in
public record SobolIndex(Estimate first, Estimate total) {}
