package org.ballpad.mesh.process;

import java.util.List;
import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;
import org.ballpad.mesh.section.Growth;
import org.ballpad.mesh.section.Landscape;

/// Metal that grows from every exposed conductor which the seed feeds with current.
///
/// @param info common keys
/// @param material name of the material
/// @param thickness thickness, um; for `level` above the highest conductor of the opening
/// @param seed id of the layer that carries the current
/// @param profile whether the metal follows the surface or fills openings level
/// @param corner how the metal turns around convex corners
@Keyword(value = "electroplate", says = "grows metal from conductors connected to the seed")
public record Electroplate(
    @Inline StepInfo info,
    @Key("metal to plate") String material,
    @Key(
            value = "thickness; for a level profile above the highest conductor of an opening",
            quantity = Quantity.LENGTH,
            min = 0,
            above = true)
        double thickness,
    @Key("layer that carries the current") String seed,
    @Key(value = "whether the metal follows the surface or fills level", otherwise = "conformal")
        Profile profile,
    @Key(value = "shape around convex corners", otherwise = "round") Corner corner)
    implements ProcessStep {

  @Override
  public List<String> makes() {
    return List.of(material);
  }

  @Override
  public void check(FlowCheck flow) {
    List<String> carriers = flow.needs("seed", seed);
    if (!carriers.isEmpty() && carriers.stream().noneMatch(m -> flow.traits(m).conductor())) {
      flow.fault("E-NOSEED", "seed", "%s is no conductor: %s", seed, String.join(", ", carriers));
    }
  }

  @Override
  public Wafer apply(Wafer wafer, Bench bench) {
    bench.layer(wafer, "seed", seed);
    Landscape landscape = wafer.landscape();
    Plating plating = new Plating(wafer.partition(), seed, name -> bench.traits(name).conductor());
    if (!plating.isExposed()) {
      throw bench.fault(
          "E-NOSEED",
          "seed",
          "no exposed conductor connected to %s; exposed at the front are: %s",
          seed,
          landscape.exposed());
    }
    return switch (profile) {
      case CONFORMAL ->
          new FilmGrowth(new Film(material, thickness), 1, corner)
              .grow(wafer, bench, info.id(), plating::isLive, Bench.ROOM);
      case LEVEL -> {
        Growth.Grown grown = plating.level(thickness, bench.settings().arcTol());
        yield wafer.plus(
            bench.region(info.id(), material, grown.shape(), Bench.ROOM), grown.arcs());
      }
    };
  }

  /// Shape of the plated metal.
  public enum Profile {
    /// Fills each opening to a flat top, and mushrooms over its lip.
    LEVEL,
    /// The same thickness everywhere.
    CONFORMAL
  }
}
