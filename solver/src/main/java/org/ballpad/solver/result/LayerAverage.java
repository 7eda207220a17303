package org.ballpad.solver.result;

import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.solver.Solution;

/// Volume average of a stress over a layer along an interface.
@Keyword(value = "layer_average", says = "Volume average of a stress over a layer along an interface.")
public record LayerAverage(
    @Key("Name of the result.") String name,
    @Key(value = "Number made of the stress.", otherwise = "von_mises") Scalar of,
    @Inline Layer layer)
    implements Probe {
  @Override
  public Measured evaluate(Solution solution) {
    throw new UnsupportedOperationException("layer_average");
  }
}
