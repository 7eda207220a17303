package org.ballpad.cases.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.ballpad.cases.run.VariantResult;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.section.Region;
import org.ballpad.solver.Solution;

/// Paints the von Mises stress, linear in each cell as computed: nothing is averaged between cells,
/// so a picture that looks rough where it matters shows a mesh that is too coarse there.
final class FieldPicture {
  /// Pixels of the image per pixel of the page, for sharp screens.
  private static final double PIXELS = 1.5;

  private final Window window;
  private final double high;
  private final byte[] pixels;
  private final double[] crossings = new double[8];

  private FieldPicture(Window window, double high) {
    this.window = window;
    this.high = high;
    this.pixels = new byte[window.width() * window.height()];
  }

  /// The field of a variant on its finest mesh as SVG, with the outlines of its regions.
  static String of(VariantResult variant, Window window, FieldScale scale) {
    byte[] png = png(variant.solution(), window.times(PIXELS), scale.high());
    Svg svg = new Svg(window.width(), window.height(), "Von Mises stress, " + variant.name());
    svg.raw(
        "<image width='%d' height='%d' href='%s'/>"
            .formatted(window.width(), window.height(), Png.dataUri(png)));
    StringBuilder edges = new StringBuilder();
    variant.partition().regions().stream()
        .filter(Region::structural)
        .forEach(region -> SectionPicture.outline(region.shape(), window, 1, edges));
    return svg.path(edges, "class='edges'").end();
  }

  /// The field as PNG; what no cell covers is transparent.
  ///
  /// @param high von Mises stress of the brightest colour, MPa; the darkest stands for 0
  static byte[] png(Solution solution, Window window, double high) {
    FieldPicture picture = new FieldPicture(window, high);
    Mesh mesh = solution.mesh();
    CellOutline outline = new CellOutline();
    for (int b = 0; b < mesh.blocks().size(); b++) {
      CellBlock block = mesh.blocks().get(b);
      CellValues values = new CellValues(block, solution.stress().get(b));
      for (int c = 0; c < block.size(); c++) {
        outline.set(mesh, block, c);
        if (outline.isIn(window)) {
          values.set(c, outline, window);
          picture.paint(outline, values);
        }
      }
    }
    return Png.encode(window.width(), window.height(), picture.pixels, ColourMap.palette());
  }

  /// The stress below which it stays in a share of the window's area, MPa: the top of a colour
  /// scale that a few singular corners do not spoil.
  static double percentile(Solution solution, Window window, double share) {
    List<double[]> areasByStress = new ArrayList<>();
    CellOutline outline = new CellOutline();
    List<CellBlock> blocks = solution.mesh().blocks();
    double total = 0;
    for (int b = 0; b < blocks.size(); b++) {
      CellValues values = new CellValues(blocks.get(b), solution.stress().get(b));
      for (int c = 0; c < blocks.get(b).size(); c++) {
        if (outline.set(solution.mesh(), blocks.get(b), c).isIn(window)) {
          areasByStress.add(new double[] {values.mean(c), outline.area()});
          total += outline.area();
        }
      }
    }
    areasByStress.sort(Comparator.comparingDouble(cell -> cell[0]));
    double below = 0;
    for (double[] cell : areasByStress) {
      below += cell[1];
      if (below >= share * total) {
        return cell[0];
      }
    }
    return 0;
  }

  /// Colours the pixels whose centre lies in a cell, by scan lines.
  private void paint(CellOutline cell, CellValues values) {
    int width = window.width();
    int top = Math.max(0, (int) Math.ceil(window.y(cell.zMax) - 0.5));
    int bottom = Math.min(window.height() - 1, (int) Math.floor(window.y(cell.zMin) - 0.5));
    for (int row = top; row <= bottom; row++) {
      double y = row + 0.5;
      int count = cross(cell, y);
      for (int i = 0; i + 1 < count; i += 2) {
        int from = Math.max(0, (int) Math.ceil(crossings[i] - 0.5));
        int to = Math.min(width, (int) Math.ceil(crossings[i + 1] - 0.5));
        for (int column = from; column < to; column++) {
          pixels[row * width + column] = ColourMap.index(values.at(column + 0.5, y), 0, high);
        }
      }
    }
  }

  /// Finds where the sides of a cell cross the height `y` of a scan line, in rising order.
  ///
  /// A side is followed from its upper end whichever way round its cell runs: so the two cells of a
  /// side compute the same bits, and no pixel between them is left out.
  private int cross(CellOutline cell, double y) {
    int count = 0;
    for (int i = 0; i < cell.size; i++) {
      int next = (i + 1) % cell.size;
      boolean down = window.y(cell.z[i]) < window.y(cell.z[next]);
      int upper = down ? i : next;
      int lower = down ? next : i;
      double y0 = window.y(cell.z[upper]);
      double y1 = window.y(cell.z[lower]);
      if (y0 <= y && y < y1) {
        double x0 = window.x(cell.r[upper]);
        crossings[count++] = x0 + (y - y0) / (y1 - y0) * (window.x(cell.r[lower]) - x0);
      }
    }
    Arrays.sort(crossings, 0, count);
    return count;
  }
}
