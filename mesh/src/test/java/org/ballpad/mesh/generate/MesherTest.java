package org.ballpad.mesh.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.ballpad.mesh.Facet;
import org.ballpad.mesh.Interfaces;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.section.Arc;
import org.junit.jupiter.api.Test;

class MesherTest {
  private static final String L_SHAPE = "POLYGON((0 0, 100 0, 100 50, 50 50, 50 100, 0 100, 0 0))";

  @Test
  void keepsTheAreaOfStraightShapes() {
    Mesh mesh =
        Mesher.mesh(
            Sections.of(100, Sections.region("l", L_SHAPE)),
            new MeshSizes(8.0, Map.of("corners", 0.5), 1.3));
    MeshChecks.isSound(mesh);
    assertEquals(7500, MeshChecks.area(mesh, "l"), 7500e-12);
    assertEquals(1, mesh.corners().size());
    assertTrue(Quality.of(mesh).leastAngle() >= 25);
  }

  /// A parabola through ends and middle of an arc of angle a cuts a^5/960 off the area of a unit
  /// disc.
  @Test
  void putsSidesOnCircles() {
    Arc arc = Sections.arc(0, 0, 100, 96);
    Mesh mesh =
        Mesher.mesh(
            Sections.withArcs(100, List.of(arc), Sections.region("disc", Sections.disc(arc, 96))),
            new MeshSizes(30.0, Map.of(), 1.3));
    for (int level = 0; level < 4; level++) {
      MeshChecks.isSound(mesh);
      double expected = 0;
      for (Facet side : Interfaces.exterior(mesh)) {
        double chord = MeshChecks.length(mesh, side);
        assertTrue(chord < 2 * 100 * Math.sin(Math.toRadians(9) / (1 << level)) * 1.0001);
        expected += 1e4 * Math.pow(2 * Math.asin(chord / 200), 5) / 960;
      }
      double error = Math.PI * 1e4 - MeshChecks.area(mesh, "disc");
      assertEquals(expected, error, 0.02 * expected + 1e-8);
      mesh = Refinement.uniform(mesh);
    }
  }
}
