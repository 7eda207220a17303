package org.ballpad.mesh.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ballpad.mesh.section.Arc;
import org.ballpad.mesh.section.Section;
import org.ballpad.mesh.section.Valid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Printed paste, and solder of planar sections: a ridge under a part of a circle.
class RidgesTest {
  private static final double WIDTH = 300;

  private static Flow wafer() {
    Section section = new Section(Section.Kind.PLANAR, WIDTH, Double.NaN);
    return new Flow(section).substrate(50).deposit("pad", "Cu", 5, 1, Corner.ROUND);
  }

  /// A pad below an opening of a coat of 10 um.
  private static Flow opened(double from, double to) {
    return wafer().coat("d", 10, 1).pattern("d", 90, from, to);
  }

  private static Flow melt(Flow flow) {
    return flow.add(Flow.reflow(List.of("ball"), List.of("pad")));
  }

  private static Flow ball(Flow flow, double diameter, double at) {
    return melt(flow.add(new PlaceBall(Flow.info("ball"), "SAC305", diameter, "pad", at)));
  }

  /// Area of the segment of a circle over a chord, from its radius alone.
  private static double segment(double radius, double chord, boolean bulges) {
    double t = Math.asin(chord / 2 / radius);
    double half = bulges ? Math.PI - t : t;
    return radius * radius * (half - Math.sin(half) * Math.cos(half));
  }

  @ParameterizedTest
  @CsvSource({"40, false", "60, false", "90, true", "120, true"})
  void aRidgeIsTheSegmentOfACircleOverItsOpening(double diameter, boolean bulges) {
    Flow.Seen seen = ball(opened(100, 180), diameter, 140).seen();
    Valid.check(seen.partition);
    double metal = Math.PI * diameter * diameter / 4;
    Arc arc = seen.partition.arcs().getFirst();
    assertEquals(metal, 80 * 10 + segment(arc.radius(), 80, bulges), 1e-9 * metal);
    assertEquals(0, arc.distance(100, 15), 1e-9);
    assertEquals(0, arc.distance(180, 15), 1e-9);
    assertEquals(metal, seen.volume("ball"), 1e-6 * metal);
  }

  @Test
  void halfARidgeStandsOnThePlaneOfSymmetry() {
    Arc whole = ball(opened(100, 180), 60, 140).seen().partition.arcs().getFirst();
    Flow.Seen half = ball(opened(0, 40), 60, 0).seen();
    Arc arc = half.partition.arcs().getFirst();
    assertEquals(whole.radius(), arc.radius(), 1e-9);
    assertEquals(0, arc.r(), 1e-9);
    assertEquals(Math.PI * 30 * 30 / 2, half.volume("ball"), 1e-3);
  }

  /// One lip is 20 um higher than the other one: the chord is tilted, the area below it a triangle.
  @Test
  void lipsMayBeOfDifferentHeight() {
    Flow flow = opened(100, 160).coat("high", 20, 1).pattern("high", 90, 0, 160);
    Flow.Seen seen = ball(flow, 50, 130).seen();
    Arc arc = seen.partition.arcs().getFirst();
    double metal = Math.PI * 25 * 25;
    double chord = Math.hypot(60, 20);
    double low = 60 * 10 + 60 * 20 / 2.0;
    assertEquals(metal, low + segment(arc.radius(), chord, false), 1e-9 * metal);
    assertEquals(0, arc.distance(100, 15), 1e-9);
    assertEquals(0, arc.distance(160, 35), 1e-9);
    assertEquals(metal, seen.volume("ball"), 1e-5 * metal);
  }

  @ParameterizedTest
  @ValueSource(doubles = {40, 100})
  void aBareLineCarriesSolderOnTop(double diameter) {
    Flow flow = wafer();
    flow.add(
        new Open(
            Flow.info(null),
            List.of("pad"),
            Flow.open(0, 100, 180, WIDTH),
            90,
            Pattern.CdAt.BOTTOM,
            Open.Method.PLASMA,
            "si"));
    Flow.Seen seen = ball(flow, diameter, 120).seen();
    double metal = Math.PI * diameter * diameter / 4;
    Arc arc = seen.partition.arcs().getFirst();
    assertEquals(metal, segment(arc.radius(), 80, diameter > 50), 1e-9 * metal);
    assertEquals(80, seen.contact("pad", "ball"), 1e-9);
  }

  @Test
  void aRidgeStaysInTheSectionAndFillsItsOpening() {
    refused(ball(opened(200, 280), 150, 240), "E-OUTSIDE", "section ends at 300 um");
    refused(ball(opened(10, 80), 150, 45), "E-OUTSIDE", "r = -");
    refused(ball(opened(100, 180), 30, 140), "E-SHAPE", "recesses hold 800 um2");
    refused(ball(opened(100, 180), 60, 60), "E-NOWET", "no wettable surface under ball");
    refused(ball(opened(200, WIDTH), 60, 240), "E-OUTSIDE", "r = 300 um");
  }

  private static void refused(Flow flow, String code, String words) {
    StepFault fault = assertThrows(StepFault.class, flow::run);
    assertEquals(code, fault.code(), fault.getMessage());
    assertTrue(fault.getMessage().contains(words), fault.getMessage());
  }

  private static Print paste(String material, double aperture, Double at) {
    return new Print(Flow.info("ball"), material, aperture, 150, 0.9, 0.5, "pad", at);
  }

  /// V = pi R^2 t eta f = 4.156e6 um3 is a dome 141 um high on a radius of 110 um.
  @Test
  void pasteBecomesALowDome() {
    Flow flow = Flow.pitch500().substrate(300).deposit("pad", "Cu", 0.1, 1, Corner.ROUND);
    flow.coat("d", 0.1, 1).pattern("d", 90, 0, 110).add(paste("SAC305", 140, null));
    assertEquals(List.of(), flow.check());
    Flow.Seen seen = melt(flow).seen();
    assertEquals(4.156e6, seen.volume("ball"), 500);
    Arc arc = seen.partition.arcs().getFirst();
    assertEquals(141, arc.z() + arc.radius() - 0.2, 0.5);
  }

  @Test
  void solderWithoutAPlaceGoesToTheOneExposedFace() {
    assertEquals(
        melt(opened(100, 180).add(paste("SAC305", 20, 140.0))).seen().partition.arcs(),
        melt(opened(100, 180).add(paste("SAC305", 20, null))).seen().partition.arcs());
    assertEquals(
        ball(opened(0, 40), 60, 0).seen().partition.arcs(),
        melt(opened(0, 40).add(new PlaceBall(Flow.info("ball"), "SAC305", 60, "pad", null)))
            .seen()
            .partition
            .arcs());
    Flow two = wafer().coat("d", 10, 1).pattern("d", 90, 40, 80, 120, 180);
    StepFault fault = assertThrows(StepFault.class, two.add(paste("SAC305", 20, null))::run);
    assertEquals("E-KEY on", fault.code() + " " + fault.key());
    assertTrue(fault.getMessage().contains("after r = 80 um; say `at`"), fault.getMessage());
  }

  @Test
  void pasteInAPlanarSectionIsTheCrossSectionOfItsStrip() {
    Flow flow = opened(100, 180).add(paste("SAC305", 20, 140.0));
    assertEquals(List.of(), flow.check());
    assertEquals(2 * 20 * 150 * 0.9 * 0.5, melt(flow).seen().volume("ball"), 0.01);
  }

  @Test
  void pasteIsSolderAndSmallerThanThePitch() {
    Flow copper = Flow.pitch500().substrate(300).deposit("pad", "Cu", 1, 1, Corner.ROUND);
    assertEquals("E-NOWET", copper.add(paste("Cu", 140, null)).check().getFirst().code());
    Flow wide = Flow.pitch500().substrate(300).deposit("pad", "Cu", 1, 1, Corner.ROUND);
    StepFault fault = wide.add(paste("SAC305", 250, null)).check().getFirst();
    assertEquals("E-BRIDGE aperture", fault.code() + " " + fault.key());
  }
}
