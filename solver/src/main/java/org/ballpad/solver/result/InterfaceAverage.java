package org.ballpad.solver.result;

import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Hypothesis;

/// Area average of the stress vector on an interface, from one of its sides. A positive normal
/// stress pulls the two regions apart.
@Keyword(value = "interface_average", says = "Area average of the stress vector on an interface.")
public record InterfaceAverage(
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
    double scale = Scales.ofStress(solution);
    return new Measured(
        surface.average(of), unit(solution.hypothesis()), surface.area(), false, scale);
  }
}
