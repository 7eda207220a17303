package org.ballpad.mesh.process;

import java.util.ArrayList;
import java.util.List;
import org.ballpad.mesh.section.Measures;
import org.ballpad.mesh.section.Region;
import org.locationtech.jts.geom.Envelope;

/// Solder about to take its shape.
///
/// @param rest the wafer without it
/// @param material name of the solder
/// @param volume volume, um3
/// @param at lateral coordinate of its middle, um
/// @param reach largest distance from the axis of solder that has a shape already, um
record Molten(Wafer rest, String material, double volume, double at, double reach) {

  /// Gathers solder that was put on and solder that has a shape already.
  static Molten of(Wafer wafer, List<String> ids, Bench bench) {
    Measures measures = new Measures(wafer.partition().section());
    double volume = 0;
    double at = 0;
    double reach = 0;
    String material = "";
    List<Region> kept = new ArrayList<>();
    for (Region region : wafer.partition().regions()) {
      if (ids.stream().anyMatch(region::isPartOf)) {
        volume += measures.volume(region.shape(), wafer.partition().arcs());
        Envelope box = region.shape().getEnvelopeInternal();
        reach = Math.max(reach, box.getMaxX());
        at = box.getMinX() <= 0 ? 0 : box.centre().x;
        material = region.material();
      } else {
        kept.add(region);
      }
    }
    for (Wafer.Deposited deposit : wafer.deposits()) {
      if (ids.contains(deposit.id())) {
        volume += deposit.volume();
        at = deposit.at();
        material = deposit.material();
      }
    }
    if (volume == 0) {
      throw bench.fault(
          "E-ORDER",
          "regions",
          "step %s: %s must exist before reflow",
          bench.name(),
          String.join(", ", ids));
    }
    Wafer rest = wafer.with(kept, List.of()).melting(deposit -> ids.contains(deposit.id()));
    return new Molten(rest, material, volume, at, reach);
  }
}
