package org.ballpad.mesh.process;

import java.util.List;
import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;
import org.ballpad.mesh.section.Section;

/// A solder sphere put on a pad, in a planar section a cylinder; its volume waits for the reflow
/// that gives it its shape.
///
/// @param info common keys
/// @param material name of the solder
/// @param diameter diameter of the sphere, um
/// @param on id of the layer that it is put on
/// @param at middle of the ball in a planar section, um, or null for that of the face of `on`
@Keyword(value = "place_ball", says = "puts a solder sphere on a pad")
public record PlaceBall(
    @Inline StepInfo info,
    @Key("solder of the ball") String material,
    @Key(value = "diameter of the ball", quantity = Quantity.LENGTH, min = 0, above = true)
        double diameter,
    @Key("layer that the ball is put on") String on,
    @Key(
            value =
                "middle of the ball in a planar section; that of the one exposed face of `on` if left out",
            quantity = Quantity.LENGTH,
            min = 0,
            otherwise = Key.NOTHING)
        Double at)
    implements ProcessStep {

  @Override
  public List<String> makes() {
    return List.of(material);
  }

  @Override
  public void check(FlowCheck flow) {
    flow.needs("on", on);
    flow.solder(material, "diameter", diameter / 2, at);
  }

  @Override
  public Wafer apply(Wafer wafer, Bench bench) {
    bench.layer(wafer, "on", on);
    boolean isPlanar = wafer.partition().section().kind() == Section.Kind.PLANAR;
    double volume =
        isPlanar ? Math.PI * diameter * diameter / 4 : Math.PI * diameter * diameter * diameter / 6;
    return wafer.plus(Wafer.Deposited.of(info.id(), material, volume, bench.middle(wafer, on, at)));
  }
}
