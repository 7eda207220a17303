package org.ballpad.mesh.process;

import java.util.List;
import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Region;
import org.locationtech.jts.geom.Geometry;

/// The wafer: a slab from z = -thickness to 0, the first step of every process.
///
/// @param info common keys
/// @param material name of the material
/// @param thickness thickness, um
@Keyword(value = "substrate", says = "starts with a slab whose upper face is z = 0")
public record Substrate(
    @Inline StepInfo info,
    @Key("material of the slab") String material,
    @Key(value = "thickness of the slab", quantity = Quantity.LENGTH, min = 0, above = true)
        double thickness)
    implements ProcessStep {

  @Override
  public List<String> makes() {
    return List.of(material);
  }

  @Override
  public void check(FlowCheck flow) {
    if (flow.index() > 0) {
      flow.fault("E-ORDER", "", "a substrate can only be the first step");
    }
  }

  @Override
  public Wafer apply(Wafer wafer, Bench bench) {
    double width = wafer.partition().section().width();
    Geometry slab =
        Grid.intersection(
            Grid.rectangle(0, -thickness, width, 0), Grid.rectangle(0, -thickness, width, 0));
    Region region = bench.region(info.id(), material, slab, bench.temperature(Bench.ROOM));
    return new Wafer(wafer.plus(region, List.of()).partition(), info.id());
  }
}
