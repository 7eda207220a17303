package org.ballpad.solver.result;

import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Hypothesis;

/// Volume average of a stress over a layer along an interface: finite where stress is singular,
/// hence the headline. The support is the volume of the layer, which grows with the steps of the
/// interface.
@Keyword(
    value = "layer_average",
    says = "Volume average of a stress over a layer along an interface.")
public record LayerAverage(
    @Key("Name of the result.") String name,
    @Key(value = "Number made of the stress.", otherwise = "von_mises") Scalar of,
    @Inline Layer layer)
    implements Probe, Layered {
  @Override
  public String unit(Hypothesis hypothesis) {
    return "MPa";
  }

  @Override
  public Measured evaluate(Solution solution) {
    Body body = Body.of(solution, layer.in(), layer.levelSet(solution));
    double scale = Scales.ofStress(solution);
    return new Measured(body.average(of), unit(solution.hypothesis()), body.volume(), false, scale);
  }
}
