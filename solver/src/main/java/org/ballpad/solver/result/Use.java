package org.ballpad.solver.result;

import org.ballpad.materials.life.NorrisLandzberg;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Quantity;

/// The thermal cycles that a joint meets in use, and what takes its life from the test to them.
///
/// @param by acceleration from the test to use
/// @param low lowest temperature, K
/// @param high highest temperature, K
/// @param period time of a cycle, s
public record Use(
    @Key("Acceleration of the library, as `ballpad materials` lists them.") NorrisLandzberg by,
    @Key(
            value = "Lowest temperature in use.",
            name = "T_min",
            quantity = Quantity.TEMPERATURE,
            min = 0)
        double low,
    @Key(
            value = "Highest temperature in use.",
            name = "T_max",
            quantity = Quantity.TEMPERATURE,
            min = 0)
        double high,
    @Key(value = "Time that a cycle takes in use.", quantity = Quantity.TIME, min = 0, above = true)
        double period) {
  /// @throws IllegalArgumentException unless the upper temperature is above the lower
  public Use {
    if (high <= low) {
      throw new IllegalArgumentException("T_max is not above T_min: there is no cycle");
    }
  }

  /// One of the cycles.
  public NorrisLandzberg.Cycle cycle() {
    return new NorrisLandzberg.Cycle(low, high, period);
  }
}
