package org.ballpad.mesh.process;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
          "E-FILL-VOID",
          "E-GRIND-ACTIVE",
          "E-GRIND-NOT-EXPOSED",
          "E-RANGE",
          "E-TRAPPED",
          "E-FLOATING",
          "E-NOWET",
          "E-SHAPE",
          "E-BRIDGE",
          "E-OUTSIDE",
          "E-SLIVER");
  private static final int FLOWS = 2000;

  @Test
  void endValidOrListed() {
    Map<String, Long> ends =
        IntStream.range(0, FLOWS)
            .parallel()
            .mapToObj(RandomFlowsTest::end)
            .collect(Collectors.groupingBy(end -> end, TreeMap::new, Collectors.counting()));
    assertTrue(ends.get("valid") > FLOWS / 4, ends.toString());
    assertTrue(ends.size() > 8, ends.toString());
  }

  /// How a flow ends.
  private static String end(int seed) {
    Flow flow = new RandomFlow(seed).flow();
    try {
      ProcessResult result = flow.run();
      result.snapshots().forEach(snapshot -> Valid.check(snapshot.partition()));
      return "valid";
    } catch (StepFault fault) {
      String code = fault.code();
      assertTrue(LISTED.contains(code), "flow " + seed + ": " + code + fault.getMessage());
      return code;
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError("flow " + seed + ": " + flow.steps, e);
    }
  }
}
