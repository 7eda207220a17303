package org.ballpad.mesh.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// What every partition must be: on the grid, without overlaps and gaps, with shared vertices.
public final class Valid {
  private Valid() {}

  /// Fails unless the partition is valid.
  public static void check(Partition partition) {
    Geometry[] shapes = partition.regions().stream().map(Region::shape).toArray(Geometry[]::new);
    assertTrue(CoverageValidator.isValid(shapes), "vertices of neighbours differ");
    double sum = 0;
    for (Geometry shape : shapes) {
      assertTrue(shape.isValid());
      sum += shape.getArea();
      for (Coordinate c : shape.getCoordinates()) {
        assertEquals(Grid.snap(c.x), c.x);
        assertEquals(Grid.snap(c.y), c.y);
        assertTrue(c.x >= 0 && c.x <= Grid.snap(partition.section().width()));
      }
    }
    Geometry all = CoverageUnion.union(shapes);
    assertEquals(all.getArea(), sum, 1e-9 * sum);
    Landscape landscape = Landscape.of(partition);
    double box = Grid.union(Grid.union(landscape.front(), landscape.back()), all).getArea();
    double voids = landscape.voids().stream().mapToDouble(Geometry::getArea).sum();
    double ambient = landscape.front().getArea() + landscape.back().getArea() + voids;
    assertEquals(box + voids, ambient + sum, 1e-9 * box);
    checkArcs(partition);
  }

  private static void checkArcs(Partition partition) {
    for (Arc arc : partition.arcs()) {
      boolean used =
          partition.regions().stream()
              .flatMap(region -> Landscape.rings(region.shape()).stream())
              .flatMap(java.util.Arrays::stream)
              .anyMatch(c -> Math.abs(arc.distance(c.x, c.y)) < 0.75e-3);
      assertTrue(used, "no vertex lies on " + arc);
      double fifteenDegrees = arc.radius() * (1 - Math.cos(Math.toRadians(7.5)));
      assertTrue(arc.sagitta() <= Math.min(0.02, fifteenDegrees * (1 + 1e-9)), "" + arc);
    }
  }
}
