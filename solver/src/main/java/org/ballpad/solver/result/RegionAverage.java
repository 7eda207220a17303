package org.ballpad.solver.result;

import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Hypothesis;

/// Volume average of a stress over a region.
@Keyword(value = "region_average", says = "Volume average of a stress over a region.")
public record RegionAverage(
    @Key("Name of the result.") String name,
    @Key(value = "Number made of the stress.", otherwise = "von_mises") Scalar of,
    @Key(value = "Region or union of regions.", named = Key.Named.REGION) String in)
    implements Probe {
  @Override
  public String unit(Hypothesis hypothesis) {
    return "MPa";
  }

  @Override
  public Measured evaluate(Solution solution) {
    Body body = Body.of(solution, in, LevelSet.EVERYWHERE);
    double scale = Scales.ofStress(solution);
    return new Measured(body.average(of), unit(solution.hypothesis()), body.volume(), false, scale);
  }
}
