package org.ballpad.mesh.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.CurvedSides;
import org.ballpad.mesh.Mesh;
import org.junit.jupiter.api.Test;

/// A square of 16 um in two triangles, refined towards a corner of it.
class PointRefinementTest {
  private static final PointRefinement AT_ORIGIN = new PointRefinement(0, 0, 0.1);

  @Test
  void cellsShrinkTowardsThePoint() {
    Mesh finer = AT_ORIGIN.of(square());
    double nearest = Double.POSITIVE_INFINITY;
    double area = 0;
    for (int c = 0; c < finer.cellCount(); c++) {
      double longest = 0;
      double distance = Double.POSITIVE_INFINITY;
      for (int i = 0; i < 3; i++) {
        double[] a = corner(finer, c, i);
        double[] b = corner(finer, c, (i + 1) % 3);
        longest = Math.max(longest, Math.hypot(b[0] - a[0], b[1] - a[1]));
        distance = Math.min(distance, Math.hypot(a[0], a[1]));
        area += (a[0] * b[1] - b[0] * a[1]) / 2;
      }
      assertTrue(longest <= Math.max(0.1, 0.25 * distance), longest + " at " + distance);
      nearest = distance == 0 ? Math.min(nearest, longest) : nearest;
    }
    assertEquals(256, area, 1e-9);
    assertTrue(nearest > 0.05 / Math.sqrt(2), "no smaller than needed: " + nearest);
    // rings of cells of a quarter of their distance: a uniform mesh would have 2 * 160^2 cells
    assertTrue(finer.cellCount() < 3000, finer.cellCount() + " cells");
  }

  @Test
  void aMeshThatIsFineStays() {
    Mesh finer = AT_ORIGIN.of(square());
    assertSame(finer, AT_ORIGIN.of(finer));
  }

  private static double[] corner(Mesh mesh, int c, int i) {
    int node = mesh.blocks().getFirst().node(c, i);
    return new double[] {mesh.r(node), mesh.z(node)};
  }

  private static Mesh square() {
    double[] x = {0, 0, 16, 0, 16, 16, 0, 16, 8, 0, 16, 8, 8, 16, 0, 8, 8, 8};
    int[] cells = {0, 1, 2, 4, 5, 8, 0, 2, 3, 8, 6, 7};
    return new Mesh(
        x,
        List.of(new CellBlock("square", "m", CellShape.T6, cells)),
        List.of(),
        CurvedSides.none(9));
  }
}
