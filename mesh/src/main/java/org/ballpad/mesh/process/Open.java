package org.ballpad.mesh.process;

import java.util.ArrayList;
import java.util.List;
import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Interval;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;
import org.ballpad.mesh.section.Profile;
import org.ballpad.mesh.section.Region;
import org.locationtech.jts.geom.Geometry;

/// Direct removal of layers by laser, plasma or tool, down to the layer it stops on.
///
/// @param info common keys
/// @param layers ids of the layers to remove
/// @param open where they are removed, disjoint and increasing
/// @param wall angle of the walls, degrees; below 90 the opening is wider at its top
/// @param cdAt where the openings have their stated width
/// @param method how it is done; the geometry is the same
/// @param stopOn id of the layer that must be reached, or null
@Keyword(value = "open", says = "removes layers directly, without exposure")
public record Open(
    @Inline StepInfo info,
    @Key("layers to remove") List<String> layers,
    @Key(value = "where they are removed, as [[from, to], ..]", quantity = Quantity.LENGTH)
        List<Interval> open,
    @Key(
            value = "angle of the walls, below 90 for openings that are wider at the top",
            quantity = Quantity.ANGLE,
            min = 10,
            max = 170,
            otherwise = "90 deg")
        double wall,
    @Key(value = "end of the walls at which openings have their width", otherwise = "bottom")
        Pattern.CdAt cdAt,
    @Key(value = "tool that removes the material", otherwise = "plasma") Method method,
    @Key(value = "layer that every opening must reach", otherwise = Key.NOTHING) String stopOn)
    implements ProcessStep {

  @Override
  public void check(FlowCheck flow) {
    layers.forEach(layer -> flow.needs("layers", layer));
    if (stopOn != null) {
      flow.needs("stop_on", stopOn);
    }
    flow.intervals("open", open);
  }

  @Override
  public Wafer apply(Wafer wafer, Bench bench) {
    List<Region> regions = new ArrayList<>();
    layers.forEach(layer -> regions.addAll(bench.layer(wafer, "layers", layer)));
    double width = wafer.partition().section().width();
    Geometry space =
        new Openings(wall, cdAt, null).through(Removal.shape(regions), open, width, bench);
    Wafer opened =
        Removal.of(wafer, region -> layers.stream().anyMatch(region::isPartOf), space, List.of())
            .complete(bench, "layers", String.join(", ", layers));
    if (stopOn != null) {
      bench.layer(wafer, "stop_on", stopOn);
      checkReached(Profile.of(opened.landscape()), bench);
    }
    return opened;
  }

  private void checkReached(Profile surface, Bench bench) {
    for (Interval interval : open) {
      boolean reached =
          surface.pieces().stream()
              .anyMatch(
                  e -> e.borders(stopOn) && e.r1() > interval.from() && e.r0() < interval.to());
      if (!reached) {
        throw bench.fault(
            "E-NOTOPEN",
            "stop_on",
            "opening [%s, %s] does not reach %s",
            interval.from(),
            interval.to(),
            stopOn);
      }
    }
  }

  /// Tool that removes the material.
  public enum Method {
    LASER,
    PLASMA,
    MECHANICAL
  }
}
