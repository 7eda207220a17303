package org.ballpad.solver.result;

import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Hypothesis;

/// Largest stress vector along an interface, of normal stress the largest tension. Where the
/// interface ends at or passes a singular point it grows with every refinement.
@Keyword(value = "interface_max", says = "Largest stress vector on an interface.")
public record InterfaceMax(
    @Key("Name of the result.") String name,
    @Key(value = "Number made of the stress vector.", otherwise = "normal") Traction of,
    @Inline Face face)
    implements Probe {
  @Override
  public String unit(Hypothesis hypothesis) {
    return "MPa";
  }

  @Override
  public Measured evaluate(Solution solution) {
    Surface surface = face.on(solution);
    Limit limit = face.corners(solution.mesh()).isEmpty() ? Limit.OPEN : Limit.MISSING;
    return new Measured(
        surface.max(of),
        unit(solution.hypothesis()),
        surface.area(),
        limit,
        Scales.ofStress(solution),
        HiddenError.NONE);
  }
}
