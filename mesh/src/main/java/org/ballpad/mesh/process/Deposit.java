package org.ballpad.mesh.process;

import java.util.List;
import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;
import org.ballpad.mesh.section.Edge;

/// A film that grows on the surface: conformal, directional or anything between.
///
/// @param info common keys
/// @param material name of the material
/// @param thickness thickness on level ground, um
/// @param s thickness on a vertical wall over that on level ground; 0 grows only where seen from
///   above
/// @param corner how the film turns around convex corners
/// @param on ids of the layers that the film grows on, or `all`
@Keyword(value = "deposit", says = "grows a film on the surface")
public record Deposit(
    @Inline StepInfo info,
    @Key("material of the film") String material,
    @Key(value = "thickness on level ground", quantity = Quantity.LENGTH, min = 0, above = true)
        double thickness,
    @Key(
            value =
                "thickness on a vertical wall over that on level ground;"
                    + " 0 grows only on what is seen from above",
            quantity = Quantity.FRACTION,
            min = 0,
            max = 1,
            otherwise = "1")
        double s,
    @Key(value = "shape around convex corners", otherwise = "round") Corner corner,
    @Key(value = "layers to grow on, or all", otherwise = "all") List<String> on)
    implements ProcessStep {

  /// The word that stands for the whole surface.
  static final String ALL = "all";

  @Override
  public List<String> makes() {
    return List.of(material);
  }

  @Override
  public void check(FlowCheck flow) {
    on.stream().filter(layer -> !layer.equals(ALL)).forEach(layer -> flow.needs("on", layer));
  }

  @Override
  public Wafer apply(Wafer wafer, Bench bench) {
    on.stream()
        .filter(layer -> !layer.equals(ALL))
        .forEach(layer -> bench.layer(wafer, "on", layer));
    return new FilmGrowth(new Film(material, thickness), s, corner)
        .grow(wafer, bench, info.id(), this::isGround, bench.temperature(Bench.ROOM));
  }

  private boolean isGround(Edge edge) {
    return on.contains(ALL) ? !edge.beyond().isEmpty() : on.stream().anyMatch(edge::borders);
  }
}
