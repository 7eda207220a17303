package org.ballpad.solver.result;

import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Hypothesis;

/// Angle inside solder between its free surface and the horizontal, where the surface ends on what
/// it stands on: 2 atan(h / a) for a cap of height h on a radius a.
///
/// - **Units** degrees, of the undeformed section.
/// - **Error** the tangent is that of the circle through the nodes of the last side: exact for
///   caps, of second order for other meridians.
@Keyword(
    value = "contact_angle",
    says =
        "Angle in solder between its free surface and the horizontal, at its lower contact line.")
public record ContactAngle(
    @Key("Name of the result.") String name,
    @Key(value = "Solder region.", named = Key.Named.REGION) String in)
    implements Probe {
  @Override
  public String unit(Hypothesis hypothesis) {
    return "deg";
  }

  @Override
  public Measured evaluate(Solution solution) {
    double angle = ContactLine.of(solution.mesh(), in).degrees();
    return new Measured(angle, unit(solution.hypothesis()), Double.NaN, false, angle);
  }
}
