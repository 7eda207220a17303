package org.ballpad.mesh.process;

import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Later;
import org.ballpad.mesh.Quantity;

/// Hardens a layer at the step's temperature `T`, which becomes the temperature at which it is free
/// of stress.
///
/// @param info common keys; `T` is required
/// @param layer id of the layer
/// @param shrinkLinear linear shrinkage of the layer in the cure
@Later({"Tg_rule"})
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
        double shrinkLinear)
    implements ProcessStep {

  @Override
  public void check(FlowCheck flow) {
    flow.needs("layer", layer);
    if (info.temperature() == null) {
      flow.fault("E-KEY", "T", "cure needs a temperature T");
    }
  }

  @Override
  public Wafer apply(Wafer wafer, Bench bench) {
    bench.layer(wafer, "layer", layer);
    return wafer.mapped(
        region -> region.isPartOf(layer) ? region.cured(info.temperature(), shrinkLinear) : region);
  }
}
