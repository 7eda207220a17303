package org.ballpad.solver.result;

/// Value of a measure on one mesh.
///
/// @param value the value, in `unit`
/// @param unit `MPa`, `um`, `um2`, `um3`, `1` ...
/// @param support volume (um3), area (um2) or length (um) over which it was taken; NaN where that
///   means nothing
/// @param meshDependent whether theory says that no limit exists, as for a maximum at a singular
///   corner
public record Measured(double value, String unit, double support, boolean meshDependent) {}
