package org.ballpad.mesh.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ballpad.mesh.Interval;
import org.ballpad.mesh.section.Column;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Valid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

/// Latent images, dry films and the bump that they shape.
class ResistTest {
  private static final Expose.Mask SELF = new Expose.Mask(List.of(), List.of());
  private static final double UBM = 0.01;

  private static Expose.Mask clear(double... ends) {
    return new Expose.Mask(Flow.open(ends), List.of());
  }

  private static Expose.Mask dark(double... ends) {
    return new Expose.Mask(List.of(), Flow.open(ends));
  }

  private static Geometry shape(Flow flow, String id) {
    return flow.seen().partition.region(id).orElseThrow().shape();
  }

  private static Flow resist(String material) {
    return Flow.cell(100).substrate(20).coat("pr", material, 10, 1);
  }

  @ParameterizedTest
  @CsvSource({"resist_positive, true", "resist_negative, false"})
  void positiveResistLosesWhatIsExposedAndNegativeResistWhatIsNot(String material, boolean loses) {
    for (Expose.Mask mask : List.of(clear(10, 30, 60, 70), dark(0, 10, 30, 60, 70, 100))) {
      Geometry left = shape(resist(material).expose("pr", mask).develop("pr"), "pr");
      assertEquals(loses ? 700 : 300, left.getArea(), 1e-9);
      assertEquals(loses, Column.of(left, 20) == null);
    }
  }

  @ParameterizedTest
  @CsvSource({"resist_positive, 60", "resist_negative, 40"})
  void exposuresAddUp(String material, double radius) {
    Flow flow = resist(material).expose("pr", clear(0, 20)).expose("pr", clear(10, 40));
    assertEquals(10 * radius, shape(flow.develop("pr"), "pr").getArea(), 1e-9);
  }

  @Test
  void anImageIsUsedUpAndTurnsWithItsWafer() {
    Flow flow = resist("resist_positive").expose("pr", clear(0, 20));
    flow.add(new Deposit(Flow.back("film"), "SiN", 1, 1, Corner.ROUND, List.of("all")));
    assertEquals(800, shape(flow.develop("pr"), "pr").getArea(), 1e-9);
    StepFault fault = assertThrows(StepFault.class, flow.develop("pr")::run);
    assertEquals("E-ORDER", fault.code());
    assertEquals("E-ORDER", flow.check().getFirst().code());
  }

  @Test
  void wallsAndFootOfDevelopmentAreThoseOfPattern() {
    Pattern.Foot foot = new Pattern.Foot(Pattern.Foot.Shape.WEDGE, 3, 4);
    Flow developed = resist("resist_positive").expose("pr", clear(20, 50));
    developed.add(new Develop(Flow.info(null), "pr", 80, Pattern.CdAt.TOP, foot));
    Flow patterned = resist("resist_positive");
    patterned.add(
        new Pattern(Flow.info(null), "pr", Flow.open(20, 50), 80, Pattern.CdAt.TOP, foot, null));
    assertTrue(shape(developed, "pr").equalsExact(shape(patterned, "pr")));
  }

  @Test
  void whatIsWrongWithAnExposureIsSaid() {
    refused("E-TONE", "mask is clear", Flow.cell(9).substrate(20).coat("pr", 5, 1), clear(0, 5));
    Flow film = Flow.cell(9).substrate(20).deposit("pr", "SiN", 1, 1, Corner.ROUND);
    List<String> codes = film.expose("pr", SELF).check().stream().map(StepFault::code).toList();
    assertEquals(List.of("E-NOTPHOTO", "E-TONE"), codes);
    refused("E-OUTSIDE", "r = 110", resist("resist_positive"), dark(0, 110));
    Expose.Mask both = new Expose.Mask(Flow.open(0, 5), Flow.open(5, 10));
    refused("E-KEY", "either clear or dark", resist("resist_positive"), both);
    Flow leaning = resist("resist_positive").expose("pr", SELF);
    leaning.add(new Develop(Flow.info(null), "pr", 80, Pattern.CdAt.TOP, null));
    StepFault fault = leaning.check().getFirst();
    assertEquals("E-KEY wall", fault.code() + " " + fault.key());
  }

  private static void refused(String code, String words, Flow flow, Expose.Mask mask) {
    List<StepFault> faults = flow.expose("pr", mask).check();
    assertEquals(List.of(code), faults.stream().map(StepFault::code).toList());
    assertTrue(faults.getFirst().getMessage().contains(words), faults.getFirst().getMessage());
  }

  @Test
  void aTaperThatClosesIsRefused() {
    Flow flow = resist("resist_positive").expose("pr", clear(50, 58));
    flow.add(new Develop(Flow.info(null), "pr", 45, Pattern.CdAt.TOP, null));
    assertEquals("E-NOTOPEN", assertThrows(StepFault.class, flow::run).code());
  }

  /// A dry film of 100 um on a thin metal, open to radius 50 with a foot of 8 by 10 um.
  private static Flow footed(Pattern.Foot.Shape shape) {
    Flow flow = Flow.cell(85).substrate(50).deposit("ubm", "Cu", UBM, 1, Corner.ROUND);
    flow.add(new Laminate(Flow.info("dry"), "resist_negative", 100, 0, 0, false));
    flow.expose("dry", dark(0, 50));
    Pattern.Foot foot = new Pattern.Foot(shape, 8, 10);
    return flow.add(new Develop(Flow.info(null), "dry", 90, Pattern.CdAt.TOP, foot));
  }

  private static Flow lined(String material) {
    Flow flow = footed(Pattern.Foot.Shape.WEDGE).coat("liq", material, 2, 1);
    return flow.expose("liq", SELF, "dry").develop("liq");
  }

  @Test
  void liquidResistStaysInTheFootOnlyAndItsWallIsVertical() {
    Flow.Seen seen = lined("resist_positive").seen();
    Valid.check(seen.partition);
    Geometry liquid = seen.partition.region("liq").orElseThrow().shape();
    assertEquals(8 * 10 / 2.0, liquid.getArea(), 1e-9);
    assertEquals(50, liquid.getEnvelopeInternal().getMinX());
    assertEquals(13_237, seen.volume("liq"), 0.5);
    assertEquals(Math.PI * 50 * 50, seen.seenFromAbove("ubm"), 1e-6);
  }

  @Test
  void negativeLiquidResistStaysInTheOpening() {
    Flow flow = lined("resist_negative");
    assertEquals("W-RESIDUE", flow.run().warnings().getFirst().code());
    flow.plate("bump", 100, "ubm", Electroplate.Profile.LEVEL);
    assertEquals("E-NOSEED", assertThrows(StepFault.class, flow::run).code());
  }

  @ParameterizedTest
  @ValueSource(doubles = {5, 10, 20})
  void divergentLightCreepsBelowTheEdgeOfItsMask(double degrees) {
    Flow flow = footed(Pattern.Foot.Shape.NOTCH).coat("liq", "resist_positive", 2, 1);
    flow.add(new Expose(Flow.info(null), "liq", SELF, List.of("dry"), degrees)).develop("liq");
    double lost = Math.tan(Math.toRadians(degrees)) * 10 * 10 / 2;
    assertEquals(8 * 10 - lost, shape(flow, "liq").getArea(), 0.01);
  }

  /// Plated, stripped, etched from above and melted: the bump and the gap at a pitch of 150 um.
  @ParameterizedTest
  @CsvSource({"true, 785398, 50, 50, 92.94, 59.92", "false, 798635, 58, 34, 86.66, 62.74"})
  void theFootDecidesTheFootprint(
      boolean lined, double volume, double pad, double gap, double height, double widest) {
    Flow flow = lined ? lined("resist_positive") : footed(Pattern.Foot.Shape.WEDGE);
    flow.add(
        new Electroplate(
            Flow.info("bump"), "SAC305", 100, "ubm", Electroplate.Profile.LEVEL, Corner.ROUND));
    flow.strip(lined ? new String[] {"liq", "dry"} : new String[] {"dry"});
    flow.etch(0, 1, "bump", "ubm");
    Flow.Seen plated = flow.seen();
    assertEquals(volume, plated.volume("bump"), 1);
    assertEquals(gap, 150 - 2 * shape(flow, "bump").getEnvelopeInternal().getMaxX(), 1e-9);
    assertEquals(pad, shape(flow, "ubm").getEnvelopeInternal().getMaxX(), 1e-9);
    flow.add(Flow.reflow(List.of("bump"), List.of("ubm")));
    Geometry bump = shape(flow, "bump");
    assertEquals(height, bump.getEnvelopeInternal().getMaxY() - UBM, 0.02);
    assertEquals(widest, bump.getEnvelopeInternal().getMaxX(), 0.02);
    assertEquals(volume, flow.seen().volume("bump"), 1.5);
  }

  /// A film over a recess 40 wide, seen with its image in the axis, and one 20 wide.
  private static Flow laminated(double span, double conform) {
    Flow flow = Flow.cell(100).substrate(20).coat("d", 5, 1);
    flow.pattern("d", 90, 0, 20, 40, 60);
    return flow.add(new Laminate(Flow.info("film"), "resist_negative", 30, span, conform, false));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "19.9, 0", "20.1, 100", "39.9, 100", "40.1, 200"})
  void aFilmSpansWhatIsNarrowerThanItsTent(double span, double empty) {
    Flow flow = laminated(span, 0);
    assertEquals(100 * 30 + 40 * 5 - empty, shape(flow, "film").getArea(), 1e-9);
    List<Warning> warnings = flow.run().warnings();
    assertEquals(empty / 100, warnings.stream().filter(w -> w.code().equals("W-VOID")).count());
    assertTrue(flow.seen().partition.regions().stream().noneMatch(r -> r.id().startsWith("~")));
  }

  @Test
  void aFilmSpansARecessAtTheEdgeWithItsImage() {
    Flow flow = Flow.cell(100).substrate(20).coat("d", 5, 1).pattern("d", 90, 85, 100);
    flow.add(new Laminate(Flow.info("film"), "resist_negative", 30, 31, 0, false));
    assertEquals(100 * 30, shape(flow, "film").getArea(), 1e-9);
  }

  /// Between walls of 45 degrees the film sinks to where they are as far apart as it can span.
  @Test
  void aFilmSinksIntoATaper() {
    Flow flow = Flow.cell(100).substrate(20).coat("d", 5, 1).pattern("d", 45, 0, 15);
    flow.add(new Laminate(Flow.info("film"), "resist_negative", 30, 36, 0, false));
    double empty = 15 * 3 + 3 * 3 / 2.0;
    double recess = 15 * 5 + 5 * 5 / 2.0;
    assertEquals(100 * 30 + recess - empty, shape(flow, "film").getArea(), 1e-6);
  }

  @Test
  void aFilmThatConformsFollowsTheSurfaceWithItsTents() {
    Geometry film = shape(laminated(25, 1), "film");
    assertEquals(35, Column.of(film, 50).top(), 1e-12);
    assertEquals(5, Column.of(film, 50).bottom(), 1e-12);
    assertEquals(0, Column.of(film, 10).bottom(), 1e-12);
  }

  @Test
  void maskOfMetalAboveTheResistThrowsAShadow() {
    Flow flow = resist("resist_positive").deposit("lid", "Al", 1, 1, Corner.ROUND);
    List<Interval> open = Flow.open(30, 100);
    flow.add(
        new Open(
            Flow.info(null),
            List.of("lid"),
            open,
            90,
            Pattern.CdAt.BOTTOM,
            Open.Method.PLASMA,
            "pr"));
    flow.expose("pr", SELF).develop("pr");
    assertEquals(30 * 10, shape(flow, "pr").getArea(), 1e-9);
    assertEquals(300, Grid.rectangle(0, 0, 30, 10).intersection(shape(flow, "pr")).getArea(), 1e-9);
  }
}
