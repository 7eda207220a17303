package org.ballpad.solver.result;

import org.ballpad.mesh.Facet;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Hypothesis;

/// Difference between the highest and the lowest point of an interface: the height of a ring under
/// it, as built rather than as drawn.
///
/// - **Units** um, of the undeformed section.
/// - **Error** extremes are sought at nodes: exact where they are corners.
@Keyword(
    value = "relief",
    says = "Difference between the highest and the lowest point of an interface, as of a ring.")
public record Relief(
    @Key("Name of the result.") String name,
    @Key(value = "Interface, as first/second.", named = Key.Named.INTERFACE) String along)
    implements Probe {
  @Override
  public String unit(Hypothesis hypothesis) {
    return "um";
  }

  @Override
  public Measured evaluate(Solution solution) {
    Mesh mesh = solution.mesh();
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (Facet facet : Names.between(mesh, along).ofFirst()) {
      for (int node : Outline.nodes(mesh, facet)) {
        low = Math.min(low, mesh.z(node));
        high = Math.max(high, mesh.z(node));
      }
    }
    return new Measured(
        high - low, unit(solution.hypothesis()), Double.NaN, false, Math.abs(high) + Math.abs(low));
  }
}
