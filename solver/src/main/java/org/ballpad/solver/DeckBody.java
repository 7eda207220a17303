package org.ballpad.solver;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.ballpad.materials.Elasticity;
import org.ballpad.materials.Expansion;
import org.ballpad.materials.Material;
import org.ballpad.materials.PropertyTable;
import org.ballpad.materials.law.Anand;
import org.ballpad.materials.law.Chaboche;
import org.ballpad.materials.law.CreepRule;
import org.ballpad.materials.law.DoublePower;
import org.ballpad.materials.law.Garofalo;
import org.ballpad.materials.law.Inelastic;
import org.ballpad.materials.law.MaterialLaw;
import org.ballpad.materials.law.Mixture;
import org.ballpad.materials.law.Norton;
import org.ballpad.materials.law.Plasticity;
import org.ballpad.materials.law.ThermoElastic;
import org.ballpad.materials.law.Transient;
import org.ballpad.materials.law.Viscoelastic;
import org.ballpad.materials.law.YieldCurve;
import org.ballpad.mesh.io.Deck;
import org.ballpad.mesh.io.Deck.Row;

/// Turns laws into the tables of a [Deck], over the temperatures (K) of its history.
///
/// - **Error** tables of a deck are linear in temperature. What is not, creep constants and mean
///   expansion, gets rows until a straight line errs by less than `TOLERANCE` of the value between
///   them; everything else is exact.
final class DeckBody {
  private static final double TOLERANCE = 1e-4;

  /// Rows are no closer than this share of the range; nearer to the start than this the mean
  /// expansion from there is taken for constant.
  private static final double NEAR = 1e-4;

  /// CalculiX takes every smaller constant of creep for this one.
  private static final double LEAST_FACTOR = 1e-20;

  private final double start;
  private final double low;
  private final double high;

  DeckBody(List<Deck.Moment> history) {
    start = history.getFirst().temperature();
    low = history.stream().mapToDouble(Deck.Moment::temperature).min().orElseThrow();
    high = history.stream().mapToDouble(Deck.Moment::temperature).max().orElseThrow();
  }

  /// A law without memory at one temperature, its expansion as a whole.
  static Deck.Body at(MaterialLaw law, double temperature) {
    return switch (law) {
      case ThermoElastic(Material material, double stressFree, double birthStrain) ->
          Deck.Body.of(
              elastic(material.elasticity(), temperature),
              expansion(material, e -> e.strain(temperature, stressFree) + birthStrain));
      case Inelastic _, Viscoelastic _ ->
          throw new DeckFault("material that yields, creeps or relaxes, without a history");
      case Mixture _ -> throw new DeckFault("a mixture");
    };
  }

  /// A law over the temperatures of the history.
  Deck.Body of(MaterialLaw law) {
    return switch (law) {
      case ThermoElastic elastic -> body(elastic, elasticPoints(elastic), Optional.empty());
      case Inelastic(var elastic, var plasticity, var creep) ->
          creep.isPresent()
              ? creeping(elastic, norton(creep.get(), plasticity))
              : body(elastic, elasticPoints(elastic), plasticity.map(this::plastic));
      case Viscoelastic _ -> throw new DeckFault("relaxation (`viscoelastic`)");
      case Mixture _ -> throw new DeckFault("a mixture");
    };
  }

  private Deck.Body body(ThermoElastic elastic, TreeSet<Double> points, Optional<Deck.Flow> flow) {
    if (elastic.stressFree() != start || elastic.birthStrain() != 0) {
      throw new DeckFault(
          "material that is not free of stress at %s K, where the history begins".formatted(start));
    }
    Material material = elastic.material();
    return new Deck.Body(
        rows(points, t -> elastic(material.elasticity(), t)),
        rows(expansionPoints(material), t -> expansion(material, e -> mean(e, t))),
        flow);
  }

  private Deck.Body creeping(ThermoElastic elastic, Norton norton) {
    DoubleUnaryOperator factor = t -> norton.factor().at(t) * Math.exp(-norton.activation() / t);
    TreeSet<Double> points = elasticPoints(elastic);
    points.addAll(points(norton.tables()));
    refine(points, factor);
    double least = points.stream().mapToDouble(factor::applyAsDouble).min().orElseThrow();
    if (least < LEAST_FACTOR) {
      throw new DeckFault(
          "creep of %.1e 1/s at 1 MPa, which it takes for %.0e".formatted(least, LEAST_FACTOR));
    }
    List<Row<Deck.PowerLaw>> laws =
        rows(points, t -> new Deck.PowerLaw(factor.applyAsDouble(t), norton.exponent()));
    return body(elastic, points, Optional.of(new Deck.Flow.Creep(laws)));
  }

  private static Norton norton(CreepRule creep, Optional<Plasticity> plasticity) {
    if (plasticity.isPresent()) {
      throw new DeckFault("yield beside creep, which it takes for creep beyond the yield stress");
    }
    return switch (creep) {
      case Norton norton -> norton;
      case DoublePower _ -> throw new DeckFault("creep by two powers (`double_power`)");
      case Garofalo _ -> throw new DeckFault("Garofalo's creep law (`garofalo`)");
      case Transient _ -> throw new DeckFault("transient creep (`transient`)");
      case Anand _ -> throw new DeckFault("Anand's law (`anand`)");
    };
  }

  private Deck.Flow plastic(Plasticity plasticity) {
    if (!(plasticity instanceof Chaboche(var hardening, var back) && back.isEmpty())) {
      throw new DeckFault(
          "kinematic hardening (`kinematic`, `chaboche`, `multilinear`), which CalculiX 2.20 gets"
              + " wrong in small strain");
    }
    if (!(hardening instanceof YieldCurve yield)) {
      throw new DeckFault("yield by a power law (`power`)");
    }
    return new Deck.Flow.Plastic(
        rows(
            points(yield.stress()),
            t ->
                IntStream.range(0, yield.strain().size())
                    .mapToObj(i ->
                        new Deck.YieldPoint(yield.stress().get(i).at(t), yield.strain().get(i)))
                    .toList()));
  }

  private TreeSet<Double> elasticPoints(ThermoElastic elastic) {
    return points(elastic.material().elasticity().constants());
  }

  private TreeSet<Double> expansionPoints(Material material) {
    List<Expansion> all = material.expansion();
    TreeSet<Double> points = points(all.stream().flatMap(e -> e.tables().stream()).toList());
    points.add(start);
    refine(
        points,
        all.stream()
            .map(e -> (DoubleUnaryOperator) t -> mean(e, t))
            .toArray(DoubleUnaryOperator[]::new));
    return points;
  }

  /// Both ends of the range, and the points of tables between them.
  private TreeSet<Double> points(List<PropertyTable> tables) {
    TreeSet<Double> points = new TreeSet<>(List.of(low, high));
    tables.stream()
        .flatMapToDouble(table -> DoubleStream.of(table.temperatures()))
        .filter(t -> t > low && t < high)
        .forEach(points::add);
    return points;
  }

  /// Adds points until functions are as good as linear between them.
  private void refine(TreeSet<Double> points, DoubleUnaryOperator... functions) {
    double from = points.first();
    while (from < points.last()) {
      double to = points.higher(from);
      double middle = 0.5 * (from + to);
      if (to - from > NEAR * (high - low) && isBent(from, middle, to, functions)) {
        points.add(middle);
      } else {
        from = to;
      }
    }
  }

  private static boolean isBent(
      double from, double middle, double to, DoubleUnaryOperator... functions) {
    for (DoubleUnaryOperator f : functions) {
      double value = f.applyAsDouble(middle);
      double line = 0.5 * (f.applyAsDouble(from) + f.applyAsDouble(to));
      if (Math.abs(line - value) > TOLERANCE * Math.abs(value)) {
        return true;
      }
    }
    return false;
  }

  /// Mean coefficient of expansion from the start to a temperature.
  private double mean(Expansion expansion, double temperature) {
    double near = NEAR * (high - low);
    if (near == 0) {
      return 0;
    }
    double inside = start + near <= high ? start + near : start - near;
    double to = Math.abs(temperature - start) < near ? inside : temperature;
    return expansion.strain(to, start) / (to - start);
  }

  private static <T> List<Row<T>> rows(TreeSet<Double> points, DoubleFunction<T> value) {
    return points.stream().map(t -> new Row<>(t, value.apply(t))).toList();
  }

  private static Deck.Expansion expansion(Material material, ToDoubleFunction<Expansion> strain) {
    List<Expansion> all = material.expansion();
    return new Deck.Expansion(
        strain.applyAsDouble(all.get(0)),
        strain.applyAsDouble(all.get(1)),
        strain.applyAsDouble(all.get(2)));
  }

  private static Deck.Elastic elastic(Elasticity elasticity, double t) {
    return switch (elasticity) {
      case Elasticity.Isotropic(var e, var nu) -> new Deck.Elastic.Isotropic(e.at(t), nu.at(t));
      case Elasticity.Orthotropic o -> {
        double er = o.er().at(t);
        double et = o.et().at(t);
        double nuRt = o.nuRt().at(t);
        double gRz = o.gRz().at(t);
        // Nothing shears out of the section: the two other moduli only have to be positive. With
        // er = et, this one makes the plane of r and t isotropic.
        double gRt = 1 / (1 / er + 1 / et + 2 * nuRt / er);
        yield new Deck.Elastic.Orthotropic(
            er, et, o.ez().at(t), nuRt, o.nuRz().at(t), o.nuTz().at(t), gRt, gRz, gRz);
      }
    };
  }
}
