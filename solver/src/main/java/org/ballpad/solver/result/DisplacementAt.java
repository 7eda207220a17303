package org.ballpad.solver.result;

import java.util.List;
import org.ballpad.mesh.CellBlock;
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
  /// A point on a curved surface may lie this share of a cell outside a coarse mesh.
  private static final double TOLERANCE = 1e-3;

  private record Place(CellBlock block, int index, Cell cell, double xi, double eta) {
    double outside() {
      return cell.outside(xi, eta);
    }
  }

  /// Copies the list.
  public DisplacementAt {
    at = List.copyOf(at);
  }

  @Override
  public String unit(Hypothesis hypothesis) {
    return "um";
  }

  @Override
  public Measured evaluate(Solution solution) {
    if (at.size() != 2) {
      throw new IllegalArgumentException("a point has 2 coordinates, [r, z], not " + at.size());
    }
    Place place = find(solution.mesh());
    double[] shape = new double[place.cell().reference().nodes()];
    place.cell().reference().values(place.xi(), place.eta(), shape);
    double displacement = 0;
    for (int i = 0; i < shape.length; i++) {
      int node = place.block().node(place.index(), i);
      displacement += shape[i] * solution.displacement()[2 * node + component.number()];
    }
    double scale = Scales.ofDisplacement(solution);
    return new Measured(displacement, unit(solution.hypothesis()), Double.NaN, false, scale);
  }

  private Place find(Mesh mesh) {
    Place best = null;
    for (CellBlock block : mesh.blocks()) {
      for (int c = 0; c < block.size(); c++) {
        Cell cell = Cell.of(mesh, block, c);
        if (!cell.isNear(at.get(0), at.get(1))) {
          continue;
        }
        double[] found = cell.locate(at.get(0), at.get(1));
        Place place = new Place(block, c, cell, found[0], found[1]);
        if (best == null || place.outside() < best.outside()) {
          best = place;
        }
      }
    }
    if (best == null || best.outside() > TOLERANCE) {
      throw new IllegalArgumentException("there is no material at " + at);
    }
    return best;
  }
}
