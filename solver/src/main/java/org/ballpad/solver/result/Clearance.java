package org.ballpad.solver.result;

import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Hypothesis;

/// Gap between neighbouring joints, pitch - 2 r_max, of the region as it stands in the end. The gap
/// before reflow is that of a variant without the step `reflow`.
///
/// - **Units** um, of the undeformed section.
/// - **Error** twice that of [Extent].
@Keyword(value = "clearance", says = "Gap between neighbouring joints: the pitch less the width.")
public record Clearance(
    @Key("Name of the result.") String name,
    @Key(value = "Region, as the solder.", named = Key.Named.REGION) String in,
    @Key(
            value = "Distance between the axes of neighbouring joints.",
            quantity = Quantity.LENGTH,
            min = 0,
            above = true)
        double pitch)
    implements Probe {
  @Override
  public String unit(Hypothesis hypothesis) {
    return "um";
  }

  @Override
  public Measured evaluate(Solution solution) {
    double radius = new Extent(name, Extent.Of.RADIUS, in).evaluate(solution).value();
    return new Measured(pitch - 2 * radius, unit(solution.hypothesis()), Double.NaN, false, pitch);
  }
}
