package org.ballpad.cases.file.history;

import java.util.ArrayList;
import java.util.List;

/// Reflow profiles of J-STD-020. Written in degC and s as in the standard, answered in K and s.
///
/// The standard gives ranges (revision D, table 5-2); the profile takes the middle of each: the
/// soak and the time above the liquidus. It reaches the soak at 2 K/s, stays within 5 K of the peak
/// as long as is asked for, passes from the soak to there and back to the liquidus in equal times
/// above it, and cools at 3 K/s to 25 degC. Peaks by size of the package are those of tables 4-1
/// and 4-2.
enum ReflowProfile {
  SNPB("J-STD-020-SnPb", 100, 150, 183, 20),
  PB_FREE("J-STD-020-Pb-free", 150, 200, 217, 30);

  /// Middle of the 60 to 120 s between the two soak temperatures.
  private static final double SOAK = 90;

  /// Middle of the 60 to 150 s above the liquidus.
  private static final double LIQUID = 105;

  /// What counts as being at the peak, K.
  private static final double PEAK_BAND = 5;

  private static final double HEATING = 2;
  private static final double COOLING = 3;
  private static final double ROOM = 25;
  private static final double FREEZING = 273.15;
  private static final double MM = 1e3;
  private static final double MM3 = 1e9;

  private final String word;
  private final double soakFrom;
  private final double soakTo;
  private final double liquidus;
  private final double atPeak;

  ReflowProfile(String word, double soakFrom, double soakTo, double liquidus, double atPeak) {
    this.word = word;
    this.soakFrom = soakFrom;
    this.soakTo = soakTo;
    this.liquidus = liquidus;
    this.atPeak = atPeak;
  }

  /// The profile of this name, one of those that the key allows.
  static ReflowProfile of(String name) {
    return SNPB.word.equals(name) ? SNPB : PB_FREE;
  }

  /// Makes sure that a peak of one's own (K, or null) melts the solder.
  ///
  /// @throws IllegalArgumentException if it does not
  void check(Double peak) {
    if (peak != null && peak - FREEZING < liquidus + 2 * PEAK_BAND) {
      throw new IllegalArgumentException(
          "E-RANGE peak is less than %.0f K above the liquidus of %s, %.0f degC"
              .formatted(2 * PEAK_BAND, word, liquidus));
    }
  }

  /// Peak for a package, K.
  ///
  /// @param thickness of the package, um
  /// @param volume of the package, um3
  double peak(double thickness, double volume) {
    return FREEZING + celsius(thickness / MM, volume / MM3);
  }

  private double celsius(double mm, double mm3) {
    int size = mm3 < 350 ? 0 : mm3 <= 2000 ? 1 : 2;
    if (this == SNPB) {
      return mm < 2.5 && size == 0 ? 235 : 220;
    }
    if (mm < 1.6) {
      return 260;
    }
    return mm <= 2.5 ? new double[] {260, 250, 245}[size] : new double[] {250, 245, 245}[size];
  }

  /// The profile with this peak, K.
  History.Then.Profile at(double peak) {
    double top = peak - FREEZING;
    double below = top - PEAK_BAND;
    double rate = (below - liquidus) / ((LIQUID - atPeak) / 2);
    double[][] pieces = {
      {(soakFrom - ROOM) / HEATING, soakFrom},
      {SOAK, soakTo},
      {(below - soakTo) / rate, below},
      {atPeak / 2, top},
      {atPeak / 2, below},
      {(below - liquidus) / rate, liquidus},
      {(liquidus - ROOM) / COOLING, ROOM}
    };
    List<Double> seconds = new ArrayList<>(List.of(0.0));
    List<Double> kelvin = new ArrayList<>(List.of(ROOM + FREEZING));
    for (double[] piece : pieces) {
      seconds.add(seconds.getLast() + piece[0]);
      kelvin.add(piece[1] + FREEZING);
    }
    return new History.Then.Profile(seconds, kelvin);
  }
}
