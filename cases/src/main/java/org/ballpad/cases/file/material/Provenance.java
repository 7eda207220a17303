package org.ballpad.cases.file.material;

import org.ballpad.cases.file.tree.Place;

/// Where a property comes from.
///
/// Units: K.
///
/// @param property its key, as `elastic.E`
/// @param mark how far it was checked
/// @param source who says so; empty if nobody is named
/// @param lowest first temperature that the source speaks of; minus infinity if it does not say
/// @param highest last temperature that the source speaks of; infinity if it does not say
/// @param at where it is written
public record Provenance(
    String property, Mark mark, String source, double lowest, double highest, Place at) {
  /// Difference of temperatures that only rounding makes, K.
  private static final double ROUNDING = 1e-6;

  /// Whether it is one of the elastic constants.
  boolean isElastic() {
    return property.startsWith("elastic.");
  }

  /// Whether the source speaks of every temperature from one to the other, or of none. A history
  /// arrives at its temperatures within rounding.
  boolean covers(double from, double to) {
    return lowest - ROUNDING <= from && to <= highest + ROUNDING;
  }
}
