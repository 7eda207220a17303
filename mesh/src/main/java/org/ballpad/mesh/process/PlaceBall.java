package org.ballpad.mesh.process;

import java.util.List;
import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;
import org.ballpad.mesh.section.Section;

/// A solder sphere put on a pad; its volume waits for the reflow that gives it its shape.
///
/// @param info common keys
/// @param material name of the solder
/// @param diameter diameter of the sphere, um
/// @param on id of the layer that it is put on
@Keyword(value = "place_ball", says = "puts a solder sphere on a pad")
public record PlaceBall(
    @Inline StepInfo info,
    @Key("solder of the ball") String material,
    @Key(value = "diameter of the ball", quantity = Quantity.LENGTH, min = 0, above = true)
        double diameter,
    @Key("layer that the ball is put on") String on)
    implements ProcessStep {

  @Override
  public List<String> makes() {
    return List.of(material);
  }

  @Override
  public void check(FlowCheck flow) {
    flow.needs("on", on);
    if (!flow.traits(material).solder()) {
      flow.fault("E-NOWET", "material", "%s is no solder", material);
    }
    if (flow.section().kind() == Section.Kind.PLANAR) {
      flow.fault("E-NOTYET", "", "solder in planar sections is not built yet");
    }
    if (diameter >= flow.section().pitch()) {
      flow.fault(
          "E-BRIDGE",
          "diameter",
          "bump radius %s um touches its neighbour at pitch %s um (before reflow)",
          diameter / 2,
          flow.section().pitch());
    }
  }

  @Override
  public Wafer apply(Wafer wafer, Bench bench) {
    bench.layer(wafer, "on", on);
    return wafer.plus(new Wafer.Deposited(info.id(), material, volume()));
  }

  /// Volume of the sphere, um3.
  private double volume() {
    return Math.PI * diameter * diameter * diameter / 6;
  }
}
