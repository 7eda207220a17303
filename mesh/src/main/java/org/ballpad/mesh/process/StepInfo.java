package org.ballpad.mesh.process;

import org.ballpad.mesh.Key;
import org.ballpad.mesh.Quantity;

/// The keys that every process step may carry.
///
/// @param id unique name; steps that make a layer must have one
/// @param side the side of the wafer that the step works on
/// @param temperature temperature of the step, K, or null where the step's own default holds
/// @param time duration, s, or null
/// @param birth how the new material is born, or null for the step's own rule
public record StepInfo(
    @Key(value = "unique name of the step and of the layer it makes", otherwise = Key.NOTHING)
        String id,
    @Key(value = "side of the wafer", otherwise = "front") Side side,
    @Key(
            value = "temperature of the step",
            name = "T",
            quantity = Quantity.TEMPERATURE,
            min = 0,
            otherwise = Key.NOTHING)
        Double temperature,
    @Key(value = "duration", quantity = Quantity.TIME, min = 0, otherwise = Key.NOTHING)
        Double time,
    @Key(
            value = "stress-free temperature and intrinsic stress of the new material",
            otherwise = Key.NOTHING)
        Birth birth) {

  /// Side of the wafer.
  public enum Side {
    FRONT,
    BACK
  }

  /// Overrides the rule by which a step's material is born.
  ///
  /// @param temperature stress-free temperature, K
  /// @param intrinsicStress equi-biaxial stress at birth, MPa
  public record Birth(
      @Key(
              value = "stress-free temperature",
              name = "T",
              quantity = Quantity.TEMPERATURE,
              min = 0,
              otherwise = Key.NOTHING)
          Double temperature,
      @Key(value = "equi-biaxial stress at birth", quantity = Quantity.STRESS, otherwise = "0 MPa")
          double intrinsicStress) {}
}
