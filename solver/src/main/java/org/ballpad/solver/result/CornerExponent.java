package org.ballpad.solver.result;

import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Hypothesis;

/// Exponent lambda of the stress near a singular point of an interface: it grows as d^(lambda - 1)
/// with falling distance d.
@Keyword(
    value = "corner_exponent",
    says = "Exponent of the stress near a singular point of an interface.")
public record CornerExponent(@Key("Name of the result.") String name, @Inline CornerFit fit)
    implements Probe {
  @Override
  public String unit(Hypothesis hypothesis) {
    return "1";
  }

  @Override
  public Measured evaluate(Solution solution) {
    return fit.measure(solution, CornerFit.Power::exponent, unit(solution.hypothesis()), 1);
  }
}
