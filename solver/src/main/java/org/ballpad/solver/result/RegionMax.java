package org.ballpad.solver.result;

import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.PointField;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Hypothesis;

/// Largest stress at the integration points of a region. Where the region has a singular corner it
/// grows with every refinement and says more about the mesh than about the part.
@Keyword(value = "region_max", says = "Largest stress at the integration points of a region.")
public record RegionMax(
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
    double max = Double.NEGATIVE_INFINITY;
    boolean singular = false;
    for (int b : Names.blocks(solution.mesh(), in)) {
      max = Math.max(max, max(solution.stress().get(b)));
      singular |= isSingular(solution.mesh(), solution.mesh().blocks().get(b).region());
    }
    return new Measured(
        max,
        unit(solution.hypothesis()),
        Double.NaN,
        singular ? Limit.MISSING : Limit.OPEN,
        Scales.ofStress(solution),
        HiddenError.NONE);
  }

  private static boolean isSingular(Mesh mesh, String region) {
    return mesh.corners().stream().anyMatch(corner -> corner.regions().contains(region));
  }

  private double max(PointField field) {
    double max = Double.NEGATIVE_INFINITY;
    double[] stress = new double[4];
    for (int k = 0; k < field.cells(); k++) {
      for (int q = 0; q < field.points(); q++) {
        for (int c = 0; c < stress.length; c++) {
          stress[c] = field.at(c, k, q);
        }
        max = Math.max(max, of.of(stress));
      }
    }
    return max;
  }
}
