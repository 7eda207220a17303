package org.ballpad.mesh;

/// The physical dimension of a [Key]. Values are held in internal units; only the case file knows
/// any other.
public enum Quantity {
  /// A pure number.
  NUMBER,
  /// A share of one; files may write percent.
  FRACTION,
  /// um
  LENGTH,
  /// degrees, as written: angles are never converted to radians in a record
  ANGLE,
  /// K, an absolute temperature
  TEMPERATURE,
  /// K, how far two temperatures are apart; never the same as a temperature, though both are
  /// written in K
  TEMPERATURE_DIFFERENCE,
  /// s
  TIME,
  /// K/s
  RATE,
  /// MPa
  STRESS,
  /// N/m
  SURFACE_TENSION,
  /// 1/K, strain per temperature difference
  EXPANSION,
  /// 1/um
  CURVATURE,
  /// uN
  FORCE,
  /// um3
  VOLUME,
  /// kg/um3
  DENSITY,
  /// 1/s
  FREQUENCY,
  /// 1/MPa
  COMPLIANCE
}
