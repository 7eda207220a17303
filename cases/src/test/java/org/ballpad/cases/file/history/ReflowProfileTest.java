package org.ballpad.cases.file.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Profiles keep the limits of J-STD-020D, table 5-2, and peaks are those of its tables 4-1 and
/// 4-2.
class ReflowProfileTest {
  private static final double ZERO = 273.15;

  /// Columns: profile, peak, soak between, liquidus, time within 5 K of the peak, longest time from
  /// 25 degC to the peak.
  @ParameterizedTest
  @CsvSource({
    "J-STD-020-SnPb,220,100,150,183,20,6",
    "J-STD-020-SnPb,235,100,150,183,20,6",
    "J-STD-020-Pb-free,245,150,200,217,30,8",
    "J-STD-020-Pb-free,250,150,200,217,30,8",
    "J-STD-020-Pb-free,260,150,200,217,30,8"
  })
  void profilesKeepTheLimits(
      String name,
      double peak,
      double soakFrom,
      double soakTo,
      double liquidus,
      double atPeak,
      double minutes) {
    History.Then.Profile profile = ReflowProfile.of(name).at(peak + ZERO);
    double top = profile.kelvin().stream().mapToDouble(k -> k - ZERO).max().orElseThrow();
    assertEquals(peak, top, 1e-9);
    assertBetween(60, 120, timeAbove(profile, soakFrom, true) - timeAbove(profile, soakTo, true));
    assertBetween(60, 150, timeAbove(profile, liquidus, false));
    assertEquals(atPeak, timeAbove(profile, peak - 5, false), 1e-9);
    assertTrue(timeAbove(profile, 25, true) <= 60 * minutes);
    assertBetween(0, 3, fastest(profile, 1));
    assertBetween(0, 6, fastest(profile, -1));
  }

  @ParameterizedTest
  @CsvSource({
    "J-STD-020-SnPb,1,100,235",
    "J-STD-020-SnPb,1,350,220",
    "J-STD-020-SnPb,2.5,100,220",
    "J-STD-020-Pb-free,1.5,5000,260",
    "J-STD-020-Pb-free,1.6,349,260",
    "J-STD-020-Pb-free,2,350,250",
    "J-STD-020-Pb-free,2.5,2001,245",
    "J-STD-020-Pb-free,2.6,349,250",
    "J-STD-020-Pb-free,3,2000,245"
  })
  void peaksFollowFromTheSizeOfThePackage(String name, double mm, double mm3, double celsius) {
    assertEquals(celsius + ZERO, ReflowProfile.of(name).peak(mm * 1e3, mm3 * 1e9), 1e-9);
  }

  /// The temperatures of the conditions, in degC.
  @ParameterizedTest
  @CsvSource({
    "A,-55,85",
    "B,-55,125",
    "C,-65,150",
    "G,-40,125",
    "H,-55,150",
    "I,-40,115",
    "J,0,100",
    "K,0,125",
    "L,-55,110",
    "M,-40,150",
    "N,-40,85",
    "R,-25,125",
    "T,-40,100"
  })
  void conditionsOfTemperatureCyclingAreThoseOfTheStandard(String letter, double low, double high) {
    JedecCycle cycle = JedecCycle.of("JESD22-A104-" + letter);
    assertEquals(low, cycle.low() - ZERO, 1e-9);
    assertEquals(high, cycle.high() - ZERO, 1e-9);
  }

  @Test
  void soaksAreOneFiveTenAndFifteenMinutes() {
    double[] minutes = {1, 5, 10, 15};
    for (int mode = 1; mode <= 4; mode++) {
      assertEquals(60 * minutes[mode - 1], JedecCycle.soakSeconds(mode), 1e-12);
    }
  }

  private static void assertBetween(double low, double high, double value) {
    assertTrue(low <= value && value <= high + 1e-9, value + " is outside " + low + " to " + high);
  }

  /// Time above a temperature (degC), s: all of it, or what is before the peak.
  private static double timeAbove(History.Then.Profile profile, double celsius, boolean rising) {
    double time = 0;
    for (int i = 1; i < profile.kelvin().size(); i++) {
      double from = profile.kelvin().get(i - 1) - ZERO - celsius;
      double to = profile.kelvin().get(i) - ZERO - celsius;
      if (rising && to < from) {
        break;
      }
      double share = (Math.max(to, 0) - Math.max(from, 0)) / (to - from);
      time += share * (profile.seconds().get(i) - profile.seconds().get(i - 1));
    }
    return time;
  }

  /// Fastest change up (1) or down (-1), K/s.
  private static double fastest(History.Then.Profile profile, int sign) {
    double fastest = 0;
    for (int i = 1; i < profile.kelvin().size(); i++) {
      double kelvins = profile.kelvin().get(i) - profile.kelvin().get(i - 1);
      double seconds = profile.seconds().get(i) - profile.seconds().get(i - 1);
      fastest = Math.max(fastest, sign * kelvins / seconds);
    }
    return fastest;
  }
}
