package org.ballpad.cases.file.tree;

import java.util.List;

/// Temperatures at times as the file gives them: `[[t, T], ...]`.
///
/// Units: s, K.
///
/// @param seconds rising times, the first 0
/// @param kelvin a temperature for each
public record TimeCurve(List<Double> seconds, List<Double> kelvin) {
  /// Copies both lists.
  public TimeCurve {
    seconds = List.copyOf(seconds);
    kelvin = List.copyOf(kelvin);
  }
}
