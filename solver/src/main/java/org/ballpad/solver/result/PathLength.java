package org.ballpad.solver.result;

import org.ballpad.mesh.Interface;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Hypothesis;

/// Length of an interface in the section, steps included: the path of a crack along it.
@Keyword(
    value = "path_length",
    says = "Length of an interface in the section: the path of a crack along it.")
public record PathLength(
    @Key("Name of the result.") String name,
    @Key(value = "Interface, as first/second.", named = Key.Named.INTERFACE) String along)
    implements Probe {
  @Override
  public String unit(Hypothesis hypothesis) {
    return "um";
  }

  @Override
  public Measured evaluate(Solution solution) {
    Interface common = Names.between(solution.mesh(), along);
    double length = Surface.of(solution, common, true).length();
    return new Measured(length, unit(solution.hypothesis()), length, false, length);
  }
}
