package org.ballpad.cases.report;

import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Region;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/// Ragged edges where a window cuts through material that goes on, as drawings show it.
final class BreakLines {
  private static final double TOOTH = 7;
  private static final double DEPTH = 6;

  private final Geometry solid;
  private final double width;
  private final Window window;

  BreakLines(Partition partition, Window window) {
    this.solid = Grid.union(partition.regions().stream().map(Region::shape).toList());
    this.width = Grid.snap(partition.section().width());
    this.window = window;
  }

  void draw(Svg svg) {
    edge(window.rMin(), window.zMin(), window.rMax(), window.zMin(), 0, -1, svg);
    edge(window.rMin(), window.zMax(), window.rMax(), window.zMax(), 0, 1, svg);
    if (window.rMin() > 0) {
      edge(window.rMin(), window.zMin(), window.rMin(), window.zMax(), 1, 0, svg);
    }
    if (window.rMax() < width - Grid.STEP) {
      edge(window.rMax(), window.zMin(), window.rMax(), window.zMax(), -1, 0, svg);
    }
  }

  /// One edge of the window; dx and dy point into it.
  private void edge(double r0, double z0, double r1, double z1, int dx, int dy, Svg svg) {
    Geometry cut = solid.intersection(Grid.line(r0, z0, r1, z1));
    for (int i = 0; i < cut.getNumGeometries(); i++) {
      if (cut.getGeometryN(i) instanceof LineString piece && piece.getLength() > 0) {
        Coordinate[] ends = piece.getCoordinates();
        teeth(ends[0], ends[ends.length - 1], dx, dy, svg);
      }
    }
  }

  private void teeth(Coordinate a, Coordinate b, int dx, int dy, Svg svg) {
    double x0 = window.x(a.x);
    double y0 = window.y(a.y);
    double x1 = window.x(b.x);
    double y1 = window.y(b.y);
    int count = Math.max(2, 2 * (int) Math.round(Math.hypot(x1 - x0, y1 - y0) / (2 * TOOTH)));
    StringBuilder line = new StringBuilder();
    for (int i = 0; i <= count; i++) {
      double in = i % 2 == 0 ? 1 : DEPTH;
      double x = x0 + (x1 - x0) * i / count + in * dx;
      double y = y0 + (y1 - y0) * i / count + in * dy;
      Svg.corner(line, i == 0 ? 'M' : 'L', x, y);
    }
    StringBuilder away = new StringBuilder(line);
    Svg.corner(away, 'L', x1 - 2 * dx, y1 - 2 * dy);
    Svg.corner(away, 'L', x0 - 2 * dx, y0 - 2 * dy);
    svg.path(away.append('Z'), "fill='#fff'");
    svg.path(line, "fill='none' stroke='#555' stroke-width='.8'");
  }
}
