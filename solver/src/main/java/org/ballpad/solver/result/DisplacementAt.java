package org.ballpad.solver.result;

import java.util.List;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;
import org.ballpad.solver.Solution;

/// Displacement of a point.
@Keyword(value = "displacement_at", says = "Displacement of a point.")
public record DisplacementAt(
    @Key("Name of the result.") String name,
    @Key("Component of the displacement.") Component component,
    @Key(value = "The point, as [r, z].", quantity = Quantity.LENGTH) List<Double> at)
    implements Probe {
  @Override
  public Measured evaluate(Solution solution) {
    throw new UnsupportedOperationException("displacement_at");
  }
}
