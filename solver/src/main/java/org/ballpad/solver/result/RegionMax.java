package org.ballpad.solver.result;

import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.solver.Solution;

/// Largest stress at the integration points of a region.
@Keyword(value = "region_max", says = "Largest stress at the integration points of a region.")
public record RegionMax(
    @Key("Name of the result.") String name,
    @Key(value = "Number made of the stress.", otherwise = "von_mises") Scalar of,
    @Key("Region or union of regions.") String in)
    implements Probe {
  @Override
  public Measured evaluate(Solution solution) {
    throw new UnsupportedOperationException("region_max");
  }
}
