package org.ballpad.solver.result;

import org.ballpad.materials.life.Bundle;
import org.ballpad.materials.life.Conditions;
import org.ballpad.materials.life.LifeLaw;
import org.ballpad.materials.life.Metric;
import org.ballpad.materials.life.NoLife;
import org.ballpad.materials.life.Weibull;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Hypothesis;

/// Cycles to failure by a life model, from the damage that the last thermal cycle has done in a
/// layer of solder along an interface.
///
/// - **Error** how far the damage differs from that of the cycle before, times the slope of the law
///   (docs/theory.md, eq. 8.10).
@Keyword(
    value = "life",
    says = "Cycles to failure by a life model, from what the last thermal cycle does in a layer.")
public record Life(
    @Key("Name of the result.") String name,
    @Key("Life model of the library, as `ballpad materials` lists them.") Bundle bundle,
    @Key(value = "Interface that the layer lies along, as solder/pad.", named = Key.Named.INTERFACE)
        String along,
    @Key(
            value = "Solder region; the first of `along` if absent.",
            named = Key.Named.REGION,
            otherwise = Key.NOTHING)
        String in,
    @Key(
            value = "Thickness of the layer; that of the model if absent, 25 um where it has none.",
            quantity = Quantity.LENGTH,
            min = 0,
            above = true,
            otherwise = Key.NOTHING)
        Double depth,
    @Key(value = "Whether it follows the steps of the interface.", otherwise = "follow") Cut cut,
    @Key(
            value = "Path of a crack through the joint; its width at the interface if absent.",
            quantity = Quantity.LENGTH,
            min = 0,
            above = true,
            otherwise = Key.NOTHING)
        Double crack,
    @Key(
            value = "Weibull shape of a population of joints; that of the model if absent.",
            min = 0,
            above = true,
            otherwise = Key.NOTHING)
        Double shape,
    @Key(
            value = "Number of joints on test, of which the first failure is given.",
            min = 1,
            otherwise = "32")
        int sample,
    @Key(
            value = "Thermal cycles of use, to which the life is carried over.",
            otherwise = Key.NOTHING)
        Use use)
    implements Probe, Layered {
  /// Who says how thick the layer is.
  public enum ThicknessFrom {
    CASE,
    MODEL,
    /// Neither: the customary one.
    CUSTOMARY
  }

  /// Thickness where neither the case nor the model names one, um: customary for joints on boards.
  private static final double DEPTH = 25;

  /// @throws IllegalArgumentException where no measure gives the damage that the model counts
  public Life {
    if (kind(bundle.metric()) == null) {
      throw new IllegalArgumentException(
          "life model `%s` counts the %s, which no measure of a section gives"
              .formatted(bundle.name(), bundle.metric().title()));
    }
  }

  /// What a damage average must count, or null.
  private static CycleDamage.Kind kind(Metric metric) {
    return switch (metric) {
      case INELASTIC_WORK, CREEP_WORK -> CycleDamage.Kind.WORK;
      case CREEP_STRAIN, INELASTIC_STRAIN -> CycleDamage.Kind.STRAIN;
      case PLASTIC_STRAIN_RANGE, PLASTIC_SHEAR_RANGE, SHEAR_RANGE -> null;
    };
  }

  /// The solder region.
  public String solder() {
    return in != null ? in : along.split("/", -1)[0];
  }

  @Override
  public Layer layer() {
    double own = Double.isNaN(bundle.layer()) ? DEPTH : bundle.layer();
    return new Layer(solder(), along, depth != null ? depth : own, cut);
  }

  /// Who says how thick the layer is.
  public ThicknessFrom thicknessFrom() {
    if (depth != null) {
      return ThicknessFrom.CASE;
    }
    return Double.isNaN(bundle.layer()) ? ThicknessFrom.CUSTOMARY : ThicknessFrom.MODEL;
  }

  @Override
  public String unit(Hypothesis hypothesis) {
    return "cycles";
  }

  @Override
  public Measured evaluate(Solution solution) {
    LifeBasis basis = basis(solution);
    double cycles = bundle.law().cycles(basis.damage(), basis.conditions());
    HiddenError hidden = new HiddenError(0, basis.saturation() * cycles, 0);
    return new Measured(cycles, "cycles", basis.volume(), Limit.EXISTS, cycles, hidden);
  }

  /// What the life follows from.
  ///
  /// @throws IllegalArgumentException where nothing flows or no cycle was run
  /// @throws NoLife where the damage is not positive
  public LifeBasis basis(Solution solution) {
    LayerDamage damage = LayerDamage.of(solution, layer(), kind(bundle.metric()));
    if (solution.damage().cycles() == 0) {
      throw new IllegalArgumentException(
          "no thermal cycle since the last material came into being: a life counts cycles");
    }
    LifeLaw law = bundle.law();
    Conditions conditions = Conditions.crack(crack != null ? crack : layer().widthOn(solution));
    return new LifeBasis(
        damage.last(),
        damage.before(),
        solution.damage().cycles(),
        solution.damage().missed(),
        damage.volume(),
        conditions,
        law.exponent(NoLife.positive("damage of a cycle", damage.last()), conditions));
  }

  /// The population that a life is one number of, or null where neither the case nor the model says
  /// how it scatters.
  public Weibull population(double cycles) {
    double known = shape != null ? shape : bundle.shape();
    return Double.isNaN(known)
        ? null
        : bundle.kind().distribution(cycles, known, bundle.failureFree());
  }
}
