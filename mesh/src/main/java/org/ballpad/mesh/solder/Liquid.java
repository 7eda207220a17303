package org.ballpad.mesh.solder;

/// Molten solder, as far as its shape depends on it.
///
/// @param volume volume in the section, um3 (um2 in planar sections)
/// @param weight weight of a volume over surface tension, 1/um2; above 0 where it acts towards -z,
///   0 where it is neglected
/// @param angle contact angle inside the solder where nothing pins it, degrees; null if it spreads
///   to the end of what it wets
public record Liquid(double volume, double weight, Double angle) {
  /// Standard gravity, um/s2.
  ///
  /// Source: 3rd General Conference on Weights and Measures, 1901.
  private static final double GRAVITY = 9.80665e6;

  /// Weight of a volume over surface tension, 1/um2.
  ///
  /// @param density kg/um3
  /// @param tension surface tension, uN/um
  public static double weight(double density, double tension) {
    return density * GRAVITY / tension;
  }
}
