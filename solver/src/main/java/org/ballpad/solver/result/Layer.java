package org.ballpad.solver.result;

import org.ballpad.mesh.Key;
import org.ballpad.mesh.Quantity;
import org.ballpad.solver.Solution;

/// The part of a region near an interface (docs/theory.md, eq. 5.2 and 5.3). Its edge cuts through
/// cells.
///
/// @param in the region
/// @param along the interface, `first/second`
/// @param depth thickness, um; null for the default, which depends on the height of the interface
/// @param cut how the depth is measured
public record Layer(
    @Key(value = "Region that the layer is part of.", named = Key.Named.REGION) String in,
    @Key(value = "Interface that it lies along, as first/second.", named = Key.Named.INTERFACE)
        String along,
    @Key(
            value = "Thickness; 10 um if absent, 25 um where the interface is higher than 5 um.",
            quantity = Quantity.LENGTH,
            min = 0,
            above = true,
            otherwise = Key.NOTHING)
        Double depth,
    @Key(value = "Whether it follows the steps of the interface.", otherwise = "follow") Cut cut) {
  private static final double DEPTH = 10;
  private static final double DEPTH_OVER_STEPS = 25;
  private static final double HIGHEST_STEP = 5;

  /// The depth on one mesh: the given one, or the default for the interface there. Variants that
  /// are to be compared must share one depth.
  public double depthOn(Solution solution) {
    return depthAlong(curve(solution));
  }

  /// Difference between the highest and the lowest point of the interface on one mesh, um.
  public double heightOn(Solution solution) {
    return curve(solution).height();
  }

  /// Where the layer is.
  LevelSet levelSet(Solution solution) {
    InterfaceCurve curve = curve(solution);
    double thickness = depthAlong(curve);
    double top = curve.top();
    return switch (cut) {
      case FOLLOW -> (r, z) -> curve.distance(r, z) - thickness;
      case FLAT -> (r, z) -> Math.abs(z - top) - thickness;
    };
  }

  /// Width of the interface, um: its diameter in an axisymmetric section. In a planar one that
  /// begins at the plane of symmetry both halves count.
  double widthOn(Solution solution) {
    InterfaceCurve curve = curve(solution);
    boolean isHalf = !solution.hypothesis().isPlanar() || curve.innermost() == 0;
    return isHalf ? 2 * curve.outermost() : curve.outermost() - curve.innermost();
  }

  private InterfaceCurve curve(Solution solution) {
    return InterfaceCurve.of(solution.mesh(), Names.between(solution.mesh(), along));
  }

  private double depthAlong(InterfaceCurve curve) {
    if (depth != null) {
      return depth;
    }
    return curve.height() > HIGHEST_STEP ? DEPTH_OVER_STEPS : DEPTH;
  }
}
