package org.ballpad.cases.file.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Interval;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;
import org.junit.jupiter.api.Test;

class RecordBinderTest {
  private final Faults faults = new Faults();

  enum Side {
    FRONT,
    BACK_SIDE
  }

  record Common(
      @Key(value = "name", otherwise = Key.NOTHING) String id,
      @Key(value = "side", otherwise = "front") Side side) {}

  sealed interface Step permits Coat, Grind {}

  @Keyword(value = "coat", says = "covers")
  record Coat(
      @Inline Common common,
      @Key(value = "how thick", quantity = Quantity.LENGTH, min = 0, above = true) double thickness,
      @Key(value = "share", quantity = Quantity.FRACTION, min = 0, max = 1, otherwise = "0.5")
          double fillShare,
      @Key(value = "openings", quantity = Quantity.LENGTH, otherwise = Key.NOTHING)
          List<Interval> open,
      @Key(value = "sizes", quantity = Quantity.LENGTH, otherwise = Key.NOTHING)
          Map<String, Double> at,
      @Key(
              value = "how",
              oneOf = {"wet", "dry"},
              otherwise = "dry")
          String method,
      @Key(value = "repeats", otherwise = "1") int count)
      implements Step {}

  @Keyword(value = "grind", says = "thins")
  record Grind(@Key(value = "rough", otherwise = "false") boolean rough) implements Step {}

  private Optional<Step> bind(String yaml) {
    Tree tree = YamlText.parse("f", "units: {length: um}\nstep: " + yaml, faults).orElseThrow();
    Tree.MapNode root = (Tree.MapNode) tree;
    Values values = new Values(Header.read(root, faults), faults);
    return new RecordBinder(values)
        .bindOneOf(Step.class, "type", List.of("attach"), root.get("step").orElseThrow(), "step");
  }

  private String messages() {
    return faults.list().stream().map(Fault::toString).collect(Collectors.joining("\n"));
  }

  @Test
  void fillsARecord() {
    String yaml =
        "{type: coat, id: d1, thickness: 4 mil, open: [[0, 45], [63.64, end]],"
            + " at: {a/b: 0.5}, side: back_side}";
    Coat expected =
        new Coat(
            new Common("d1", Side.BACK_SIDE),
            101.6,
            0.5,
            List.of(new Interval(0, 45), new Interval(63.64, Double.POSITIVE_INFINITY)),
            Map.of("a/b", 0.5),
            "dry",
            1);

    assertEquals(Optional.of(expected), bind(yaml), messages());
  }

  @Test
  void reportsAllFaultsAtOnce() {
    bind(
        "{type: coat, thicknes: 5, fill_share: 120 %, open: [[0, 1, 2]], method: wett,"
            + " count: 1.5, side: up}");

    assertEquals(
        """
        f:2:20 step.thicknes: unknown key; did you mean `thickness`?
        f:2:103 step.side: `up` is not known; allowed: front, back_side
        f:2:7 step: `thickness` is missing: how thick
        f:2:45 step.fill_share: E-RANGE fill_share = 120 % is outside [0, 1]
        f:2:59 step.open: an interval [from, to] is needed, not a list
        f:2:79 step.method: `wett` is not known; did you mean `wet`?
        f:2:92 step.count: a whole number is needed, not "1.5\"\
        """,
        messages());
  }

  @Test
  void wordsOfLaterVersionsAreNotYet() {
    bind("{type: attach}");
    bind(" {type: grindd}");
    bind("  {type: 5}");
    bind("[]");

    assertEquals(
        """
        f:2:14 step.type: type `attach` is not yet built
        f:2:15 step.type: unknown type `grindd`; did you mean `grind`?
        f:2:16 step.type: a text is needed, not 5; quote it: "5"
        f:2:7 step: a map is needed, not a list\
        """,
        messages());
  }

  @Test
  void rangesMayExcludeTheirEnd() {
    bind("{type: coat, thickness: 0}");

    assertTrue(messages().endsWith("E-RANGE thickness = 0 is outside (0, inf) um"), messages());
  }
}
