package org.ballpad.cases.report;

import java.util.ArrayList;
import java.util.List;

/// A linear axis of a chart with round ticks.
///
/// @param low value at its start, a tick
/// @param high value at its end, a tick
/// @param step from tick to tick: 1, 2 or 5 times a power of ten
record Axis(double low, double high, double step) {

  /// The shortest axis with about so many ticks that shows both values; equal values get room.
  static Axis of(double low, double high, int ticks) {
    double room = high > low ? 0 : Math.max(Math.abs(high), 1) * 0.1;
    double step = step((high - low + 2 * room) / ticks);
    return new Axis(
        step * Math.floor((low - room) / step + 1e-9),
        step * Math.ceil((high + room) / step - 1e-9),
        step);
  }

  /// Values of its ticks.
  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    long count = Math.round((high - low) / step);
    for (int i = 0; i <= count; i++) {
      ticks.add(low + i * step);
    }
    return ticks;
  }

  /// Where a value lies, 0 at the start and 1 at the end.
  double share(double value) {
    return (value - low) / (high - low);
  }

  /// A tick as short as its step allows.
  String label(double tick) {
    int places = (int) Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
    return String.format(java.util.Locale.ROOT, "%." + places + "f", tick + 0.0);
  }

  private static double step(double about) {
    double power = Math.pow(10, Math.floor(Math.log10(about)));
    double mantissa = about / power;
    double round = mantissa <= 1 ? 1 : mantissa <= 2 ? 2 : mantissa <= 5 ? 5 : 10;
    return round * power;
  }
}
