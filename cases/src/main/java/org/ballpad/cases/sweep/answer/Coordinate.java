package org.ballpad.cases.sweep.answer;

import java.util.function.DoubleUnaryOperator;

/// Something that was varied, as a coordinate of the unit cube: the share of its population that
/// lies below a number.
///
/// @param name as in the study
/// @param unit of its numbers; empty for bare ones
/// @param number from a share to the number
/// @param share from a number to the share
public record Coordinate(
    String name, String unit, DoubleUnaryOperator number, DoubleUnaryOperator share) {
  /// A coordinate whose numbers between two ends are all alike.
  public static Coordinate uniform(String name, String unit, double low, double high) {
    return new Coordinate(name, unit, u -> low + u * (high - low), x -> (x - low) / (high - low));
  }
}
