package org.ballpad.mesh.process;

import java.util.List;
import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;

/// A stack of thin films, one after the other on everything that faces the side.
///
/// @param info common keys
/// @param layers the films, the first one grows first
/// @param s thickness on a vertical wall over that on level ground
/// @param corner how the films turn around convex corners
@Keyword(value = "sputter", says = "grows one or more thin films on the whole surface")
public record Sputter(
    @Inline StepInfo info,
    @Key("films in the order of growth") List<Film> layers,
    @Key(
            value = "thickness on a vertical wall over that on level ground",
            quantity = Quantity.FRACTION,
            min = 0,
            max = 1,
            otherwise = "0.3")
        double s,
    @Key(value = "shape around convex corners", otherwise = "round") Corner corner)
    implements ProcessStep {

  /// 100 degC, the usual temperature of a sputtered film.
  private static final double USUAL = 373.15;

  @Override
  public List<String> makes() {
    return layers.stream().map(Film::material).toList();
  }

  @Override
  public void check(FlowCheck flow) {
    if (layers.isEmpty()) {
      flow.fault("E-RANGE", "layers", "sputter needs at least one film");
      flow.makes(List.of()); // so that later steps are not blamed as well
    }
  }

  @Override
  public Wafer apply(Wafer wafer, Bench bench) {
    Wafer grown = wafer;
    for (int i = 0; i < layers.size(); i++) {
      String id = Film.id(info.id(), i, layers.size());
      grown =
          new FilmGrowth(layers.get(i), s, corner)
              .grow(grown, bench, id, edge -> !edge.beyond().isEmpty(), bench.temperature(USUAL));
    }
    return grown;
  }
}
