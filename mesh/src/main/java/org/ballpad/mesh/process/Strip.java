package org.ballpad.mesh.process;

import java.util.ArrayList;
import java.util.List;
import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.section.Region;

/// Removes whole layers that can be reached from the side of the step.
///
/// @param info common keys
/// @param ids ids of the layers
@Keyword(value = "strip", says = "removes whole layers")
public record Strip(@Inline StepInfo info, @Key("layers to remove") List<String> ids)
    implements ProcessStep {

  @Override
  public void check(FlowCheck flow) {
    for (String id : ids) {
      flow.needs("ids", id);
      flow.removes(id);
    }
  }

  @Override
  public Wafer apply(Wafer wafer, Bench bench) {
    List<Region> regions = new ArrayList<>();
    ids.forEach(id -> regions.addAll(bench.layer(wafer, "ids", id)));
    return Removal.of(
            wafer,
            region -> ids.stream().anyMatch(region::isPartOf),
            Removal.shape(regions),
            List.of())
        .complete(bench, "ids", String.join(", ", ids));
  }
}
