package org.ballpad.solver.dof;

import org.ballpad.mesh.Key;
import org.ballpad.mesh.Quantity;

/// What the sections of a planar body under generalised plane strain do: eps_tt = e - tilt z. What
/// is not imposed follows from zero net force and moment (docs/theory.md, eq. 3.5).
///
/// @param e strain at z = 0, or null
/// @param tilt curvature, 1/um, positive where the ends bend up, or null
public record OutOfPlane(
    @Key(
            value = "strain at z = 0; from zero net force if absent",
            quantity = Quantity.FRACTION,
            otherwise = Key.NOTHING)
        Double e,
    @Key(
            value = "curvature, ends up positive; from zero net moment if absent",
            quantity = Quantity.CURVATURE,
            otherwise = Key.NOTHING)
        Double tilt) {
  /// Nothing imposed: free of net force and moment.
  public static final OutOfPlane FREE = new OutOfPlane(null, null);
}
