package org.ballpad.mesh.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ballpad.mesh.section.Column;
import org.ballpad.mesh.section.Edge;
import org.ballpad.mesh.section.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// What the amended claims (seed 002) ask of the pad, on its two variants: closed forms with
/// vertical walls, and the walls and the metal of the flows as the case files have them.
class AmendedEmbossTest {
  private static final double R1 = 45;
  private static final double R2 = 63.64;
  private static final double RC = 100;
  private static final double SMALL = 1e-9 * Math.PI * RC * RC;

  /// Both dielectrics patterned with vertical walls, before the metal.
  private static Flow.Seen bare(double firstOpen) {
    Flow flow = Flow.pitch500().substrate(300).deposit("pass", "SiN", 1, 1, Corner.ROUND);
    flow.coat("d1", 5, 1).pattern("d1", 90, 0, firstOpen);
    return flow.coat("d2", 5, 1).pattern("d2", 90, 0, R1, R2, RC).seen();
  }

  /// The ring of an island is t2 + P t1 high, P being the planarisation of the second dielectric.
  @ParameterizedTest
  @CsvSource({"0, 5", "0.5, 7.5", "0.9, 9.5", "1, 10"})
  void theRingOfAnIslandIsAsHighAsTheCoatLevels(double planarisation, double height) {
    Flow flow = Flow.pitch500().substrate(300).deposit("pass", "SiN", 1, 1, Corner.ROUND);
    flow.coat("d1", 5, 1).pattern("d1", 90, 0, 85).coat("d2", 5, planarisation);
    Flow.Seen seen = flow.pattern("d2", 90, 0, R1, R2, RC).seen();
    Column ring = Column.of(seen.partition.region("d2").orElseThrow().shape(), (R1 + R2) / 2);
    assertEquals(height, ring.top() - ring.bottom(), 1e-9);
  }

  private static double inside(Flow.Seen seen, String region, double radius) {
    Predicate<Edge> there =
        edge -> edge.borders(region) && Math.max(edge.r0(), edge.r1()) <= radius;
    return seen.measures.seen(seen.profile, there);
  }

  private static double disc(double radius) {
    return Math.PI * radius * radius;
  }

  /// Claim 9: the first dielectric shows inside the ring; claim 17: the moat has it as its floor.
  @Test
  void terraceShowsThePassivationAndALedgeInsideTheRing() {
    Flow.Seen seen = bare(30);
    assertEquals(disc(30), seen.seenFromAbove("pass"), SMALL);
    assertEquals(disc(R1) - disc(30), inside(seen, "d1", R1), SMALL);
    assertEquals(disc(R1) - disc(30) + disc(RC) - disc(R2), seen.seenFromAbove("d1"), SMALL);
  }

  /// Claim 18: the floor shows on both sides of the ring; claim 9 fails on an island.
  @Test
  void islandShowsThePassivationOnBothSidesAndNoLedgeInside() {
    Flow.Seen seen = bare(85);
    assertEquals(disc(R1), inside(seen, "pass", R1), SMALL);
    assertEquals(disc(R1) + disc(85) - disc(R2), seen.seenFromAbove("pass"), SMALL);
    assertEquals(0, inside(seen, "d1", R1));
    assertEquals(disc(RC) - disc(85), seen.seenFromAbove("d1"), SMALL);
  }

  /// Claims 3 and 19: walls within 5 degrees of vertical.
  @Test
  void wallsOfTheConcavePortionAreSteep() {
    for (Flow flow : List.of(Seeds.s2Terraced(), Seeds.s2Island())) {
      Geometry dielectric = flow.seen().partition.region("d2").orElseThrow().shape();
      List<Double> walls = new ArrayList<>();
      for (int body = 0; body < dielectric.getNumGeometries(); body++) {
        walls.addAll(anglesOfSteps(dielectric.getGeometryN(body).getCoordinates()));
      }
      assertTrue(walls.size() >= 3, "two walls of the ring and the outer one");
      walls.forEach(angle -> assertEquals(87, angle, 0.1));
    }
  }

  /// Angles of the edges up to the concave radius that rise by more than half a layer, degrees.
  private static List<Double> anglesOfSteps(Coordinate[] ring) {
    List<Double> angles = new ArrayList<>();
    for (int i = 1; i < ring.length; i++) {
      double rise = Math.abs(ring[i].y - ring[i - 1].y);
      double run = Math.abs(ring[i].x - ring[i - 1].x);
      if (rise > 2.5 && Math.max(ring[i].x, ring[i - 1].x) < RC + 1) {
        angles.add(Math.toDegrees(Math.atan2(rise, run)));
      }
    }
    return angles;
  }

  /// Claim 19: the metal covers floor, ring and walls without a break.
  @Test
  void metalIsOnePieceAndCoversEveryWall() {
    for (Flow flow : List.of(Seeds.s2Terraced(), Seeds.s2Island())) {
      Flow.Seen seen = flow.seen();
      Geometry metal = seen.partition.region("rdl").orElseThrow().shape();
      assertEquals(1, metal.getNumGeometries());
      Geometry ring =
          Grid.intersection(
              seen.partition.region("d2").orElseThrow().shape(),
              Grid.rectangle(R1 - 2, 0, R2 + 2, 30));
      var box = ring.getEnvelopeInternal();
      double middle = (box.getMinY() + box.getMaxY()) / 2;
      assertTrue(width(metal, box.getMinX() - 8, box.getMinX() + 1, middle) > 4, "inner wall");
      assertTrue(width(metal, box.getMaxX() - 1, box.getMaxX() + 8, middle) > 4, "outer wall");
    }
  }

  /// Horizontal extent of a shape between two radii at one height.
  private static double width(Geometry shape, double from, double to, double z) {
    return Grid.intersection(shape, Grid.rectangle(from, z, to, z + 0.01)).getArea() / 0.01;
  }
}
