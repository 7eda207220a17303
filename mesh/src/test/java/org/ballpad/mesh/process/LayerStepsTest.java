package org.ballpad.mesh.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ballpad.mesh.section.Column;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Region;
import org.ballpad.mesh.section.Rounded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

/// Coats and their openings against closed forms.
class LayerStepsTest {

  private static Flow block() {
    return Flow.cell(100).substrate(20).coat("d1", 4, 1).pattern("d1", 90, 50, 1e9);
  }

  private static Geometry shape(Flow flow, String id) {
    return flow.seen().partition.region(id).orElseThrow().shape();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.25, 0.5, 0.9, 1})
  void aStepKeepsTheShareThatIsNotLevelled(double p) {
    double t = 8;
    Geometry coat = shape(block().coat("c", t, p), "c");
    double field = Column.of(coat, 95).top();
    double onBlock = Column.of(coat, 10).top();
    assertEquals(t, field, 1e-9);
    assertEquals((1 - p) * 4, onBlock - field, 1e-9);
    if (p > 0 && p < 1) {
      double riser = 50 + (1 - p) * t;
      assertEquals(onBlock, Column.of(coat, riser - 0.01).top(), 1e-9);
      assertEquals(field, Column.of(coat, riser + 0.01).top(), 1e-9);
    }
  }

  @Test
  void theReferenceMovesTheFlatTop() {
    for (Coat.Reference reference : Coat.Reference.values()) {
      double expected =
          switch (reference) {
            case FIELD -> 5;
            case HIGHEST -> 9;
            case VALUE -> 12;
          };
      Coat coat = new Coat(Flow.info("c"), "photo_pi", 5, 1, reference, 7.0, 1, false);
      assertEquals(expected, Column.of(shape(block().add(coat), "c"), 10).top(), 1e-9);
    }
  }

  @Test
  void theFieldIsMeasuredWhereTheSettingsSay() {
    Settings onBlock = new Settings(0.02, 5, 0.1, 10, 0.005, 0, 30.0, null);
    assertEquals(9, Column.of(shape(block().with(onBlock).coat("c", 5, 1), "c"), 95).top(), 1e-9);
    Settings outside = new Settings(0.02, 5, 0.1, 10, 0.005, 0, 130.0, null);
    assertEquals("E-OUTSIDE", block().with(outside).check().getFirst().code());
  }

  @Test
  void liquidFillsPocketsBelowOverhangsAsFarAsItIsTold() {
    for (double fill : new double[] {1, 0.75, 0}) {
      Flow flow = Flow.cell(100).substrate(20).coat("d", 10, 1);
      flow.add(
          new Pattern(
              Flow.info(null),
              "d",
              Flow.open(0, 50),
              90,
              Pattern.CdAt.BOTTOM,
              new Pattern.Foot(Pattern.Foot.Shape.NOTCH, 8, 2),
              null));
      flow.add(new Coat(Flow.info("c"), "photo_pi", 15, 1, Coat.Reference.VALUE, 0.0, fill, false));
      ProcessResult result = flow.run();
      Geometry coat = result.last().region("c").orElseThrow().shape();
      assertEquals(100 * 15 - 50 * 10 + fill * 16, coat.getArea(), 0.02);
      Geometry innermost = Grid.intersection(coat, Grid.rectangle(57, 0, 58, 2));
      assertEquals(fill == 1 ? 2 : 0, innermost.getArea(), 1e-9);
      Geometry pocket = Grid.intersection(coat, Grid.rectangle(50, 0, 58, 2));
      assertEquals(fill == 0, pocket.isEmpty());
      assertEquals(fill < 1, !result.warnings().isEmpty());
    }
  }

  @Test
  void aFillIsLevelAndLeavesNothingEmpty() {
    for (Fill.Reference reference : Fill.Reference.values()) {
      Flow flow = block().trench(60, 80, 7, 90);
      Fill fill = new Fill(Flow.info("c"), "epoxy", 3, reference, Fill.Voids.FORBID);
      double level = reference == Fill.Reference.HIGHEST ? 7 : 3;
      Geometry filler = shape(flow.add(fill), "c");
      double onBlock = 50 * (level - 4);
      assertEquals(Math.max(0, onBlock) + 50 * level + 20 * 7, filler.getArea(), 1e-9);
      assertEquals(level, filler.getEnvelopeInternal().getMaxY(), 1e-12);
      assertTrue(flow.seen().landscape.voids().isEmpty());
    }
  }

  /// A film closes the mouth of a trench whose walls lean over it.
  @Test
  void aFillDoesNotReachWhatIsEnclosed() {
    Flow flow = Flow.cell(100).substrate(20).coat("d", 10, 1).pattern("d", 100, 40, 50);
    flow.deposit("film", "SiN", 3.6, 1, Corner.ROUND);
    double hole = flow.seen().landscape.voids().getFirst().getArea();
    StepFault fault = assertThrows(StepFault.class, flow.fill("c", 1)::run);
    assertEquals("E-FILL-VOID", fault.code());
    String area = Rounded.text(hole);
    assertTrue(fault.getMessage().contains("1 void(s), area " + area + " um2"), fault.getMessage());
    flow.steps.removeLast();
    flow.add(new Fill(Flow.info("c"), "epoxy", 1, Fill.Reference.HIGHEST, Fill.Voids.ALLOW));
    assertEquals(hole, flow.seen().landscape.voids().getFirst().getArea(), 1e-12);
  }

  @ParameterizedTest
  @CsvSource({"90, BOTTOM", "85, BOTTOM", "70, TOP", "45, BOTTOM", "100, BOTTOM", "110, TOP"})
  void wallsLeanByTheirAngle(double wall, Pattern.CdAt cdAt) {
    double t = 10;
    Flow flow = Flow.cell(100).substrate(20).coat("d", t, 1);
    flow.add(new Pattern(Flow.info(null), "d", Flow.open(30, 60), wall, cdAt, null, null));
    Geometry ring = Grid.pieces(shape(flow, "d")).get(0);
    Geometry rest = Grid.pieces(shape(flow, "d")).get(1);
    double lean = t / Math.tan(Math.toRadians(wall));
    double bottom = cdAt == Pattern.CdAt.BOTTOM ? 60 : 60 - lean;
    double[] inner = {60 - bottom + 30, 60 - bottom + 30 - lean};
    double[] outer = {bottom, bottom + lean};
    assertEquals(Math.max(inner[0], inner[1]), ring.getEnvelopeInternal().getMaxX(), 6e-4);
    assertEquals(Math.min(outer[0], outer[1]), rest.getEnvelopeInternal().getMinX(), 6e-4);
    assertEquals(t * (100 - (outer[0] + outer[1]) / 2), rest.getArea(), 6e-3);
  }

  @Test
  void aWedgeFootTakesItsTriangle() {
    Flow flow = Flow.cell(100).substrate(20).coat("d", 100, 1);
    flow.add(
        new Pattern(
            Flow.info(null),
            "d",
            Flow.open(0, 50),
            90,
            Pattern.CdAt.TOP,
            new Pattern.Foot(Pattern.Foot.Shape.WEDGE, 8, 10),
            null));
    Flow.Seen seen = flow.seen();
    double whole = Math.PI * 100 * (100 * 100 - 50 * 50);
    // pi h d (a + d / 3), the volume of the foot of a plated bump.
    assertEquals(13_237, whole - seen.volume("d"), 1);
  }

  @Test
  void openingsInAPatternedLayerReferToItsLocalSurface() {
    Flow flow = block().coat("c", 6, 0).pattern("c", 45, 0, 20, 80, 1e9);
    Geometry coat = shape(flow, "c");
    // On the block the coat reaches from 4 to 10, beside it from 0 to 6.
    assertEquals(10, Column.of(coat, 26).top(), 1e-9);
    assertEquals(9, Column.of(coat, 25).top(), 1e-9);
    assertEquals(6, Column.of(coat, 74).top(), 1e-9);
    assertEquals(5, Column.of(coat, 75).top(), 1e-9);
  }

  @Test
  void openStopsOnTheLayerItReaches() {
    Flow flow = Flow.cell(100).substrate(20).coat("a", 2, 1).coat("b", 3, 1);
    flow.add(
        new Open(
            Flow.info(null),
            List.of("a", "b"),
            Flow.open(0, 30),
            90,
            Pattern.CdAt.BOTTOM,
            Open.Method.LASER,
            "si"));
    assertEquals(Math.PI * 900, flow.seen().seenFromAbove("si"), 1e-6);
  }

  @Test
  void cureAndAnnealSetTheStressFreeTemperature() {
    Flow flow = Flow.cell(100).substrate(20).coat("d", 5, 1);
    flow.add(new Cure(Flow.at(null, 350), "d", 0.002, "cure"));
    flow.deposit("m", "Cu", 1, 1, Corner.ROUND);
    flow.add(new Temperature(Flow.info(null), 200 + Flow.CELSIUS, null, null, List.of("m")));
    var last = flow.run().last();
    assertEquals(350 + Flow.CELSIUS, last.region("d").orElseThrow().birthTemperature());
    assertEquals(0.002, last.region("d").orElseThrow().shrinkage());
    assertEquals(200 + Flow.CELSIUS, last.region("m").orElseThrow().birthTemperature());
  }

  @ParameterizedTest
  @CsvSource({"350,330", "200,200"}) // photo_pi has its transition at 330 degC
  void aCureAboveTheTransitionLeavesTheLayerFreeOfStressAtTheTransition(double cure, double free) {
    Flow flow = Flow.cell(100).substrate(20).coat("d", 5, 1);
    flow.add(new Cure(Flow.at(null, cure), "d", 0, "min(cure,Tg)"));
    Region layer = flow.run().last().region("d").orElseThrow();
    assertEquals(free + Flow.CELSIUS, layer.birthTemperature());
  }

  @Test
  void birthOverridesTheRuleOfTheStep() {
    StepInfo info =
        new StepInfo("m", StepInfo.Side.FRONT, 400.0, null, new StepInfo.Birth(500.0, -30));
    Flow flow = Flow.cell(100).substrate(20);
    flow.add(new Deposit(info, "Cu", 1, 1, Corner.ROUND, List.of("all")));
    var metal = flow.run().last().region("m").orElseThrow();
    assertEquals(500, metal.birthTemperature());
    assertEquals(-30, metal.intrinsicStress());
  }
}
