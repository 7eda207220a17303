package org.ballpad.mesh.process;

import java.util.List;
import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Interval;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;
import org.ballpad.mesh.section.Grid;
import org.locationtech.jts.geom.Geometry;

/// A groove through everything on the side of the step and into the substrate.
///
/// Its bottom is level, `depth` below the face of the substrate, and as wide as `at` says.
///
/// @param info common keys
/// @param at where the bottom is
/// @param depth depth below the face of the substrate, um
/// @param wall angle of the walls, degrees; below 90 the trench is wider at its mouth
/// @param method how it is done; the geometry is the same
@Keyword(value = "trench", says = "cuts a groove through all layers into the substrate")
public record Trench(
    @Inline StepInfo info,
    @Key(value = "where the bottom of the trench is, as [from, to]", quantity = Quantity.LENGTH)
        Interval at,
    @Key(
            value = "depth below the face of the substrate",
            quantity = Quantity.LENGTH,
            min = 0,
            above = true)
        double depth,
    @Key(
            value = "angle of the walls, below 90 for trenches that are wider at the mouth",
            quantity = Quantity.ANGLE,
            min = 10,
            max = 170,
            otherwise = "90 deg")
        double wall,
    @Key(value = "tool that removes the material", otherwise = "saw") Method method)
    implements ProcessStep {

  @Override
  public void check(FlowCheck flow) {
    flow.intervals("at", List.of(at));
    flow.opens(at);
  }

  @Override
  public Wafer apply(Wafer wafer, Bench bench) {
    double width = Grid.snap(wafer.partition().section().width());
    double bottom = bench.substrate(wafer).getMaxY() - depth;
    double top = wafer.box().getMaxY();
    Geometry depths = Grid.rectangle(0, bottom, width, top);
    Geometry space =
        new Openings(wall, Pattern.CdAt.BOTTOM, null).through(depths, List.of(at), width, bench);
    Geometry groove = Grid.intersection(space, depths);
    return Removal.whole(wafer, region -> true, groove).held(bench);
  }

  /// Tool that removes the material.
  public enum Method {
    SAW,
    ETCH
  }
}
