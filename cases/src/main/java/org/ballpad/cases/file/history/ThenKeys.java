package org.ballpad.cases.file.history;

import org.ballpad.cases.file.tree.TimeCurve;
import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;

/// An entry of `then:`, by the key that tells its kind.
public sealed interface ThenKeys {
  /// What it says, in K and s.
  History.Then stretch();

  /// A change of temperature.
  @Keyword(value = "to", says = "goes to a temperature")
  record Change(
      @Key(value = "temperature reached", quantity = Quantity.TEMPERATURE, min = 0) double to,
      @Key(
              value = "rate of the change; 1 K/s if left out",
              quantity = Quantity.RATE,
              min = 0,
              above = true,
              otherwise = Key.NOTHING)
          Double rate,
      @Key(
              value = "time spent at the temperature reached",
              quantity = Quantity.TIME,
              min = 0,
              otherwise = "0 s")
          double hold)
      implements ThenKeys {
    @Override
    public History.Then stretch() {
      return new History.Then.Change(to, rate, hold);
    }
  }

  /// Cycles of a standard.
  @Keyword(value = "cycle", says = "cycles as a standard has them, from the upper temperature on")
  record Condition(
      @Key("condition of the standard: JESD22-A104-G") String cycle,
      @Key(
              value = "soak mode of the standard: 1, 5, 10 or 15 minutes",
              min = 1,
              max = 4,
              otherwise = "2")
          int soak,
      @Key(
              value = "time spent at either temperature, in place of a soak mode",
              quantity = Quantity.TIME,
              min = 0,
              otherwise = Key.NOTHING)
          Double dwell,
      @Key(
              value = "rate of the changes",
              quantity = Quantity.RATE,
              min = 0,
              above = true,
              otherwise = "12 K/min")
          double ramp,
      @Inline Repeat repeat)
      implements ThenKeys {
    /// @throws IllegalArgumentException if the standard has no such condition
    public Condition {
      JedecCycle.of(cycle);
    }

    @Override
    public History.Then stretch() {
      JedecCycle condition = JedecCycle.of(cycle);
      double seconds = dwell == null ? JedecCycle.soakSeconds(soak) : dwell;
      return new History.Then.Cycles(
          condition.low(), condition.high(), ramp, seconds, repeat.repeat());
    }
  }

  /// Cycles between two temperatures.
  @Keyword(value = "T_min", says = "cycles between two temperatures, from the upper one on")
  record Cycles(
      @Key(value = "lower temperature", name = "T_min", quantity = Quantity.TEMPERATURE, min = 0)
          double low,
      @Key(value = "upper temperature", name = "T_max", quantity = Quantity.TEMPERATURE, min = 0)
          double high,
      @Key(
              value = "rate of the changes",
              quantity = Quantity.RATE,
              min = 0,
              above = true,
              otherwise = "12 K/min")
          double ramp,
      @Key(value = "time spent at either temperature", quantity = Quantity.TIME, min = 0)
          double dwell,
      @Inline Repeat repeat)
      implements ThenKeys {
    /// @throws IllegalArgumentException unless the upper temperature is above the lower
    public Cycles {
      if (high <= low) {
        throw new IllegalArgumentException("T_max is not above T_min: there is no cycle");
      }
    }

    @Override
    public History.Then stretch() {
      return new History.Then.Cycles(low, high, ramp, dwell, repeat.repeat());
    }
  }

  /// How often cycles are repeated: keys of both kinds of cycles.
  ///
  /// @param count number of cycles, or null
  /// @param until what ends them earlier, or null
  /// @param jump whether cycles may be skipped
  record Repeat(
      @Key(
              value = "number of cycles, 1 if left out; the most with `until`, 100 if left out",
              min = 1,
              otherwise = Key.NOTHING)
          Integer count,
      @Key(
              value =
                  "ends the cycles when their work changes by less than 2 % from one to the next",
              oneOf = "saturated",
              otherwise = Key.NOTHING)
          String until,
      @Key(
              value = "whether cycles may be skipped whose state can be extrapolated",
              otherwise = "false")
          boolean jump) {
    private static final int MOST = 100;

    /// @throws IllegalArgumentException if there are too few cycles to compare
    public Repeat {
      if (until != null && count != null && count < 3) {
        throw new IllegalArgumentException(
            "E-RANGE count = %d: `until: saturated` compares cycles from the second on, it needs 3"
                .formatted(count));
      }
    }

    History.Repeat repeat() {
      boolean isOpen = until != null;
      return new History.Repeat(count != null ? count : isOpen ? MOST : 1, isOpen, jump);
    }
  }

  /// A reflow profile of a standard.
  @Keyword(
      value = "reflow",
      says = "reflow as a standard has it: solder melts, and is born again at its solidus")
  record Reflow(
      @Key(
              value = "profile of the standard",
              oneOf = {"J-STD-020-SnPb", "J-STD-020-Pb-free"})
          String reflow,
      @Key(
              value = "thickness of the package, which with `volume` gives the peak",
              quantity = Quantity.LENGTH,
              min = 0,
              above = true,
              otherwise = Key.NOTHING)
          Double thickness,
      @Key(
              value = "volume of the package",
              quantity = Quantity.VOLUME,
              min = 0,
              above = true,
              otherwise = Key.NOTHING)
          Double volume,
      @Key(
              value = "peak, in place of thickness and volume",
              quantity = Quantity.TEMPERATURE,
              min = 0,
              otherwise = Key.NOTHING)
          Double peak)
      implements ThenKeys {
    /// @throws IllegalArgumentException unless the peak is known and above the liquidus
    public Reflow {
      boolean isSized = thickness != null && volume != null;
      if (isSized == (peak != null) || (thickness == null) != (volume == null)) {
        throw new IllegalArgumentException(
            "E-KEY the peak follows from `thickness` and `volume` of the package, or is given as"
                + " `peak`");
      }
      ReflowProfile.of(reflow).check(peak);
    }

    @Override
    public History.Then stretch() {
      ReflowProfile profile = ReflowProfile.of(reflow);
      return profile.at(peak == null ? profile.peak(thickness, volume) : peak);
    }
  }

  /// A profile of one's own.
  @Keyword(value = "profile", says = "temperatures at times, straight lines between them")
  record Profile(
      @Key("times and temperatures [[0, 25], [5 min, 150]], or the name of a CSV file of both")
          TimeCurve profile)
      implements ThenKeys {
    @Override
    public History.Then stretch() {
      return new History.Then.Profile(profile.seconds(), profile.kelvin());
    }
  }
}
