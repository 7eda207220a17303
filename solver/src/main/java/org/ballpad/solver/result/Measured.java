package org.ballpad.solver.result;

/// Value of a measure on one mesh.
///
/// @param value the value, in `unit`
/// @param unit `MPa`, `um`, `um2`, `um3`, `1` ...
/// @param support volume (um3), area (um2) or length (um) over which it was taken; NaN where that
///   means nothing
/// @param limit whether it has a limit under refinement
/// @param scale size of the numbers that the value was made of, in `unit`: a normal stress that is
///   zero by equilibrium comes out as the rounding of the stresses around it
/// @param hidden what finer meshes do not show of its error
public record Measured(
    double value, String unit, double support, Limit limit, double scale, HiddenError hidden) {
  /// Share of the scale that a solution loses to rounding: smaller differences carry no meaning.
  static final double ROUNDING = 1e-10;

  /// A value that has no hidden error and, unless it depends on the mesh, a limit.
  public Measured(double value, String unit, double support, boolean meshDependent, double scale) {
    this(
        value,
        unit,
        support,
        meshDependent ? Limit.MISSING : Limit.EXISTS,
        scale,
        HiddenError.NONE);
  }

  /// The same with the error that the length of the increments makes.
  ///
  /// @param error in `unit`
  public Measured withSteps(double error) {
    HiddenError all = new HiddenError(error, hidden.saturation(), hidden.fit());
    return new Measured(value, unit, support, limit, scale, all);
  }

  /// What rounding can make of the value, in `unit`.
  public double rounding() {
    return ROUNDING * scale;
  }
}
