package org.ballpad.solver.result;

import java.util.List;
import java.util.stream.IntStream;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.Quantity;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Hypothesis;

/// Displacement of a point of the section, with the shape functions of the cell that holds it.
@Keyword(value = "displacement_at", says = "Displacement of a point.")
public record DisplacementAt(
    @Key("Name of the result.") String name,
    @Key("Component of the displacement.") Component component,
    @Key(value = "The point, as [r, z].", quantity = Quantity.LENGTH) List<Double> at)
    implements Probe {
  /// Copies the list.
  ///
  /// @throws IllegalArgumentException where it is no point
  public DisplacementAt {
    at = List.copyOf(at);
    if (at.size() != 2) {
      throw new IllegalArgumentException("`at` has 2 coordinates, [r, z], not " + at.size());
    }
  }

  @Override
  public String unit(Hypothesis hypothesis) {
    return "um";
  }

  @Override
  public Measured evaluate(Solution solution) {
    Mesh mesh = solution.mesh();
    int[] all = IntStream.range(0, mesh.blocks().size()).toArray();
    Place place =
        Place.of(mesh, all, at.get(0), at.get(1))
            .orElseThrow(() -> new IllegalArgumentException("there is no material at " + at));
    double[] shape = new double[place.cell().reference().nodes()];
    place.cell().reference().values(place.xi(), place.eta(), shape);
    double displacement = 0;
    for (int i = 0; i < shape.length; i++) {
      int node = mesh.blocks().get(place.block()).node(place.index(), i);
      displacement += shape[i] * solution.displacement()[2 * node + component.number()];
    }
    double scale = Scales.ofDisplacement(solution);
    return new Measured(displacement, unit(solution.hypothesis()), Double.NaN, false, scale);
  }
}
