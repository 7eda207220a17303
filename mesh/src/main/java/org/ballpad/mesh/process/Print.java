package org.ballpad.mesh.process;

import java.util.List;
import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;
import org.ballpad.mesh.section.Section;

/// Solder paste printed through a stencil; the volume of its metal waits for the reflow that gives
/// it a shape.
///
/// The metal is pi R^2 t eta f for a round aperture, 2 R t eta f per um of depth in a planar
/// section.
///
/// @param info common keys
/// @param material name of the solder
/// @param aperture R, radius or half-width of the aperture, um
/// @param thickness t, thickness of the stencil, um
/// @param transfer eta, share of the aperture's volume that comes out of it
/// @param metalFraction f, share of metal in the volume of the paste
/// @param on id of the layer that it is printed on
/// @param at middle of the aperture in a planar section, um, or null for that of the face of `on`
@Keyword(value = "print", says = "prints solder paste on a pad")
public record Print(
    @Inline StepInfo info,
    @Key("solder of the paste") String material,
    @Key(
            value = "radius of the aperture, half its width in a planar section",
            quantity = Quantity.LENGTH,
            min = 0,
            above = true)
        double aperture,
    @Key(value = "thickness of the stencil", quantity = Quantity.LENGTH, min = 0, above = true)
        double thickness,
    @Key(
            value = "share of the aperture's volume that comes out of it",
            quantity = Quantity.FRACTION,
            min = 0,
            max = 1,
            above = true,
            otherwise = "1")
        double transfer,
    @Key(
            value = "share of metal in the volume of the paste",
            quantity = Quantity.FRACTION,
            min = 0,
            max = 1,
            above = true)
        double metalFraction,
    @Key("layer that the paste is printed on") String on,
    @Key(
            value =
                "middle of the aperture in a planar section; that of the one exposed face of `on` if left out",
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
    flow.solder(material, "aperture", aperture, at);
  }

  @Override
  public Wafer apply(Wafer wafer, Bench bench) {
    bench.layer(wafer, "on", on);
    boolean isPlanar = wafer.partition().section().kind() == Section.Kind.PLANAR;
    double area = isPlanar ? 2 * aperture : Math.PI * aperture * aperture;
    double metal = area * thickness * transfer * metalFraction;
    return wafer.plus(Wafer.Deposited.of(info.id(), material, metal, bench.middle(wafer, on, at)));
  }
}
