package org.ballpad.solver.result;

import org.ballpad.materials.life.Conditions;

/// What a life follows from, on one mesh.
///
/// @param damage damage of the last cycle, MPa or 1
/// @param before damage of the cycle before it; NaN where there was none
/// @param cycles number of cycles run
/// @param missed error by cycles that were skipped, as a share of the damage
/// @param volume volume of the layer, um3 (um2 in a planar section)
/// @param conditions the crack that has to grow
/// @param exponent d ln N / d ln damage there
public record LifeBasis(
    double damage,
    double before,
    int cycles,
    double missed,
    double volume,
    Conditions conditions,
    double exponent) {
  /// Relative change of the damage from the cycle before to the last; NaN after one cycle.
  public double change() {
    return Math.abs(damage - before) / damage;
  }

  /// Relative change of the life with it, and with what skipped cycles have missed.
  public double saturation() {
    return Math.abs(exponent) * (change() + missed);
  }
}
