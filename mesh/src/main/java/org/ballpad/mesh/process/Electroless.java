package org.ballpad.mesh.process;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;
import org.ballpad.mesh.section.Edge;
import org.ballpad.mesh.section.Partition;

/// Metal that grows without current on what is catalytic, the same thickness in all directions.
///
/// It grows over the end of a catalytic surface by its thickness. Every film of a stack grows on
/// the one before.
///
/// @param info common keys
/// @param layers the films, the first one grows first; none for an alloy
/// @param alloy the one film of an alloy, or null
/// @param thickness thickness of the alloy, um, or null
/// @param catalytic materials on which the metal starts, or `all`; by the traits of the materials
///   when empty
@Keyword(value = "electroless", says = "grows metal on catalytic surfaces")
public record Electroless(
    @Inline StepInfo info,
    @Key(value = "films in the order of growth", otherwise = Key.NOTHING) List<Film> layers,
    @Key(value = "alloy of one film, instead of layers", otherwise = Key.NOTHING) Alloy alloy,
    @Key(
            value = "thickness of the alloy",
            quantity = Quantity.LENGTH,
            min = 0,
            above = true,
            otherwise = Key.NOTHING)
        Double thickness,
    @Key(
            value =
                "materials on which the metal starts, or all; those that are catalytic if left out",
            otherwise = Key.NOTHING)
        List<String> catalytic)
    implements ProcessStep {

  /// 85 degC, the usual temperature of the bath.
  private static final double USUAL = 358.15;

  private static final double ROUNDING = 1e-6;

  private List<Film> films() {
    return alloy == null || thickness == null
        ? layers
        : List.of(new Film(alloy.material(), thickness));
  }

  @Override
  public List<String> makes() {
    return films().stream().map(Film::material).toList();
  }

  @Override
  public void check(FlowCheck flow) {
    if (layers.isEmpty() == (alloy == null)) {
      flow.fault("E-KEY", "layers", "electroless needs either layers or an alloy");
      flow.makes(List.of()); // so that later steps are not blamed as well
    }
    if ((alloy == null) != (thickness == null)) {
      flow.fault("E-KEY", "thickness", "alloy and thickness go together");
    }
    double sum =
        alloy == null ? 1 : alloy.composition().values().stream().mapToDouble(v -> v).sum();
    if (Math.abs(sum - 1) > ROUNDING) {
      flow.fault("E-RANGE", "alloy", "the fractions of the alloy add up to %s, not to 1", sum);
    }
    for (String material : catalytic) {
      if (!material.equals(Deposit.ALL) && !flow.has(material)) {
        flow.needs("catalytic", material);
      }
    }
  }

  @Override
  public Wafer apply(Wafer wafer, Bench bench) {
    Wafer grown = wafer;
    Predicate<Edge> ground = edge -> isCatalytic(edge, wafer.partition(), bench);
    List<Film> films = films();
    for (int i = 0; i < films.size(); i++) {
      String id = Film.id(info.id(), i, films.size());
      grown =
          new FilmGrowth(films.get(i), 1, Corner.ROUND)
              .grow(grown, bench, id, ground, bench.temperature(USUAL));
      ground = edge -> edge.borders(id);
    }
    return grown;
  }

  private boolean isCatalytic(Edge edge, Partition partition, Bench bench) {
    return partition
        .region(edge.beyond())
        .map(region ->
            catalytic.isEmpty()
                ? bench.traits(region.material()).catalytic()
                : catalytic.contains(Deposit.ALL) || catalytic.contains(region.material()))
        .orElse(false);
  }

  /// An alloy that grows as one film.
  ///
  /// @param material name of the alloy, which says what steps ask of it; where it has no elasticity
  ///   or expansion of its own, they follow from the composition
  /// @param composition share of each metal, by its name
  public record Alloy(
      @Key("material that stands for the alloy; without values of its own it is a mixture")
          String material,
      @Key(value = "share of each metal by volume", quantity = Quantity.FRACTION, min = 0, max = 1)
          Map<String, Double> composition) {}
}
