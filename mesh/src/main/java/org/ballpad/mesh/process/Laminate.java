package org.ballpad.mesh.process;

import java.util.List;
import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Profile;
import org.ballpad.mesh.section.Region;
import org.locationtech.jts.geom.Geometry;

/// A dry film pressed on the surface.
///
/// It spans recesses that are narrower than `tent_width`, with a flat underside, and leaves them
/// empty. Elsewhere it lies as a [Coat] of planarisation 1 - `conform` does.
///
/// @param info common keys
/// @param material name of the material
/// @param thickness thickness on the field, um
/// @param tentWidth width up to which recesses are spanned, um
/// @param conform how far the film follows steps: 0 is flat, 1 follows them
/// @param exposeOk whether features may stick out of the film
@Keyword(value = "laminate", says = "presses a dry film on the surface")
public record Laminate(
    @Inline StepInfo info,
    @Key("material of the film") String material,
    @Key(value = "thickness on the field", quantity = Quantity.LENGTH, min = 0, above = true)
        double thickness,
    @Key(
            value = "recesses narrower than this stay empty",
            quantity = Quantity.LENGTH,
            min = 0,
            otherwise = "0 um")
        double tentWidth,
    @Key(
            value = "how far the film follows steps: 0 is flat, 1 follows them",
            quantity = Quantity.FRACTION,
            min = 0,
            max = 1,
            otherwise = "0")
        double conform,
    @Key(value = "whether features may stick out of the film", otherwise = "false")
        boolean exposeOk)
    implements ProcessStep {
  private static final String TENT = "~tent";

  @Override
  public List<String> makes() {
    return List.of(material);
  }

  @Override
  public void check(FlowCheck flow) {
    // A film needs nothing.
  }

  @Override
  public Wafer apply(Wafer wafer, Bench bench) {
    Coat film =
        new Coat(info, material, thickness, 1 - conform, Coat.Reference.FIELD, null, 1, exposeOk);
    double width = wafer.partition().section().width();
    Geometry tents =
        tentWidth == 0
            ? Grid.empty()
            : Tents.below(Profile.of(wafer.landscape()), tentWidth, width);
    if (tents.isEmpty()) {
      return film.apply(wafer, bench);
    }
    Region air = new Region(TENT, "", tents, 0, 0, 0, false);
    Wafer done = film.apply(wafer.plus(air, List.of()), bench);
    List<Region> solids =
        done.partition().regions().stream().filter(r -> !r.id().equals(TENT)).toList();
    return done.with(solids, List.of());
  }
}
