package org.ballpad.cases.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.CurvedSides;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.Damage;
import org.ballpad.solver.PointField;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Hypothesis;
import org.ballpad.solver.element.Quadrature;
import org.junit.jupiter.api.Test;

/// A square of two quadratic triangles under the uniaxial stress rr = 3 r + 2 z, so that the von
/// Mises stress is that number: a linear field must be painted exactly.
class FieldPictureTest {
  private static final double[] NODES = {
    0, 0, 10, 0, 10, 10, 0, 10, 5, 0, 10, 5, 5, 5, 5, 10, 0, 5
  };
  private static final int[] CELLS = {0, 1, 2, 4, 5, 6, 0, 2, 3, 6, 7, 8};
  private static final Window WINDOW = new Window(-1, 10, 0, 10, 20, 20);
  private static final double HIGH = 50;

  @Test
  void aLinearFieldIsPaintedExactly() throws IOException {
    byte[] png = FieldPicture.png(solution(), WINDOW, HIGH);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertEquals(220, image.getWidth());
    assertEquals(200, image.getHeight());
    int[] palette = ColourMap.palette();
    for (int y = 0; y < 200; y++) {
      for (int x = 20; x < 220; x++) {
        double r = -1 + (x + 0.5) / 20;
        double z = 10 - (y + 0.5) / 20;
        int index = ColourMap.index(3 * r + 2 * z, 0, HIGH) & 0xff;
        assertEquals(palette[index], image.getRGB(x, y), "pixel " + x + ", " + y);
      }
      assertEquals(0, image.getRGB(10, y) >>> 24, "left of the body");
    }
  }

  @Test
  void theScaleWeighsCellsByArea() {
    // The mean over the lower triangle is 3 * 20 / 3 + 2 * 10 / 3, over the upper 10 + 40 / 3.
    double lower = 20 + 20 / 3.0;
    double upper = 10 + 40 / 3.0;
    assertEquals(upper, FieldPicture.percentile(solution(), WINDOW, 0.4), 1e-12);
    assertEquals(lower, FieldPicture.percentile(solution(), WINDOW, 0.6), 1e-12);
  }

  private static Solution solution() {
    Mesh mesh =
        new Mesh(
            NODES,
            List.of(new CellBlock("a", "Cu", CellShape.T6, CELLS)),
            List.of(),
            CurvedSides.none(9));
    Quadrature rule = Quadrature.triangle3();
    double[] stress = new double[4 * 2 * 3];
    for (int c = 0; c < 2; c++) {
      int[] corners = {CELLS[6 * c], CELLS[6 * c + 1], CELLS[6 * c + 2]};
      for (int q = 0; q < 3; q++) {
        double xi = rule.xi()[q];
        double eta = rule.eta()[q];
        double[] weights = {1 - xi - eta, xi, eta};
        for (int i = 0; i < 3; i++) {
          stress[3 * c + q] += weights[i] * (3 * mesh.r(corners[i]) + 2 * mesh.z(corners[i]));
        }
      }
    }
    PointField field = new PointField(2, 3, stress);
    return new Solution(
        mesh,
        Hypothesis.PLANE_STRAIN,
        new double[18],
        List.of(field),
        List.of(field),
        Damage.NONE,
        Map.of(),
        0,
        0);
  }
}
