package org.ballpad.solver.result;

import org.ballpad.mesh.Interface;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Hypothesis;

/// Area of an interface, steps included.
@Keyword(value = "interface_area", says = "Area of an interface.")
public record InterfaceArea(
    @Key("Name of the result.") String name,
    @Key(value = "Interface, as first/second.", named = Key.Named.INTERFACE) String along)
    implements Probe {
  @Override
  public String unit(Hypothesis hypothesis) {
    return Units.area(hypothesis);
  }

  @Override
  public Measured evaluate(Solution solution) {
    Interface common = Names.between(solution.mesh(), along);
    double area = Surface.of(solution, common, true).area();
    return new Measured(area, unit(solution.hypothesis()), area, false, area);
  }
}
