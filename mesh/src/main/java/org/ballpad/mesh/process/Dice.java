package org.ballpad.mesh.process;

import java.util.List;
import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Interval;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Rounded;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// Saws the wafer apart: removes a band over its full thickness.
///
/// On the edge of the section, a plane of symmetry, the band is half a kerf wide.
///
/// @param info common keys
/// @param at lateral coordinate of the middle of the cut, um
/// @param kerf width of the cut, um
/// @param cutThrough materials that are cut, or `all`
@Keyword(value = "dice", says = "removes a band over the full thickness")
public record Dice(
    @Inline StepInfo info,
    @Key(value = "middle of the cut", quantity = Quantity.LENGTH, min = 0) double at,
    @Key(value = "width of the cut", quantity = Quantity.LENGTH, min = 0, above = true) double kerf,
    @Key(value = "materials that are cut, or all", otherwise = "all") List<String> cutThrough)
    implements ProcessStep {

  @Override
  public void check(FlowCheck flow) {
    double width = flow.section().width();
    if (at > width) {
      flow.fault("E-OUTSIDE", "at", "the cut reaches r = %s um, section ends at %s um", at, width);
    }
    for (String material : cutThrough) {
      if (!material.equals(Deposit.ALL) && !flow.has(material)) {
        flow.needs("cut_through", material);
      }
    }
    flow.filled().forEach(trench -> checkFiller(trench, flow));
  }

  /// Refuses a cut that leaves no filler on a wall of a trench.
  private void checkFiller(Interval trench, FlowCheck flow) {
    double width = flow.section().width();
    double end = Math.min(trench.to(), width);
    boolean within = at >= trench.from() && at <= end;
    boolean left = trench.from() > 0 && at - kerf / 2 <= trench.from();
    boolean right = end < width && at + kerf / 2 >= end;
    if (within && (left || right)) {
      boolean isHalf = trench.from() <= 0 || end >= width;
      double wide = (end - trench.from()) * (isHalf ? 2 : 1);
      flow.fault(
          "E-KERF",
          "kerf",
          "kerf %s um %s trench %s um; no side-wall filler would remain",
          kerf,
          kerf >= wide
              ? "is not smaller than"
              : Rounded.format("at r = %s um crosses a wall of", at),
          wide);
    }
  }

  @Override
  public Wafer apply(Wafer wafer, Bench bench) {
    double width = Grid.snap(wafer.partition().section().width());
    Envelope box = wafer.box();
    double from = Math.max(0, at - kerf / 2);
    double to = Math.min(width, at + kerf / 2);
    Geometry band = Grid.rectangle(from, box.getMinY() - 1, to, box.getMaxY() + 1);
    boolean all = cutThrough.contains(Deposit.ALL);
    return Removal.whole(wafer, region -> all || cutThrough.contains(region.material()), band)
        .held(bench);
  }
}
