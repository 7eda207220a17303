package org.ballpad.cases.report;

import java.util.HashSet;
import java.util.Set;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Mesh;

/// Draws the cells of a mesh over the colours of their regions, each side once.
final class MeshPicture {
  private MeshPicture() {}

  /// The picture as SVG; cells outside the window are left out.
  static String of(Mesh mesh, Window window, MaterialColours colours, String title) {
    Svg svg = new Svg(window.width(), window.height(), title);
    svg.box(0, 0, window.width(), window.height(), "class='air'");
    CellOutline outline = new CellOutline();
    Set<Long> drawn = new HashSet<>();
    StringBuilder sides = new StringBuilder();
    for (CellBlock block : mesh.blocks()) {
      StringBuilder cells = new StringBuilder();
      for (int c = 0; c < block.size(); c++) {
        outline.set(mesh, block, c);
        if (outline.isIn(window)) {
          polygon(outline, window, cells);
          sides(mesh, block, c, window, drawn, sides);
        }
      }
      String colour = colours.of(block.region());
      svg.path(cells, "fill='" + colour + "' stroke='" + colour + "' stroke-width='.5'");
    }
    return svg.path(sides, "class='sides'").end();
  }

  private static void polygon(CellOutline outline, Window window, StringBuilder data) {
    for (int i = 0; i < outline.size; i++) {
      Svg.corner(data, i == 0 ? 'M' : 'L', window.x(outline.r[i]), window.y(outline.z[i]));
    }
    data.append('Z');
  }

  /// Adds the sides of a cell that no earlier cell has drawn.
  private static void sides(
      Mesh mesh, CellBlock block, int c, Window window, Set<Long> drawn, StringBuilder data) {
    for (int f = 0; f < block.shape().corners(); f++) {
      int[] facet = block.shape().facet(f);
      int start = block.node(c, facet[0]);
      int end = block.node(c, facet[1]);
      if (!drawn.add((long) Math.min(start, end) << 32 | Math.max(start, end))) {
        continue;
      }
      Svg.corner(data, 'M', window.x(mesh.r(start)), window.y(mesh.z(start)));
      if (facet.length == 3) {
        int middle = block.node(c, facet[2]);
        Svg.corner(data, 'L', window.x(mesh.r(middle)), window.y(mesh.z(middle)));
      }
      Svg.corner(data, 'L', window.x(mesh.r(end)), window.y(mesh.z(end)));
    }
  }
}
