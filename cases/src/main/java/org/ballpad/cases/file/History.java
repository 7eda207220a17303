package org.ballpad.cases.file;

import java.util.Map;
import java.util.OptionalDouble;
import org.ballpad.mesh.section.Region;

/// The temperatures that the stress comes from.
///
/// Units: K.
///
/// @param mode how stress-free states are assigned
/// @param everywhere the one stress-free temperature of a single reference; empty in other modes
/// @param byRegion stress-free temperatures that the case states by region or step
/// @param end temperature of the results
public record History(
    Mode mode, OptionalDouble everywhere, Map<String, Double> byRegion, double end) {
  /// Copies the map.
  public History {
    byRegion = Map.copyOf(byRegion);
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
    String step = region.id().replaceFirst("\\.\\d+$", "");
    Double stated = byRegion.getOrDefault(region.id(), byRegion.get(step));
    return stated != null ? stated : everywhere.orElse(region.birthTemperature());
  }
}
