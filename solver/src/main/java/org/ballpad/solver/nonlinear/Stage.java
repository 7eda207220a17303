package org.ballpad.solver.nonlinear;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballpad.materials.law.MaterialLaw;

/// A stretch of history. Units: K, s.
public sealed interface Stage {
  /// Temperature and loads go to new values, linearly in time.
  ///
  /// @param kelvin uniform temperature at the end
  /// @param load factor of the loads of the model at the end
  /// @param seconds how long it takes; at 0 nothing creeps or relaxes
  record Ramp(double kelvin, double load, double seconds) implements Stage {
    /// @throws IllegalArgumentException if the time is negative or a number not finite
    public Ramp {
      if (!(kelvin >= 0 && seconds >= 0 && Double.isFinite(kelvin + load + seconds))) {
        throw new IllegalArgumentException(
            "a ramp to %s K and %s times the load in %s s".formatted(kelvin, load, seconds));
      }
    }
  }

  /// A thermal cycle begins: what flows from here to its end is what it does.
  record CycleStart() implements Stage {}

  /// A thermal cycle ends.
  record CycleEnd() implements Stage {}

  /// A thermal cycle again and again, until it does what the one before has done.
  ///
  /// @param once stages of one cycle, from [CycleStart] to [CycleEnd]
  /// @param most largest number of cycles
  /// @param change the cycles end when in every region the work of one differs by less than this
  ///   share from that of the one before; 0 for `most` cycles in any case
  /// @param jump whether cycles may be skipped whose state can be extrapolated
  record Cycles(List<Stage> once, int most, double change, boolean jump) implements Stage {
    /// Copies the list.
    public Cycles {
      once = List.copyOf(once);
    }
  }

  /// Regions come into being, free of stress in the body as it is deformed then.
  ///
  /// Also a region that is there already may be born again: solder that has melted, a polymer that
  /// cures.
  ///
  /// @param laws law of every region, by its id
  record Birth(Map<String, MaterialLaw> laws) implements Stage {
    /// Copies the map.
    public Birth {
      laws = Map.copyOf(laws);
    }
  }

  /// Regions go, and with them the forces that they exert.
  ///
  /// @param regions their ids
  record Removal(Set<String> regions) implements Stage {
    /// Copies the set.
    public Removal {
      regions = Set.copyOf(regions);
    }
  }
}
