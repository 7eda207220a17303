package org.ballpad.mesh.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.ballpad.mesh.section.Column;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Region;
import org.ballpad.mesh.section.Valid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The embossed pads and their flat references, from wafer to reflowed ball.
class SeedFlowsTest {
  private static final double BALL = Math.PI * 300 * 300 * 300 / 6;

  static Stream<Flow> all() {
    return Stream.of(
        Seeds.s1(), Seeds.s2Terraced(), Seeds.s2Island(), Seeds.f0(), Seeds.f1(), Seeds.f2());
  }

  @ParameterizedTest
  @MethodSource("all")
  void everySnapshotIsValidAndTheBallKeepsItsVolume(Flow flow) {
    assertEquals(List.of(), flow.check());
    ProcessResult result = flow.run();
    assertEquals(flow.steps.size(), result.snapshots().size());
    result.snapshots().forEach(snapshot -> Valid.check(snapshot.partition()));
    Flow.Seen seen = new Flow.Seen(result.last());
    // The volume measured on the grid: the shape itself is exact, its vertices are rounded.
    assertEquals(BALL, seen.volume("ball"), 1e-6 * BALL);
    assertEquals(217 + Flow.CELSIUS, result.last().region("ball").orElseThrow().birthTemperature());
    assertTrue(result.last().regionsOf("pr").isEmpty());
    assertTrue(seen.contact("ball", "rdl") > Math.PI * 110 * 110 - 1);
  }

  @ParameterizedTest
  @MethodSource("all")
  void theSameStepsGiveTheSameBits(Flow flow) {
    var first = flow.run().last();
    var second = flow.run().last();
    assertEquals(first.arcs(), second.arcs());
    for (int i = 0; i < first.regions().size(); i++) {
      assertTrue(first.regions().get(i).shape().equalsExact(second.regions().get(i).shape()));
    }
  }

  /// A step changes the area of what it makes or removes and of nothing else.
  @ParameterizedTest
  @MethodSource("all")
  void everyStepBalancesItsArea(Flow flow) {
    Partition before = flow.run().snapshots().getFirst().partition();
    for (Snapshot snapshot : flow.run().snapshots()) {
      ProcessStep step = flow.steps.get(snapshot.step());
      for (Region region : snapshot.partition().regions()) {
        boolean isTarget =
            switch (step) {
              case Pattern pattern -> region.isPartOf(pattern.layer());
              case Etch etch -> etch.target().stream().anyMatch(region::isPartOf);
              default -> region.bornAtStep() == snapshot.step();
            };
        if (!isTarget) {
          double old = before.region(region.id()).orElseThrow().shape().getArea();
          assertEquals(old, region.shape().getArea(), 1e-9 * solid(before), snapshot.id());
        }
      }
      before = snapshot.partition();
    }
  }

  private static double solid(Partition partition) {
    return partition.regions().stream().mapToDouble(r -> r.shape().getArea()).sum();
  }

  @Test
  void embossOnFirstDielectricTouchesBothDielectricsOnly() {
    Flow.Seen seen = Seeds.s1().seen();
    assertEquals(0, seen.contact("seed", "pass"));
    assertTrue(seen.contact("seed", "d1") > 0);
    assertTrue(seen.contact("seed", "d2") > 0);
  }

  @Test
  void terracedAndIslandMetalTouchesPassivationAndBothDielectrics() {
    for (Flow flow : List.of(Seeds.s2Terraced(), Seeds.s2Island())) {
      Flow.Seen seen = flow.seen();
      assertTrue(seen.contact("seed", "d1") > 0);
      assertTrue(seen.contact("seed", "d2") > 0);
      assertTrue(seen.contact("seed", "pass") > 0);
    }
    assertEquals(Math.PI * 30 * 30, Seeds.s2Terraced().seen().contact("seed", "pass"), 1e-3 * 2827);
  }

  /// The liquid that fills the opening of the first dielectric keeps 1 - P of its step.
  @Test
  void ringOnPassivationIsAsHighAsPlanarisationMakesIt() {
    var d2 = Seeds.s2Island().run().last().region("d2").orElseThrow();
    Column ring = Column.of(d2.shape(), 54);
    assertEquals(5 + 0.9 * 5, ring.top() - ring.bottom(), 1e-9);
  }

  @Test
  void flatReferencesStandOnOneGroundOnly() {
    String[] grounds = {"pass", "d1", "d2"};
    Flow[] flows = {Seeds.f0(), Seeds.f1(), Seeds.f2()};
    for (int i = 0; i < 3; i++) {
      Flow.Seen seen = flows[i].seen();
      for (String ground : grounds) {
        boolean own = ground.equals(grounds[i]);
        assertEquals(own, seen.contact("seed", ground) > 0, ground + " in reference " + i);
      }
      // Flat within the opening: the lip of the wall is all that the solder touches besides.
      assertTrue(seen.contactLength("ball", "rdl") < 110.001);
    }
  }

  @Test
  void birthTemperaturesFollowTheSteps() {
    var last = Seeds.s1().run().last();
    String[] ids = {"si", "pass", "d1", "d2", "seed.1", "rdl", "d3", "ball"};
    double[] celsius = {25, 350, 350, 350, 100, 25, 350, 217};
    for (int i = 0; i < ids.length; i++) {
      double kelvin = last.region(ids[i]).orElseThrow().birthTemperature();
      assertEquals(celsius[i] + Flow.CELSIUS, kelvin, 1e-12, ids[i]);
    }
  }
}
