package org.ballpad.solver.result;

import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Hypothesis;

/// Length of an interface in the section divided by that of its plan, L / L_flat: 1 for a flat pad.
///
/// - **Error** none on straight sides. Parts of the interface that lie above each other count twice
///   in its plan.
@Keyword(
    value = "path_gain",
    says = "Length of an interface divided by that of its plan: how much longer a crack must be.")
public record PathGain(
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
    double gain = surface.length() / surface.planLength();
    return new Measured(gain, unit(solution.hypothesis()), surface.length(), false, gain);
  }
}
