package org.ballpad.mesh.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ballpad.mesh.section.Column;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Measures;
import org.ballpad.mesh.section.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

/// Films against the closed forms of their cross-sections: a block of radius 50 and height 10 on a
/// wafer of radius 100.
class GrowthStepsTest {
  private static final double T = 2;

  private static Flow block() {
    Flow flow = Flow.cell(100).substrate(20).deposit("block", "Al", 10, 1, Corner.ROUND);
    return open(flow, "block", 50, Double.POSITIVE_INFINITY);
  }

  private static Flow open(Flow flow, String layer, double... ends) {
    return flow.add(
        new Open(
            Flow.info(null),
            List.of(layer),
            Flow.open(ends),
            90,
            Pattern.CdAt.BOTTOM,
            Open.Method.PLASMA,
            null));
  }

  /// Area with arcs in place of their chords.
  private static double area(Flow.Seen seen, String id) {
    Section planar = new Section(Section.Kind.PLANAR, 100, Double.NaN);
    return new Measures(planar)
        .volume(seen.partition.region(id).orElseThrow().shape(), seen.partition.arcs());
  }

  @Test
  void roundCornerIsAQuarterDisc() {
    Flow.Seen seen = block().deposit("film", "SiN", T, 1, Corner.ROUND).seen();
    double straight = 50 * T + 10 * T + (50 - T) * T;
    assertEquals(straight + Math.PI * T * T / 4, area(seen, "film"), 1e-3);
    assertEquals(1, seen.partition.arcs().size());
  }

  @Test
  void mitredCornerIsASquare() {
    Flow.Seen seen = block().deposit("film", "SiN", T, 1, Corner.MITRE).seen();
    assertEquals(50 * T + 10 * T + (50 - T) * T + T * T, seen.area("film"), 1e-9 * 300);
    assertTrue(seen.partition.arcs().isEmpty());
  }

  @Test
  void filmUponFilmKeepsTheCentreOfTheArc() {
    Flow flow = block().deposit("film", "SiN", T, 1, Corner.ROUND);
    Flow.Seen seen = flow.deposit("more", "SiN", 3, 1, Corner.ROUND).seen();
    assertEquals(2, seen.partition.arcs().size());
    var outer = seen.partition.arcs().getLast();
    assertEquals(50, outer.r(), 1e-9);
    assertEquals(10, outer.z(), 1e-9);
    assertEquals(5, outer.radius(), 1e-9);
    assertTrue(outer.sagitta() <= 0.02);
    double corner = Math.PI * (25 - 4) / 4;
    assertEquals(50 * 3 + 8 * 3 + (50 - 5) * 3 + corner, area(seen, "more"), 2e-3);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.3, 0.5, 0.9})
  void wallsGetTheirShareOfTheThickness(double s) {
    Flow.Seen seen = block().deposit("film", "SiN", T, s, Corner.ROUND).seen();
    Geometry film = seen.partition.region("film").orElseThrow().shape();
    Geometry waist = Grid.intersection(film, Grid.rectangle(0, 4, 100, 8));
    assertEquals(4 * s * T, waist.getArea(), 1e-9);
    Column top = Column.of(film, 20);
    assertEquals(T, top.top() - top.bottom(), 1e-12);
    double exact = 50 * T + (50 - s * T) * T + s * T * 10 + Math.PI * s * T * T / 4;
    assertEquals(exact, film.getArea(), 0.02 * 3);
  }

  @Test
  void lineOfSightBreaksAtAVerticalWall() {
    Flow.Seen seen = block().deposit("film", "SiN", T, 0, Corner.ROUND).seen();
    assertEquals(100 * T, seen.area("film"), 1e-9);
    assertEquals(2, Grid.pieces(seen.partition.region("film").orElseThrow().shape()).size());
  }

  @Test
  void growthOnOneLayerRoundsOffOverItsNeighbour() {
    Flow flow = Flow.cell(100).substrate(20).deposit("pad", "Al", 1, 1, Corner.ROUND);
    open(flow, "pad", 50, Double.POSITIVE_INFINITY);
    // The coat ends flush with the pad.
    flow.coat("level", 1, 1);
    flow.add(new Deposit(Flow.info("film"), "SiN", T, 1, Corner.MITRE, List.of("pad")));
    assertEquals(50 * T + Math.PI * T * T / 4, area(flow.seen(), "film"), 1e-3);
  }

  @Test
  void growthDoesNotPassThroughAWall() {
    Flow flow = Flow.cell(100).substrate(20).deposit("metal", "Al", 1, 1, Corner.ROUND);
    open(flow, "metal", 20, Double.POSITIVE_INFINITY);
    flow.coat("wall", 6, 1);
    flow.pattern("wall", 90, 0, 20);
    flow.pattern("wall", 90, 20.5, Double.POSITIVE_INFINITY);
    flow.add(new Deposit(Flow.info("film"), "SiN", 4, 1, Corner.ROUND, List.of("metal")));
    Flow.Seen seen = flow.seen();
    assertEquals(20 * 4, seen.area("film"), 1e-9);
  }

  /// A wall 2 high: growth of 5 reaches its top at 2 um from the metal's plane, and behind it what
  /// the way over its two corners leaves.
  @Test
  void growthBendsAroundAWall() {
    Flow flow = Flow.cell(100).substrate(20).deposit("metal", "Al", 1, 1, Corner.ROUND);
    open(flow, "metal", 20, Double.POSITIVE_INFINITY);
    flow.coat("wall", 3, 1);
    flow.pattern("wall", 90, 0, 20);
    flow.pattern("wall", 90, 21, Double.POSITIVE_INFINITY);
    flow.add(new Deposit(Flow.info("film"), "SiN", 5, 1, Corner.ROUND, List.of("metal")));
    Flow.Seen seen = flow.seen();
    // From the corner (20, 3) a quarter disc of radius 3 spreads over the wall, and from (21, 3)
    // another one of radius 2 down to the level 1 um above the wafer.
    double quarterOfThree = Math.PI * 9 / 4;
    double quarterOfTwo = Math.PI * 4 / 4;
    assertEquals(20 * 5 + quarterOfThree + quarterOfTwo, area(seen, "film"), 2e-3);
  }

  @Test
  void aFilmOnTheBackIsTheMirrorOfOneOnTheFront() {
    Flow flow = Flow.cell(100).substrate(20);
    StepInfo back = new StepInfo("film", StepInfo.Side.BACK, null, null, null);
    flow.add(new Deposit(back, "SiN", T, 1, Corner.ROUND, List.of("all")));
    var box = flow.seen().partition.region("film").orElseThrow().shape().getEnvelopeInternal();
    assertEquals(-20 - T, box.getMinY());
    assertEquals(-20, box.getMaxY());
  }

  @Test
  void narrowWellIsReportedClosedAndAWideOneIsNot() {
    Flow narrow = Flow.cell(100).substrate(20).coat("d", 10, 1).pattern("d", 90, 0, 4);
    narrow.deposit("metal", "Cu", 5, 1, Corner.ROUND);
    assertEquals(List.of("W-WELL-CLOSED"), codes(narrow.run()));
    Flow wide = Flow.cell(100).substrate(20).coat("d", 10, 1).pattern("d", 90, 0, 6);
    wide.deposit("metal", "Cu", 5, 1, Corner.ROUND);
    assertEquals(List.of(), codes(wide.run()));
  }

  @Test
  void thinMetalOnAWallIsReported() {
    assertEquals(
        List.of("W-THIN"), codes(block().deposit("film", "Cu", T, 0.4, Corner.ROUND).run()));
    assertEquals(List.of(), codes(block().deposit("film", "Cu", T, 0.6, Corner.ROUND).run()));
    assertEquals(List.of(), codes(block().deposit("film", "SiN", T, 0.4, Corner.ROUND).run()));
  }

  @Test
  void metalThatIsEtchedAwayIsNotReportedThin() {
    Flow seed = block().deposit("seed", "Cu", T, 0.4, Corner.ROUND);
    seed.coat("pr", "resist_positive", 20, 1).pattern("pr", 90, 0, 70);
    assertEquals(List.of(), codes(seed.etch(20, 0, "pr", "seed").run()));
    Flow kept = block().deposit("seed", "Cu", T, 0.4, Corner.ROUND);
    kept.coat("pr", "resist_positive", 20, 1).pattern("pr", 90, 80, 1e9);
    assertEquals(List.of("W-THIN"), codes(kept.etch(20, 0, "pr", "seed").run()));
  }

  /// A trench with walls that lean over it closes at its mouth first.
  @Test
  void aReentrantTrenchKeepsAVoid() {
    Flow flow = Flow.cell(100).substrate(20).coat("d", 10, 1);
    flow.pattern("d", 100, 40, 50);
    flow.deposit("film", "SiN", 3.6, 1, Corner.ROUND);
    assertTrue(codes(flow.run()).contains("W-VOID"));
    assertEquals(1, flow.seen().landscape.voids().size());
  }

  private static List<String> codes(ProcessResult result) {
    return result.warnings().stream().map(Warning::code).toList();
  }
}
