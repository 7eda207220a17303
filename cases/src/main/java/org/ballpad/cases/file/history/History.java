package org.ballpad.cases.file.history;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.ballpad.mesh.section.Region;

/// The temperatures that the stress comes from.
///
/// Units: K.
///
/// @param mode how stress-free states are assigned
/// @param removed what a sequence does with what steps take away
/// @param everywhere the one stress-free temperature of a single reference; empty in other modes
/// @param byRegion stress-free temperatures that the case states by region or step
/// @param then what follows the last step, where the mode follows the temperature
/// @param end temperature of the results
public record History(
    Mode mode,
    Taken removed,
    OptionalDouble everywhere,
    Map<String, Double> byRegion,
    List<Then> then,
    double end) {
  /// Copies the map and the list.
  public History {
    byRegion = Map.copyOf(byRegion);
    then = List.copyOf(then);
  }

  /// How often cycles are repeated.
  ///
  /// @param count number of cycles, at most where they end when they do the same
  /// @param untilSaturated whether they end then
  /// @param jump whether cycles may be skipped
  public record Repeat(int count, boolean untilSaturated, boolean jump) {
    /// So many cycles, each computed.
    public static Repeat times(int count) {
      return new Repeat(count, false, false);
    }
  }

  /// A stretch of the temperature after the last step. Units: K, s.
  public sealed interface Then {
    /// A change of temperature.
    ///
    /// @param to temperature reached
    /// @param rate rate of the change, K/s, or null
    /// @param hold time spent there
    record Change(double to, Double rate, double hold) implements Then {}

    /// A profile: straight lines between temperatures at times.
    ///
    /// @param seconds rising times since its start, the first 0
    /// @param kelvin a temperature for each
    record Profile(List<Double> seconds, List<Double> kelvin) implements Then {
      /// Copies both lists.
      public Profile {
        seconds = List.copyOf(seconds);
        kelvin = List.copyOf(kelvin);
      }
    }

    /// Thermal cycles: up, dwell, down, dwell.
    ///
    /// @param low lower temperature
    /// @param high upper temperature
    /// @param rate rate of the changes between them, K/s
    /// @param dwell time spent at each
    /// @param repeat how often
    record Cycles(double low, double high, double rate, double dwell, Repeat repeat)
        implements Then {}
  }

  /// Temperature at the end of the last of some stretches.
  static double end(List<Then> then) {
    return switch (then.getLast()) {
      case Then.Change change -> change.to();
      case Then.Cycles cycles -> cycles.low();
      case Then.Profile profile -> profile.kelvin().getLast();
    };
  }

  /// Whether it says how fast something goes where nothing depends on time.
  public boolean hasIdleTimes() {
    return mode == Mode.FINAL
        && then.stream()
            .anyMatch(t -> t instanceof Then.Change c && (c.rate() != null || c.hold() > 0));
  }

  /// What a sequence does with what steps take away.
  public enum Taken {
    /// It is there, and carries stress, until it is taken away.
    FOLLOWED,
    /// It was never there.
    IGNORED
  }

  /// How stress-free states are assigned.
  public enum Mode {
    /// The final structure, each region born at its own temperature.
    FINAL,
    /// Everything free of stress at one temperature: the classic approximation.
    SINGLE_REFERENCE,
    /// Layer by layer.
    SEQUENCE
  }

  /// The temperature at which a region is free of stress: what the case says of the region, of its
  /// step, of everything, or else the temperature of its birth.
  public double stressFree(Region region) {
    String whole = region.id().replaceFirst("~.*$", ""); // what is removed was part of it
    String step = whole.replaceFirst("\\.\\d+$", "");
    Double stated = byRegion.getOrDefault(whole, byRegion.get(step));
    return stated != null ? stated : everywhere.orElse(region.birthTemperature());
  }
}
