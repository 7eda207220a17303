package org.ballpad.solver.result;

import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Hypothesis;

/// Stress vector at a distance from a singular point: unlike the maximum there it has a limit. It
/// acts on the interface, or on the bisector of the region.
@Keyword(
    value = "corner_stress",
    says = "Stress vector at a distance from a singular point of an interface.")
public record CornerStress(
    @Key("Name of the result.") String name,
    @Key(value = "Number made of the stress vector.", otherwise = "normal") Traction of,
    @Inline CornerWay way,
    @Key(
            value = "Distance from the singular point.",
            quantity = Quantity.LENGTH,
            min = 0,
            above = true)
        double distance)
    implements Probe {
  @Override
  public String unit(Hypothesis hypothesis) {
    return "MPa";
  }

  @Override
  public Measured evaluate(Solution solution) {
    Trail trail = way.on(solution);
    return new Measured(
        trail.at(of, distance),
        unit(solution.hypothesis()),
        Double.NaN,
        trail.isInFirstCell(distance),
        Scales.ofStress(solution));
  }
}
