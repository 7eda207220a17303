package org.ballpad.solver.result;

import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Hypothesis;

/// Height of solder above its lower contact line: of a free bump the height of its cap, of a joint
/// the distance between its two pads.
///
/// - **Units** um, of the undeformed section.
/// - **Error** as that of [Extent].
@Keyword(value = "standoff", says = "Height of solder above its lower contact line.")
public record Standoff(
    @Key("Name of the result.") String name,
    @Key(value = "Solder region.", named = Key.Named.REGION) String in)
    implements Probe {
  @Override
  public String unit(Hypothesis hypothesis) {
    return "um";
  }

  @Override
  public Measured evaluate(Solution solution) {
    double top = new Extent(name, Extent.Of.TOP, in).evaluate(solution).value();
    double foot = ContactLine.of(solution.mesh(), in).z();
    return new Measured(
        top - foot, unit(solution.hypothesis()), Double.NaN, false, Math.abs(top) + Math.abs(foot));
  }
}
