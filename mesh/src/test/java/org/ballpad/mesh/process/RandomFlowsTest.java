package org.ballpad.mesh.process;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ballpad.mesh.section.Valid;
import org.junit.jupiter.api.Test;

/// Steps in random order with random numbers end in a valid partition or in a listed message.
class RandomFlowsTest {
  private static final Set<String> LISTED =
      Set.of(
          "E-ORDER",
          "E-NOTOPEN",
          "E-COAT-THIN",
          "E-NOSEED",
          "E-TRAPPED",
          "E-FLOATING",
          "E-NOWET",
          "E-SHAPE",
          "E-BRIDGE",
          "E-OUTSIDE",
          "E-SLIVER");
  private static final int FLOWS = 400;

  @Test
  void endValidOrListed() {
    Map<String, Integer> ends = new TreeMap<>();
    int steps = 0;
    for (int seed = 0; seed < FLOWS; seed++) {
      Flow flow = new RandomFlow(seed).flow();
      String end;
      try {
        ProcessResult result = flow.run();
        result.snapshots().forEach(snapshot -> Valid.check(snapshot.partition()));
        steps += result.snapshots().size();
        end = "valid";
      } catch (StepFault fault) {
        end = fault.code();
        assertTrue(LISTED.contains(end), "flow " + seed + ": " + end + fault.getMessage());
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("flow " + seed + ": " + flow.steps, e);
      }
      ends.merge(end, 1, Integer::sum);
    }
    assertTrue(ends.getOrDefault("valid", 0) > FLOWS / 4, ends.toString());
    assertTrue(ends.size() > 4 && steps > FLOWS, ends.toString());
  }
}
