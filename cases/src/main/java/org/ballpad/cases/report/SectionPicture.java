package org.ballpad.cases.report;

import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Region;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/// Draws the cross-section: one filled outline per region.
final class SectionPicture {
  private SectionPicture() {}

  /// The picture as SVG.
  ///
  /// @param mirrored whether the half section is completed to the left of the axis; the window then
  ///   spans both halves
  static String of(
      Partition partition, Window window, MaterialColours colours, boolean mirrored, String title) {
    Svg svg = new Svg(window.width(), window.height(), title);
    svg.box(0, 0, window.width(), window.height(), "class='air'");
    for (Region region : partition.regions()) {
      if (!region.structural()) {
        continue;
      }
      StringBuilder data = new StringBuilder();
      outline(region.shape(), window, 1, data);
      if (mirrored) {
        outline(region.shape(), window, -1, data);
      }
      String colour = colours.of(region.id());
      // A dark outline would draw the axis as well, where the two halves meet.
      String line = mirrored ? "stroke='" + colour + "' stroke-width='.5'" : "class='region'";
      String look = line + " fill-rule='evenodd' fill='" + colour + "'";
      svg.raw("<g><title>" + Svg.escape(region.id() + ", " + region.material()) + "</title>");
      svg.path(data, look).raw("</g>");
    }
    return svg.end();
  }

  /// Appends the rings of a shape to a path.
  ///
  /// @param side 1, or -1 for the mirror image
  static void outline(Geometry shape, Window window, int side, StringBuilder data) {
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      if (shape.getGeometryN(i) instanceof Polygon polygon) {
        ring(polygon.getExteriorRing(), window, side, data);
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          ring(polygon.getInteriorRingN(hole), window, side, data);
        }
      }
    }
  }

  private static void ring(LineString ring, Window window, int side, StringBuilder data) {
    Coordinate[] corners = ring.getCoordinates();
    for (int i = 0; i + 1 < corners.length; i++) {
      double x = window.x(side * corners[i].x);
      Svg.corner(data, i == 0 ? 'M' : 'L', x, window.y(corners[i].y));
    }
    data.append('Z');
  }
}
