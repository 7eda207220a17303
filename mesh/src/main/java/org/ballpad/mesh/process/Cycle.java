package org.ballpad.mesh.process;

import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;

/// Thermal cycles between two temperatures. They leave the cross-section as it is.
///
/// @param info common keys
/// @param low lower temperature, K
/// @param high upper temperature, K
/// @param ramp rate of the changes between them, K/s
/// @param dwell time spent at each, s
/// @param count number of cycles
@Keyword(value = "cycle", says = "cycles the temperature")
public record Cycle(
    @Inline StepInfo info,
    @Key(value = "lower temperature", name = "T_min", quantity = Quantity.TEMPERATURE, min = 0)
        double low,
    @Key(value = "upper temperature", name = "T_max", quantity = Quantity.TEMPERATURE, min = 0)
        double high,
    @Key(
            value = "rate of the changes between them",
            quantity = Quantity.RATE,
            min = 0,
            above = true)
        double ramp,
    @Key(value = "time spent at each of them", quantity = Quantity.TIME, min = 0) double dwell,
    @Key(value = "number of cycles", min = 1) int count)
    implements ProcessStep {

  @Override
  public void check(FlowCheck flow) {
    if (high <= low) {
      flow.fault("E-RANGE", "T_max", "T_max is not above T_min: there is no cycle");
    }
  }

  @Override
  public Wafer apply(Wafer wafer, Bench bench) {
    return wafer;
  }
}
