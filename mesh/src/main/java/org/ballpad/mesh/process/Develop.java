package org.ballpad.mesh.process;

import java.util.List;
import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Region;
import org.locationtech.jts.geom.Geometry;

/// Removes what the latent image of a layer tells: of a positive material what was exposed, of a
/// negative one what was not.
///
/// Walls below mask edges lean by `wall`; walls along the shadow of another layer are where the
/// shadow is.
///
/// @param info common keys
/// @param layer id of the layer
/// @param wall angle of the walls, degrees; below 90 the opening is wider at its top
/// @param cdAt where the openings have the width of the mask
/// @param foot widening at the bottom of the walls, or null
@Keyword(value = "develop", says = "removes what the latent image of a layer tells")
public record Develop(
    @Inline StepInfo info,
    @Key("exposed layer") String layer,
    @Key(
            value = "angle of the walls, below 90 for openings that are wider at the top",
            quantity = Quantity.ANGLE,
            min = 10,
            max = 170,
            otherwise = "90 deg")
        double wall,
    @Key(value = "end of the walls at which openings have their width", otherwise = "bottom")
        Pattern.CdAt cdAt,
    @Key(value = "widening at the bottom of the walls", otherwise = Key.NOTHING) Pattern.Foot foot)
    implements ProcessStep {
  private static final String NEGATIVE = "negative";

  @Override
  public void check(FlowCheck flow) {
    flow.needs("layer", layer);
    if (!flow.isExposed(layer)) {
      flow.fault(
          "E-ORDER",
          "layer",
          "step %s: an exposure of %s must exist before develop",
          Bench.name(this),
          layer);
    } else if ((wall != 90 || foot != null) && !flow.hasMask(layer)) {
      String key = wall != 90 ? "wall" : "foot";
      flow.fault("E-KEY", key, "%s is for openings below a mask; %s had none", key, layer);
    }
    flow.develops(layer);
  }

  @Override
  public Wafer apply(Wafer wafer, Bench bench) {
    List<Region> regions = bench.layer(wafer, "layer", layer);
    List<Wafer.Image> images =
        wafer.images().stream().filter(image -> image.layer().equals(layer)).toList();
    if (images.isEmpty()) {
      throw bench.fault("E-ORDER", "layer", "an exposure of %s must exist before develop", layer);
    }
    boolean isNegative = bench.traits(regions.getFirst().material()).tone().equals(NEGATIVE);
    Geometry soluble = null;
    for (Wafer.Image image : images) {
      Geometry part = soluble(wafer, image, Removal.shape(regions), isNegative, bench);
      soluble =
          soluble == null
              ? part
              : isNegative ? Grid.intersection(soluble, part) : Grid.union(soluble, part);
    }
    Removal removal = Removal.of(wafer, region -> region.isPartOf(layer), soluble, List.of());
    if (removal.trapped() > 0) {
      bench.warn("W-RESIDUE", "%s um2 of %s are not reachable and left", removal.trapped(), layer);
    }
    return removal.held(bench).without(layer);
  }

  /// What the developer dissolves after one exposure.
  private Geometry soluble(
      Wafer wafer, Wafer.Image image, Geometry shape, boolean isNegative, Bench bench) {
    double width = wafer.partition().section().width();
    Openings openings = new Openings(wall, cdAt, foot);
    if (isNegative) {
      Geometry dark = openings.through(shape, Expose.Mask.beside(image.lit()), width, bench);
      return Grid.union(dark, image.shadow());
    }
    return Grid.difference(openings.through(shape, image.lit(), width, bench), image.shadow());
  }
}
