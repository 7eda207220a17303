package org.ballpad.mesh.process;

import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Region;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// Removes everything beyond a plane, usually from the back.
///
/// The plane is where the substrate is left `to` thick, or `overgrind` past the first contact with
/// the layer `until_exposed`. With both, the layer must be exposed at the thickness given.
///
/// @param info common keys
/// @param to thickness of the substrate that is left, um, or null
/// @param untilExposed id of the layer that must be exposed, or null
/// @param overgrind how far beyond the first contact with it, um; counts without `to`
@Keyword(value = "grind", says = "removes everything beyond a plane")
public record Grind(
    @Inline StepInfo info,
    @Key(
            value = "thickness of the substrate that is left",
            quantity = Quantity.LENGTH,
            min = 0,
            above = true,
            otherwise = Key.NOTHING)
        Double to,
    @Key(value = "layer that is exposed in the end", otherwise = Key.NOTHING) String untilExposed,
    @Key(
            value = "how far beyond the first contact with that layer; counts without `to`",
            quantity = Quantity.LENGTH,
            min = 0,
            otherwise = "5 um")
        double overgrind)
    implements ProcessStep {
  private static final double FAR = 1e5;

  @Override
  public void check(FlowCheck flow) {
    if (to == null && untilExposed == null) {
      flow.fault("E-KEY", "to", "grind needs a thickness `to` or a layer `until_exposed`");
    }
    if (untilExposed != null) {
      flow.needs("until_exposed", untilExposed);
    }
  }

  @Override
  public Wafer apply(Wafer wafer, Bench bench) {
    double plane = plane(wafer, bench);
    double width = wafer.partition().section().width();
    checkPassive(wafer, plane, bench);
    if (plane <= bench.substrate(wafer).getMinY()) {
      throw bench.fault("E-RANGE", "overgrind", "overgrind = %s um leaves no substrate", overgrind);
    }
    Geometry beyond = Grid.rectangle(0, plane, width, FAR);
    return Removal.whole(wafer, region -> true, beyond).held(bench);
  }

  /// Height of the plane, seen from the side that is ground.
  private double plane(Wafer wafer, Bench bench) {
    Envelope substrate = bench.substrate(wafer);
    double contact = Double.NEGATIVE_INFINITY;
    if (untilExposed != null) {
      for (Region region : bench.layer(wafer, "until_exposed", untilExposed)) {
        contact = Math.max(contact, region.shape().getEnvelopeInternal().getMaxY());
      }
    }
    if (to != null && to >= substrate.getHeight()) {
      throw bench.fault(
          "E-RANGE",
          "to",
          "to = %s um is outside [0, %s] um, the substrate's thickness",
          to,
          substrate.getHeight());
    }
    double deepest = substrate.getMinY() + (to == null ? 0 : to);
    if (untilExposed != null && to != null && contact < deepest) {
      throw bench.fault(
          "E-GRIND-NOT-EXPOSED",
          "until_exposed",
          "ground to %s um, %s not exposed; its end is %s um deeper",
          to,
          untilExposed,
          deepest - contact);
    }
    return Grid.snap(to == null ? contact - overgrind : deepest);
  }

  /// Refuses a plane that cuts what stands on the first surface, z > 0.
  private void checkPassive(Wafer wafer, double plane, Bench bench) {
    boolean isBack = info.side() == StepInfo.Side.BACK;
    double low = isBack ? plane : Math.max(plane, 0);
    double high = isBack ? 0 : FAR;
    if (low >= high) {
      return;
    }
    Geometry active = Grid.rectangle(0, low, wafer.partition().section().width(), high);
    for (Region region : wafer.partition().regions()) {
      if (!Grid.intersection(region.shape(), active).isEmpty()) {
        throw bench.fault(
            "E-GRIND-ACTIVE",
            to == null ? "until_exposed" : "to",
            "grind plane z = %s um cuts %s",
            isBack ? -plane : plane,
            region.id());
      }
    }
  }
}
