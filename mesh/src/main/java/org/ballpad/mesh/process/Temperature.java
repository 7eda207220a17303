package org.ballpad.mesh.process;

import java.util.List;
import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;

/// A change of temperature. The metals it anneals are free of stress at the temperature reached.
///
/// @param info common keys
/// @param to temperature reached, K
/// @param rate rate of the change, K/s, or null
/// @param hold time spent there, s, or null
/// @param anneal ids of the layers that are annealed
@Keyword(value = "temperature", says = "changes the temperature and may anneal metals")
public record Temperature(
    @Inline StepInfo info,
    @Key(value = "temperature reached", quantity = Quantity.TEMPERATURE, min = 0) double to,
    @Key(
            value = "rate of the change",
            quantity = Quantity.RATE,
            min = 0,
            above = true,
            otherwise = Key.NOTHING)
        Double rate,
    @Key(
            value = "time spent at the temperature",
            quantity = Quantity.TIME,
            min = 0,
            otherwise = Key.NOTHING)
        Double hold,
    @Key(value = "layers that become free of stress there", otherwise = Key.NOTHING)
        List<String> anneal)
    implements ProcessStep {

  @Override
  public void check(FlowCheck flow) {
    anneal.forEach(id -> flow.needs("anneal", id));
  }

  @Override
  public Wafer apply(Wafer wafer, Bench bench) {
    anneal.forEach(id -> bench.layer(wafer, "anneal", id));
    return wafer.mapped(region ->
        anneal.stream().anyMatch(region::isPartOf) ? region.withBirthTemperature(to) : region);
  }
}
