package org.ballpad.mesh.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ballpad.mesh.Interval;
import org.ballpad.mesh.section.Arc;
import org.ballpad.mesh.solder.Cap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Plated bumps and reflowed balls against closed forms.
class SolderStepsTest {
  private static final double BALL = Math.PI * 300 * 300 * 300 / 6;

  @ParameterizedTest
  @CsvSource({"110, 14137166.94, 259.94", "50, 785398, 92.94", "58, 798635, 86.66"})
  void capOfAVolume(double radius, double volume, double height) {
    Cap cap = Cap.of(radius, volume);
    assertEquals(height, cap.height(), 0.006);
    assertEquals(volume, cap.volume(), 1e-14 * volume);
  }

  @Test
  void capIsExactFromFlatDropToNearlyWholeSphere() {
    for (double volume = 1e-6; volume < 1e9; volume *= 7) {
      assertEquals(volume, Cap.of(10, volume).volume(), 1e-13 * volume);
    }
    Cap half = Cap.of(10, 2 * Math.PI * 1000 / 3);
    assertEquals(10, half.height(), 1e-12);
    assertEquals(90, half.contactAngle(), 1e-10);
    assertEquals(10, half.widest(), 1e-12);
  }

  private static Flow pad(double lip) {
    Flow flow = Flow.pitch500().substrate(300).deposit("pad", "Cu", 5, 1, Corner.ROUND);
    return flow.coat("d3", lip, 1).pattern("d3", 70, 0, 110);
  }

  /// Cap above the lip and frustum of the opening below it together are the ball.
  @Test
  void capAndOpeningTogetherHoldTheBall() {
    var last = pad(8).ball(300, "pad").run().last();
    Arc arc = last.arcs().stream().filter(a -> a.radius() > 100).findFirst().orElseThrow();
    double lip = 110 + 8 / Math.tan(Math.toRadians(70));
    double height = arc.z() + arc.radius() - 13;
    double above = Math.PI * height * (3 * sq(snap(lip)) + sq(height)) / 6;
    double below = Math.PI * 8 * (sq(110) + 110 * snap(lip) + sq(snap(lip))) / 3;
    assertEquals(BALL, above + below, 1e-9 * BALL);
    assertEquals(0, arc.distance(snap(lip), 13), 1e-9);
  }

  private static double sq(double x) {
    return x * x;
  }

  private static double snap(double x) {
    return Math.round(x * 1000) / 1000.0;
  }

  @Test
  void solderOnABareDiscIsPinnedAtItsEdge() {
    Flow flow = Flow.pitch500().substrate(300).deposit("pad", "Cu", 1e-2, 1, Corner.ROUND);
    flow.add(
        new Open(
            Flow.info(null),
            List.of("pad"),
            Flow.open(110, 1e9),
            90,
            Pattern.CdAt.BOTTOM,
            Open.Method.PLASMA,
            "si"));
    var ball = flow.ball(300, "pad").run().last().region("ball").orElseThrow();
    assertEquals(259.94, ball.shape().getEnvelopeInternal().getMaxY(), 0.02);
  }

  private static Flow bareDisc(double ball) {
    Flow flow = Flow.cell(100).substrate(20).deposit("pad", "Cu", 5, 1, Corner.ROUND);
    List<Interval> beyond = Flow.open(40, 1e9);
    flow.add(
        new Open(
            Flow.info(null),
            List.of("pad"),
            beyond,
            90,
            Pattern.CdAt.BOTTOM,
            Open.Method.PLASMA,
            "si"));
    return flow.ball(ball, "pad");
  }

  /// V = pi h (3 a^2 + h^2) / 6 = pi D^3 / 6 is a cubic for h, whatever the thickness of the pad
  /// and whether the solder leans inwards or outwards.
  @ParameterizedTest
  @ValueSource(doubles = {20, 60, 62, 120})
  void solderStaysOnTopOfItsPad(double ball) {
    Flow.Seen seen = bareDisc(ball).seen();
    double h = seen.profile.highest() - 5;
    assertEquals(ball * ball * ball, h * (3 * 40 * 40 + h * h), 3e-4 * ball * ball * ball);
    assertEquals(Math.PI * 40 * 40, seen.contact("pad", "ball"), 1e-6);
    assertEquals(
        5, seen.partition.region("ball").orElseThrow().shape().getEnvelopeInternal().getMinY());
  }

  @Test
  void aSecondReflowChangesNothing() {
    Flow flow = bareDisc(60);
    Flow.Seen once = flow.seen();
    flow.add(flow.steps.getLast());
    Flow.Seen twice = flow.seen();
    assertEquals(once.volume("ball"), twice.volume("ball"), 1e-6 * once.volume("ball"));
    assertEquals(once.profile.highest(), twice.profile.highest(), 1e-3);
  }

  @Test
  void aPlatedBumpKeepsItsVolumeInReflow() {
    Flow flow = Flow.cell(150).substrate(300).deposit("ubm", "Cu", 1, 1, Corner.ROUND);
    flow.coat("pr", "resist_positive", 100, 1).pattern("pr", 90, 0, 50);
    flow.add(
        new Electroplate(
            Flow.info("bump"), "SAC305", 100, "ubm", Electroplate.Profile.LEVEL, Corner.ROUND));
    flow.strip("pr").etch(0, 1, "bump", "ubm");
    double plated = flow.seen().volume("bump");
    assertEquals(785_398, plated, 1);
    flow.add(Flow.reflow(java.util.List.of("bump"), java.util.List.of()));
    Flow.Seen seen = flow.seen();
    assertEquals(plated, seen.volume("bump"), 1e-6 * plated);
  }

  @Test
  void overplatingMakesAMushroom() {
    Flow flow = Flow.cell(100).substrate(20).deposit("seed", "Cu", 1, 1, Corner.ROUND);
    flow.coat("pr", "resist_positive", 20, 1).pattern("pr", 90, 0, 50);
    Flow.Seen seen = flow.plate("bump", 30, "seed", Electroplate.Profile.LEVEL).seen();
    double stem = Math.PI * 2500 * 20;
    assertEquals(105_308, seen.volume("bump") - stem, 2);
    assertEquals(31, seen.profile.highest(), 1e-9);
    assertEquals(
        60,
        seen.partition.region("bump").orElseThrow().shape().getEnvelopeInternal().getMaxX(),
        1e-9);
  }

  @Test
  void levelPlatingFillsAnOpeningAboveItsHighestConductor() {
    Flow flow = Flow.cell(100).substrate(20).coat("d", 3, 1).pattern("d", 90, 0, 20);
    flow.deposit("seed", "Cu", 1, 1, Corner.MITRE);
    flow.coat("pr", "resist_positive", 30, 1).pattern("pr", 90, 0, 50);
    Flow.Seen seen = flow.plate("bump", 10, "seed", Electroplate.Profile.LEVEL).seen();
    assertEquals(Math.PI * (2500 * 10 + 19 * 19 * 3), seen.volume("bump"), 1e-6);
  }

  @Test
  void conformalPlatingStopsAtTheResist() {
    Flow flow = Flow.cell(100).substrate(20).deposit("seed", "Cu", 1, 1, Corner.ROUND);
    flow.coat("pr", "resist_positive", 20, 1).pattern("pr", 90, 30, 50);
    Flow.Seen seen = flow.plate("line", 5, "seed", Electroplate.Profile.CONFORMAL).seen();
    assertEquals(100, seen.area("line"), 1e-9);
  }

  @Test
  void currentReachesOnlyConductorsThatTouchTheSeed() {
    Flow flow = Flow.cell(100).substrate(20).coat("d", 3, 1);
    flow.deposit("seed", "Cu", 1, 1, Corner.MITRE).coat("d2", 3, 1);
    flow.pattern("d2", 90, 0, 20).deposit("loose", "Al", 1, 0, Corner.ROUND);
    Flow.Seen seen = flow.plate("line", 1, "seed", Electroplate.Profile.CONFORMAL).seen();
    // The metal on the dielectric is cut off by the wall: only the well is plated.
    assertEquals(20, seen.area("line"), 0.01);
  }
}
