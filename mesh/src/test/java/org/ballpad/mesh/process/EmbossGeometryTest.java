package org.ballpad.mesh.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Closed forms for a pad embossed with vertical walls and plated with sharp corners.
///
/// R3 = 110 is the opening of the third dielectric, the second one is open over [0, r1] and [r2,
/// Rc], its height is h; metal and third dielectric are 5 thick, the ball is 300 in diameter.
class EmbossGeometryTest {
  private static final double R1 = 45;
  private static final double R2 = 63.64;
  private static final double RC = 100;
  private static final double R3 = 110;
  private static final double METAL = 5;
  private static final double FLAT = Math.PI * R3 * R3;

  private static Flow pad(double height, double... open) {
    Flow flow = Flow.pitch500().substrate(300).coat("d1", 5, 1).coat("d2", height, 1);
    if (open.length > 0) {
      flow.pattern("d2", 90, open);
    }
    flow.deposit("metal", "Cu", METAL, 1, Corner.MITRE);
    return flow.coat("d3", 5, 1).pattern("d3", 90, 0, R3).ball(300, "metal");
  }

  @ParameterizedTest
  @CsvSource({"5, 0.168, 0.136", "10, 0.337, 0.273"})
  void solderSideOfTheEmbossGainsAreaAndPath(double h, double areaGain, double pathGain) {
    Flow.Seen seen = pad(h, 0, R1, R2, RC).seen();
    double walls = 2 * Math.PI * h * (R1 - METAL + R2 + METAL + RC - METAL);
    assertEquals(FLAT + walls, seen.contact("ball", "metal"), 1e-9 * FLAT);
    assertEquals(R3 + 3 * h, seen.contactLength("ball", "metal"), 1e-9 * R3);
    assertEquals(areaGain, walls / FLAT, 5e-4);
    assertEquals(pathGain, seen.contactLength("ball", "metal") / R3 - 1, 5e-4);
    if (h == 5) {
      assertEquals(38_013 + 6_398, seen.contact("ball", "metal"), 1);
    }
  }

  @ParameterizedTest
  @CsvSource({"5, 0.079, 0.045", "10, 0.157, 0.091"})
  void anOpeningInsideTheThirdOneIsNotFlat(double h, double areaGain, double pathGain) {
    Flow.Seen seen = pad(h, 0, RC).seen();
    assertEquals(areaGain, seen.contact("ball", "metal") / FLAT - 1, 5e-4);
    assertEquals(pathGain, seen.contactLength("ball", "metal") / R3 - 1, 5e-4);
  }

  @Test
  void embossFillsMoreAndStandsLower() {
    double flatTop = top(pad(5).run());
    double embossedTop = top(pad(5, 0, R1, R2, RC).run());
    double lip = 5 + 5 + METAL + 5;
    assertEquals(258.42, flatTop - lip, 0.005);
    assertEquals(257.66, embossedTop - lip, 0.005);
  }

  private static double top(ProcessResult result) {
    return result.last().region("ball").orElseThrow().shape().getEnvelopeInternal().getMaxY();
  }

  @Test
  void recessOfTheEmbossHoldsWhatItsClosedFormSays() {
    double flat = belowLip(pad(5));
    double embossed = belowLip(pad(5, 0, R1, R2, RC));
    assertEquals(FLAT * 5, flat, 1e-9 * flat);
    assertEquals(92_890, embossed - flat, 1);
  }

  /// Volume of the opening before the ball: it is the part of the solder below its lip.
  private static double belowLip(Flow flow) {
    flow.steps.removeLast();
    Flow.Seen seen = flow.seen();
    var box = org.ballpad.mesh.section.Grid.rectangle(0, -1, R3, 20);
    return seen.measures.volume(
        org.ballpad.mesh.section.Grid.intersection(seen.landscape.front(), box));
  }

  @Test
  void areasInsideAndOnTheRingAreEqual() {
    Flow flow = Flow.pitch500().substrate(300).coat("d1", 5, 1).coat("d2", 5, 1);
    Flow.Seen seen = flow.pattern("d2", 90, 0, R1, R2, RC).seen();
    double floor = seen.measures.seen(seen.profile, e -> e.borders("d1") && e.r1() <= R1);
    double ring = seen.measures.seen(seen.profile, e -> e.borders("d2") && e.r1() <= R2);
    assertEquals(6361.7, floor, 0.05);
    assertEquals(6361.9, ring, 0.05);
    assertEquals(Math.PI * (R1 * R1 + RC * RC - R2 * R2), seen.seenFromAbove("d1"), 1e-9 * FLAT);
  }

  @Test
  void wiringIsSeenThroughTheThirdDielectric() {
    Flow flow = pad(5, 0, R1, R2, RC);
    flow.steps.subList(flow.steps.size() - 2, flow.steps.size()).clear();
    assertEquals(FLAT, flow.seen().seenFromAbove("metal"), 1e-9 * FLAT);
  }

  @Test
  void passivationIsSeenOnlyWhereBothDielectricsAreOpen() {
    Flow bare = Flow.pitch500().substrate(300).deposit("pass", "SiN", 1, 1, Corner.ROUND);
    bare.coat("d1", 5, 1).pattern("d1", 90, 0, 30).coat("d2", 5, 1);
    assertEquals(0, bare.seen().seenFromAbove("pass"));
    bare.pattern("d2", 90, 0, R1);
    assertEquals(Math.PI * 30 * 30, bare.seen().seenFromAbove("pass"), 1e-9 * FLAT);
    assertEquals(List.of(), bare.check());
  }
}
