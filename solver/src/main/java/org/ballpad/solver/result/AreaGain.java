package org.ballpad.solver.result;

import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Hypothesis;

/// Area of an interface divided by that of its plan, A / A_projected: 1 for a flat pad.
///
/// - **Error** none on straight sides. Parts of the interface that lie above each other count twice
///   in its plan.
@Keyword(
    value = "area_gain",
    says = "Area of an interface divided by that of its plan: what steps add to a flat pad.")
public record AreaGain(
    @Key("Name of the result.") String name,
    @Key(value = "Interface, as first/second.", named = Key.Named.INTERFACE) String along)
    implements Probe {
  @Override
  public String unit(Hypothesis hypothesis) {
    return "1";
  }

  @Override
  public Measured evaluate(Solution solution) {
    Surface surface = Surface.of(solution, Names.between(solution.mesh(), along), true);
    double gain = surface.area() / surface.planArea();
    return new Measured(gain, unit(solution.hypothesis()), surface.area(), false, gain);
  }
}
