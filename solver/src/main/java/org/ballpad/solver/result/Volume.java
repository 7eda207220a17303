package org.ballpad.solver.result;

import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Hypothesis;

/// Volume of a region.
@Keyword(value = "volume", says = "Volume of a region.")
public record Volume(
    @Key("Name of the result.") String name,
    @Key(value = "Region or union of regions.", named = Key.Named.REGION) String in)
    implements Probe {
  @Override
  public String unit(Hypothesis hypothesis) {
    return Units.volume(hypothesis);
  }

  @Override
  public Measured evaluate(Solution solution) {
    double volume = Body.of(solution, in, LevelSet.EVERYWHERE).volume();
    return new Measured(volume, unit(solution.hypothesis()), volume, false, volume);
  }
}
