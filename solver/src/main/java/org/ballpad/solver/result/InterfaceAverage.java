package org.ballpad.solver.result;

import org.ballpad.mesh.Interface;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Hypothesis;

/// Area average of the stress vector on an interface, from one of its sides. A positive normal
/// stress pulls the two regions apart.
@Keyword(value = "interface_average", says = "Area average of the stress vector on an interface.")
public record InterfaceAverage(
    @Key("Name of the result.") String name,
    @Key(value = "Number made of the stress vector.", otherwise = "normal") Traction of,
    @Key(value = "Interface, as first/second.", region = true) String along,
    @Key(
            value = "Region of the interface whose stress is taken; the first if absent.",
            region = true,
            otherwise = Key.NOTHING)
        String side)
    implements Probe {
  @Override
  public String unit(Hypothesis hypothesis) {
    return "MPa";
  }

  @Override
  public Measured evaluate(Solution solution) {
    Mesh mesh = solution.mesh();
    Interface common = Names.between(mesh, along);
    Surface surface = Surface.of(solution, common, isFirst(common));
    double scale = Scales.ofStress(solution);
    return new Measured(
        surface.average(of), unit(solution.hypothesis()), surface.area(), false, scale);
  }

  private boolean isFirst(Interface common) {
    if (side == null || side.equals(common.first())) {
      return true;
    }
    if (side.equals(common.second())) {
      return false;
    }
    throw new IllegalArgumentException(
        "'"
            + side
            + "' is no side of '"
            + along
            + "'; its sides are "
            + common.first()
            + " and "
            + common.second());
  }
}
