package org.ballpad.mesh.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ballpad.mesh.section.Valid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;

/// Packages on boards against closed forms of the joint.
class AttachTest {
  private static final double BALL = Math.PI * 300 * 300 * 300 / 6;
  private static final Film FR4 = new Film("FR4", 800);
  private static final Attach.Land LAND = new Attach.Land("Cu", 30, 125);

  /// A ball on an opening of radius 110 whose lip stands `lip` um above the pad.
  private static Flow package500(double lip) {
    return package500(lip, 300);
  }

  private static Flow package500(double lip, double ball) {
    Flow flow = Flow.pitch500().substrate(300).deposit("pad", "Cu", 5, 1, Corner.ROUND);
    return flow.coat("d3", lip, 1).pattern("d3", 90, 0, 110).ball(ball, "pad");
  }

  private static Attach attach(
      Attach.Land land, Attach.SolderMask mask, Double standoff, Double load, double paste) {
    Melt melt = Melt.of(List.of("ball"), List.of(), 518, 490);
    return new Attach(Flow.info("board"), melt, land, mask, List.of(FR4), standoff, load, paste);
  }

  private static Flow.Seen seen(Flow flow) {
    assertEquals(List.of(), flow.check());
    Flow.Seen seen = flow.seen();
    Valid.check(seen.partition);
    return seen;
  }

  private static Envelope box(Flow.Seen seen, String id) {
    return seen.partition.region(id).orElseThrow().shape().getEnvelopeInternal();
  }

  /// H^3 + 3 (a^2 + b^2) H = 6 V / pi without load; the film of 10 nm is the recess.
  @Test
  void withoutLoadTheJointIsATruncatedSphere() {
    Flow.Seen seen = seen(package500(0.01).add(attach(LAND, null, null, 0.0, 0)));
    Envelope ball = box(seen, "ball");
    double h = ball.getHeight() - 0.01;
    double between = BALL - Math.PI * 110 * 110 * 0.01;
    double sphere = h * (h * h + 3 * (110 * 110 + 125 * 125));
    assertEquals(6 * between / Math.PI, sphere, 1e-5 * sphere);
    double centre = (h * h + 125 * 125 - 110 * 110) / (2 * h);
    assertEquals(Math.hypot(110, centre), ball.getMaxX(), 0.02);
    assertEquals(BALL, seen.volume("ball"), 2e-6 * BALL);
    assertEquals(Math.PI * 125 * 125, seen.contact("ball", "board.1"), 1e-6);
    assertEquals(ball.getMaxY(), box(seen, "board.1").getMinY());
    assertEquals(30, box(seen, "board.1").getHeight(), 1e-9);
    assertEquals(800, box(seen, "board.2").getHeight(), 1e-9);
    assertEquals(298.15, seen.partition.region("board.2").orElseThrow().birthTemperature());
    assertEquals(490.15, seen.partition.region("ball").orElseThrow().birthTemperature(), 0.2);
  }

  @ParameterizedTest
  @CsvSource({"180, 0", "215, 1e6", "260, 0", "300, 2e5"})
  void theVolumeIsThatOfBallAndPasteAtEveryStandoff(double standoff, double paste) {
    Attach.SolderMask mask = new Attach.SolderMask("mask", 50, 115);
    Flow.Seen seen = seen(package500(8).add(attach(LAND, mask, standoff, null, paste)));
    assertEquals(BALL + paste, seen.volume("ball"), 2e-6 * BALL);
    // the mask stands 20 um above the land and bounds the joint: lip to lip it is the standoff
    assertEquals(8 + standoff + 20, box(seen, "ball").getHeight(), 1e-9);
    assertEquals(Math.PI * 115 * 115, seen.contact("ball", "board.1"), 1e-6);
  }

  /// A cylinder of radius 110 pulls with pi a gamma: p pi a^2 - 2 pi a gamma, p = gamma / a.
  @Test
  void aPullOfItsSurfaceTensionMakesACylinder() {
    double pull = -Math.PI * 110 * Flow.TENSION;
    Attach.Land land = new Attach.Land("Cu", 30, 110);
    Flow.Seen seen = seen(package500(0.01, 200).add(attach(land, null, null, pull, 0)));
    Envelope ball = box(seen, "ball");
    assertEquals(110, ball.getMaxX(), 2e-3);
    assertEquals(8 * BALL / 27 / (Math.PI * 110 * 110), ball.getHeight(), 2e-2);
  }

  @Test
  void faultsNameTheirRemedy() {
    Attach.Land tin = new Attach.Land("SiN", 30, 125);
    checked("E-NOWET land", attach(tin, null, 200.0, null, 0));
    checked("E-KEY standoff", attach(LAND, null, null, null, 0));
    checked("E-KEY standoff", attach(LAND, null, 200.0, 10.0, 0));
    checked("E-OUTSIDE land", attach(new Attach.Land("Cu", 30, 300), null, 200.0, null, 0));
    checked("E-RANGE mask", attach(LAND, new Attach.SolderMask("mask", 20, 100), 200.0, null, 0));
    Flow twice = package500(8).add(attach(LAND, null, 200.0, null, 0)).melt("ball", "pad");
    assertEquals("E-ORDER", twice.check().getFirst().code());
    refused("E-SHAPE", "without load the joint is", attach(LAND, null, 60.0, null, 0));
    Attach.Land wide = new Attach.Land("Cu", 30, 245);
    refused("E-BRIDGE", "bump radius", attach(wide, null, null, 0.0, 3e7));
    refused("E-SHAPE", "without load the joint is", attach(LAND, null, 900.0, null, 0));
    refused("E-SHAPE", "without load the joint is", attach(LAND, null, null, -1e4, 0));
    Attach.SolderMask high = new Attach.SolderMask("mask", 240, 180);
    refused("E-SHAPE", "would cut", attach(LAND, high, 200.0, null, 0));
  }

  private static void checked(String fault, Attach attach) {
    StepFault first = package500(8).add(attach).check().getFirst();
    assertEquals(fault, first.code() + " " + first.key());
  }

  private static void refused(String code, String words, Attach attach) {
    StepFault fault = assertThrows(StepFault.class, package500(8).add(attach)::run);
    assertEquals(code, fault.code(), fault.getMessage());
    assertTrue(fault.getMessage().contains(words), fault.getMessage());
  }

  @Test
  void theWeightOfTheJointChangesItLittle() {
    Flow.Seen light = seen(package500(8).add(attach(LAND, null, 220.0, null, 0)));
    Melt heavy = new Melt(List.of("ball"), List.of(), 518, 490, true, null, null);
    Attach weighed =
        new Attach(Flow.info("board"), heavy, LAND, null, List.of(FR4), 220.0, null, 0);
    Flow.Seen seen = seen(package500(8).add(weighed));
    assertEquals(BALL, seen.volume("ball"), 2e-6 * BALL);
    assertEquals(box(light, "ball").getMaxX(), box(seen, "ball").getMaxX(), 0.2);
  }
}
