package org.ballpad.solver.result;

import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Hypothesis;

/// Intensity H of the stress near a singular point of an interface: what its fit H d^(lambda - 1)
/// has at the distance of 1 um.
@Keyword(
    value = "corner_intensity",
    says = "Stress at 1 um from a singular point of an interface, by the fit of `corner_exponent`.")
public record CornerIntensity(@Key("Name of the result.") String name, @Inline CornerFit fit)
    implements Probe {
  @Override
  public String unit(Hypothesis hypothesis) {
    return "MPa";
  }

  @Override
  public Measured evaluate(Solution solution) {
    return fit.measure(
        solution,
        CornerFit.Power::intensity,
        unit(solution.hypothesis()),
        Scales.ofStress(solution));
  }
}
