package org.ballpad.solver.result;

import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Hypothesis;

/// Stress that a share of the volume of a layer stays below: near its maximum, yet with a limit
/// under refinement.
@Keyword(
    value = "layer_percentile",
    says = "Stress that a share of the volume of a layer stays below.")
public record LayerPercentile(
    @Key("Name of the result.") String name,
    @Key(value = "Number made of the stress.", otherwise = "von_mises") Scalar of,
    @Key(
            value = "Share of the volume.",
            quantity = Quantity.FRACTION,
            min = 0,
            max = 1,
            otherwise = "99 %")
        double share,
    @Inline Layer layer)
    implements Probe, Layered {
  @Override
  public String unit(Hypothesis hypothesis) {
    return "MPa";
  }

  @Override
  public Measured evaluate(Solution solution) {
    Body body = Body.fine(solution, layer.in(), layer.levelSet(solution));
    double scale = Scales.ofStress(solution);
    return new Measured(
        body.percentile(of, share), unit(solution.hypothesis()), body.volume(), false, scale);
  }
}
