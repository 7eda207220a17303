package org.ballpad.mesh.process;

import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;
import org.ballpad.mesh.section.Region;

/// Hardens a layer at the step's temperature `T`. The layer is free of stress there or, where its
/// glass softens below, at its Tg: above that it relaxes.
///
/// @param info common keys; `T` is required
/// @param layer id of the layer
/// @param shrinkLinear linear shrinkage of the layer in the cure
/// @param rule where it is free of stress
@Keyword(value = "cure", says = "hardens a layer, which is then free of stress at T")
public record Cure(
    @Inline StepInfo info,
    @Key("layer to cure") String layer,
    @Key(
            value = "linear shrinkage",
            quantity = Quantity.FRACTION,
            min = 0,
            max = 0.2,
            otherwise = "0")
        double shrinkLinear,
    @Key(
            value = "where it is free of stress: at the cure, or at Tg if that is lower",
            name = "Tg_rule",
            oneOf = {"cure", Cure.LOWER},
            otherwise = "cure")
        String rule)
    implements ProcessStep {
  /// The rule that asks for the glass transition of the material.
  static final String LOWER = "min(cure,Tg)";

  /// Whether it matters where the glass transition of the layer is.
  public boolean asksTransition() {
    return rule.equals(LOWER);
  }

  @Override
  public void check(FlowCheck flow) {
    for (String material : flow.needs("layer", layer)) {
      if (asksTransition() && flow.traits(material).transition() == null) {
        flow.fault(
            "E-NOPROP",
            "Tg_rule",
            "material %s: no Tg; give it under `materials.%s.process`",
            material,
            material);
      }
    }
    if (info.temperature() == null) {
      flow.fault("E-KEY", "T", "cure needs a temperature T");
    }
  }

  @Override
  public Wafer apply(Wafer wafer, Bench bench) {
    bench.layer(wafer, "layer", layer);
    return wafer.mapped(region ->
        region.isPartOf(layer) ? region.cured(stressFree(region, bench), shrinkLinear) : region);
  }

  private double stressFree(Region region, Bench bench) {
    return asksTransition()
        ? Math.min(info.temperature(), bench.traits(region.material()).transition())
        : info.temperature();
  }
}
