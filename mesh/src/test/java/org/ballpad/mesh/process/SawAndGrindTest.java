package org.ballpad.mesh.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ballpad.mesh.Interval;
import org.ballpad.mesh.section.Edge;
import org.ballpad.mesh.section.Landscape;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Trenches, grinding and dicing on a die edge of 200 um with the middle of the street at its end.
class SawAndGrindTest {
  private static Flow edge() {
    Section section = new Section(Section.Kind.PLANAR, 200, Double.NaN);
    return new Flow(section).substrate(100).deposit("pass", "SiN", 1, 1, Corner.ROUND);
  }

  /// Half of a trench 60 wide and 40 deep, filled level 5 above the passivation.
  private static Flow filled() {
    return edge().trench(170, 200, 40, 90).fill("filler", 5);
  }

  private static double exposedAtBack(Partition partition, String id) {
    Landscape landscape = Landscape.of(partition);
    return landscape.edges(partition.region(id).orElseThrow().shape()).stream()
        .filter(e -> e.beyond().equals(Landscape.BACK))
        .mapToDouble(Edge::length)
        .sum();
  }

  @ParameterizedTest
  @CsvSource({"90, 150, 180", "80, 150, 180", "100, 150, 180", "90, 170, 200", "60, 170, 200"})
  void aTrenchTakesItsTrapezoidFromEveryLayer(double wall, double from, double to) {
    Flow.Seen seen = edge().trench(from, to, 40, wall).seen();
    double walls = to < 200 ? 2 : 1;
    double lean = 1 / Math.tan(Math.toRadians(wall));
    double inSilicon = 40 * (to - from) + walls * lean * 40 * 40 / 2;
    double inFilm = (to - from) + walls * lean * (41 * 41 - 40 * 40) / 2;
    assertEquals(200 * 100 - inSilicon, seen.area("si"), wall == 90 ? 1e-9 : 0.05);
    assertEquals(200 - inFilm, seen.area("pass"), wall == 90 ? 1e-9 : 0.002);
  }

  @Test
  void aTrenchFromTheBackCountsFromTheBackOfTheSubstrate() {
    Flow flow = edge();
    flow.add(new Trench(Flow.back(null), new Interval(50, 60), 30, 90, Trench.Method.ETCH));
    Flow.Seen seen = flow.seen();
    assertEquals(200 * 100 - 10 * 30, seen.area("si"), 1e-9);
    assertEquals(200, seen.area("pass"), 1e-9);
  }

  @Test
  void aTrenchInARingIsRevolved() {
    Flow flow = Flow.cell(100).substrate(50).trench(60, 80, 20, 90);
    double ring = Math.PI * (80 * 80 - 60 * 60) * 20;
    assertEquals(Math.PI * 100 * 100 * 50 - ring, flow.seen().volume("si"), 1e-3);
  }

  @Test
  void grindingShowsTheFillerOverTheWidthOfItsTrenchAndPartsTheSilicon() {
    Flow flow = filled();
    assertEquals(0, exposedAtBack(flow.run().last(), "filler"));
    flow.add(new Grind(Flow.back(null), null, "filler", 10));
    Flow.Seen seen = flow.seen();
    assertEquals(30, exposedAtBack(seen.partition, "filler"), 1e-9);
    assertEquals(170 * 30, seen.area("si"), 1e-9);
    assertEquals(30 * 30 + 200 * 5 + 30, seen.area("filler"), 1e-9);
    var si = seen.partition.region("si").orElseThrow().shape().getEnvelopeInternal();
    assertEquals(-30, si.getMinY());
    assertEquals(170, si.getMaxX());
  }

  @Test
  void grindingRemovesTheCoatOnTheBackAndNothingOfTheFront() {
    Flow flow = filled();
    flow.add(
        new Coat(Flow.back("back"), "resist_positive", 8, 1, Coat.Reference.FIELD, null, 1, false));
    assertEquals(200 * 8, flow.seen().area("back"), 1e-9);
    assertEquals(200, exposedAtBack(flow.run().last(), "back"), 1e-9);
    double pass = flow.seen().area("pass");
    flow.add(new Grind(Flow.back(null), 50.0, null, 5));
    Flow.Seen seen = flow.seen();
    assertTrue(seen.partition.region("back").isEmpty());
    assertEquals(200 * 50 - 30 * 40, seen.area("si"), 1e-9);
    assertEquals(pass, seen.area("pass"), 1e-12);
  }

  @Test
  void grindingThatDoesNotReachTheFillerIsRefused() {
    Flow shallow = filled().add(new Grind(Flow.back(null), 70.0, "filler", 5));
    refused(shallow, "E-GRIND-NOT-EXPOSED", "ground to 70 um, filler not exposed", "30 um deeper");
    Flow none = edge().fill("filler", 5).add(new Grind(Flow.back(null), null, "filler", 5));
    refused(none, "E-GRIND-ACTIVE", "grind plane z = 6 um cuts pass");
    Flow exact = filled().add(new Grind(Flow.back(null), 40.0, "filler", 5));
    assertEquals(30, exposedAtBack(exact.run().last(), "filler"), 1e-9);
  }

  @Test
  void grindingIntoActiveLayersIsRefused() {
    Flow deep = filled().add(new Grind(Flow.back(null), null, "filler", 40.5));
    refused(deep, "E-GRIND-ACTIVE", "z = 0.5 um cuts pass");
    Flow front = filled().add(new Grind(Flow.info(null), 100 - 1e-2, null, 5));
    refused(front, "E-GRIND-ACTIVE", "cuts pass");
    Flow thick = edge().add(new Grind(Flow.back(null), 100.0, null, 5));
    refused(thick, "E-RANGE", "outside [0, 100] um");
  }

  @Test
  void diceLeaveHalfOfTheRestOfTheTrenchOnEachWall() {
    Flow flow = filled().add(new Grind(Flow.back(null), null, "filler", 10)).dice(200, 40);
    Flow.Seen seen = flow.seen();
    var filler = seen.partition.region("filler").orElseThrow().shape().getEnvelopeInternal();
    assertEquals((60 - 40) / 2.0, filler.getMaxX() - 170, 1e-9);
    assertEquals(10 * 30 + 180 * 5 + 10, seen.area("filler"), 1e-9);
  }

  @Test
  void diceCutOnlyTheMaterialsThatTheyAreToldToCut() {
    Flow flow = edge();
    flow.add(new Dice(Flow.info(null), 100, 20, List.of("silicon")));
    // Film over the kerf hangs on the silicon at both sides.
    Flow.Seen seen = flow.seen();
    assertEquals(180 * 100, seen.area("si"), 1e-9);
    assertEquals(200, seen.area("pass"), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({"200, 60", "200, 80", "190, 40", "165, 1"})
  void aKerfAsWideAsItsTrenchIsRefused(double at, double kerf) {
    List<StepFault> faults = filled().dice(at, kerf).check();
    assertEquals(at < 170 ? 0 : 1, faults.size());
    if (!faults.isEmpty()) {
      assertEquals("E-KERF", faults.getFirst().code());
      assertTrue(faults.getFirst().getMessage().contains("trench 60 um; no side-wall filler"));
    }
  }

  @Test
  void aFillerThatIsNeverCuredIsReported() {
    List<Warning> warnings = filled().run().warnings();
    assertEquals("W-UNCURED", warnings.getFirst().code());
    assertEquals(List.of(), filled().cure("filler", 150).run().warnings());
  }

  @Test
  void marksAndCyclesLeaveTheCrossSection() {
    Flow flow = edge();
    flow.add(new Mark(Flow.at("test", 85), Mark.Kind.TEST, "probe"));
    flow.add(new Cycle(Flow.info(null), 233, 398, 0.25, 900, 4));
    assertEquals(List.of(), flow.check());
    List<Snapshot> snapshots = flow.run().snapshots();
    assertEquals(
        List.of("si", "pass", "test", "cycle"), snapshots.stream().map(Snapshot::id).toList());
    assertSame(snapshots.get(1).partition(), snapshots.get(3).partition());
    Flow none = edge().add(new Cycle(Flow.info(null), 398, 398, 0.25, 900, 4));
    assertEquals("E-RANGE", none.check().getFirst().code());
  }

  private static void refused(Flow flow, String code, String... words) {
    StepFault fault = assertThrows(StepFault.class, flow::run);
    assertEquals(code, fault.code(), fault.getMessage());
    for (String word : words) {
      assertTrue(fault.getMessage().contains(word), fault.getMessage() + " lacks " + word);
    }
  }
}
