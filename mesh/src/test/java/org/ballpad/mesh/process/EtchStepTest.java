package org.ballpad.mesh.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ballpad.mesh.section.Column;
import org.ballpad.mesh.section.Landscape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

/// A film of 1.5 um below a mask of radius 50.
class EtchStepTest {
  private static final double FILM = 1.5;

  private static Flow masked() {
    Flow flow = Flow.cell(100).substrate(20).deposit("film", "Ti", FILM, 1, Corner.ROUND);
    return flow.coat("mask", 5, 1).pattern("mask", 90, 50, 1e9);
  }

  private static Geometry film(Flow flow) {
    return flow.seen().partition.region("film").orElseThrow().shape();
  }

  private static double reach(Geometry film, double z) {
    double far = 0;
    for (var c : film.getCoordinates()) {
      far = Math.abs(c.y - z) < 1e-9 ? Math.max(far, c.x) : far;
    }
    return far;
  }

  @Test
  void isotropicUndercutIsAnArcAboutTheEdgeOfTheMask() {
    Flow flow = masked().etch(50, 0, "mask", "film");
    Geometry film = film(flow);
    assertEquals(2.25, 50 - reach(film, FILM), 1e-3);
    assertEquals(1.677, 50 - reach(film, 0), 1e-3);
    var arc = flow.seen().partition.arcs().getFirst();
    assertEquals(50, arc.r(), 1e-9);
    assertEquals(FILM, arc.z(), 1e-9);
    assertEquals(2.25, arc.radius(), 1e-9);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.25, 0.5, 0.8})
  void anisotropyShortensTheSidewaysAttack(double a) {
    Geometry film = film(masked().etch(50, a, "mask", "film"));
    double side = (1 - a) * 2.25;
    assertEquals(side, 50 - reach(film, FILM), 1e-3);
    assertEquals(side * Math.sqrt(1 - 1 / 2.25), 50 - reach(film, 0), 0.02);
  }

  @Test
  void verticalEtchEndsInTheShadowOfTheMask() {
    Geometry film = film(masked().etch(50, 1, "mask", "film"));
    assertEquals(50 * FILM, film.getArea(), 1e-9);
  }

  /// A mushroom shades what its foot does not touch.
  @Test
  void anOverhangShadesAVerticalEtchAndNotAnIsotropicOne() {
    for (double anisotropy : new double[] {0, 1}) {
      Flow flow = Flow.cell(100).substrate(20).deposit("film", "Cu", FILM, 1, Corner.ROUND);
      flow.coat("pr", "resist_positive", 10, 1).pattern("pr", 90, 0, 50);
      flow.plate("bump", 14, "film", Electroplate.Profile.LEVEL).strip("pr");
      Geometry film = film(flow.etch(0, anisotropy, "bump", "film"));
      double expected = anisotropy == 1 ? 54 : 50 - FILM;
      assertEquals(expected, reach(film, FILM), 1e-3);
    }
  }

  @Test
  void calibratedUndercutPlacesAStraightWall() {
    Flow flow = masked();
    flow.add(
        new Etch(Flow.info(null), List.of("film"), "mask", null, 0, 0, 0.7, Etch.Wall.VERTICAL));
    assertEquals((50 - 0.7) * FILM, film(flow).getArea(), 1e-9);
  }

  @Test
  void aGivenDepthLeavesTheRest() {
    Flow flow = Flow.cell(100).substrate(20).deposit("film", "Ti", FILM, 1, Corner.ROUND);
    flow.add(new Etch(Flow.info(null), List.of("Ti"), "none", 0.5, 0, 0, null, null));
    assertEquals(1, Column.of(film(flow), 30).top(), 1e-12);
    assertTrue(flow.run().warnings().isEmpty());
  }

  @Test
  void coveredTargetIsResidue() {
    Flow flow = Flow.cell(100).substrate(20).deposit("film", "Ti", FILM, 1, Corner.ROUND);
    ProcessResult result = flow.coat("cover", 3, 1).etch(0, 0, null, "film").run();
    assertEquals("W-RESIDUE", result.warnings().getFirst().code());
    assertEquals(100 * FILM, film(flow).getArea(), 1e-9);
  }

  /// A vertical etch leaves the film that stands at the foot of a step.
  @Test
  void aStringerAtAStepIsResidue() {
    Flow flow = Flow.cell(100).substrate(20).coat("d", 10, 1).pattern("d", 90, 50, 1e9);
    flow.deposit("film", "Ti", FILM, 1, Corner.MITRE).etch(0, 1, null, "film");
    ProcessResult result = flow.run();
    assertEquals("W-RESIDUE", result.warnings().getFirst().code());
    assertEquals(10 * FILM, film(flow).getArea(), 1e-9);
  }

  @Test
  void undercutOpensAmbientBelowTheMask() {
    var seen = masked().etch(50, 0, "mask", "film").seen();
    boolean overhang =
        seen.landscape.edges(seen.partition.region("mask").orElseThrow().shape()).stream()
            .anyMatch(e -> e.beyond().equals(Landscape.FRONT) && e.z0() == FILM && e.z1() == FILM);
    assertTrue(overhang);
  }
}
