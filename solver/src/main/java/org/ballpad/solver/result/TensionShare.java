package org.ballpad.solver.result;

import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Hypothesis;

/// Share of the area of an interface on which the normal stress pulls its regions apart
/// (docs/theory.md, eq. 5.10). Tension within the rounding of the solution does not count: a free
/// body has none.
@Keyword(value = "tension_share", says = "Share of the area of an interface that is in tension.")
public record TensionShare(@Key("Name of the result.") String name, @Inline Face face)
    implements Probe {
  @Override
  public String unit(Hypothesis hypothesis) {
    return "1";
  }

  @Override
  public Measured evaluate(Solution solution) {
    Surface surface = face.on(solution);
    double area = surface.area();
    double rounding = Measured.ROUNDING * Scales.ofStress(solution);
    double share = surface.areaAbove(rounding) / area;
    return new Measured(share, unit(solution.hypothesis()), area, false, 1);
  }
}
