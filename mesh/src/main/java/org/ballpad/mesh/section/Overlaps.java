package org.ballpad.mesh.section;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;

/// Finds regions that cover the same place, be it that they cross or that one lies in the other.
final class Overlaps {
  /// Widest overlap that rounding to the grid can leave, um.
  private static final double SLIVER = 2 * Grid.STEP;

  private Overlaps() {}

  /// @throws IllegalArgumentException if two regions cover the same place
  static void refuse(List<Region> regions) {
    for (int i = 0; i < regions.size(); i++) {
      for (int j = 0; j < i; j++) {
        refuse(regions.get(j), regions.get(i));
      }
    }
  }

  private static void refuse(Region first, Region second) {
    Geometry a = first.shape();
    Geometry b = second.shape();
    if (!a.getEnvelopeInternal().intersects(b.getEnvelopeInternal())) {
      return;
    }
    for (Object part : PolygonExtracter.getPolygons(Grid.intersection(a, b))) {
      Polygon common = (Polygon) part;
      if (2 * common.getArea() > SLIVER * common.getLength()) {
        Coordinate place = common.getCoordinate();
        throw new IllegalArgumentException(
            "regions %s and %s overlap near (%.3f, %.3f)"
                .formatted(first.id(), second.id(), place.x, place.y));
      }
    }
  }
}
