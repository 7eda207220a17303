package org.ballpad.mesh.section;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// The heights between which an area lies at one r, um.
///
/// @param bottom lowest height
/// @param top highest height
public record Column(double bottom, double top) {
  /// The column of an area at `r`, or null where there is none.
  public static Column of(Geometry area, double r) {
    double bottom = Double.POSITIVE_INFINITY;
    double top = Double.NEGATIVE_INFINITY;
    for (Coordinate[] ring : Landscape.rings(area)) {
      for (int i = 0; i + 1 < ring.length; i++) {
        Coordinate a = ring[i];
        Coordinate b = ring[i + 1];
        if (Math.min(a.x, b.x) <= r && r <= Math.max(a.x, b.x)) {
          double t = a.x == b.x ? 0 : (r - a.x) / (b.x - a.x);
          double z = a.y + t * (b.y - a.y);
          double other = a.x == b.x ? b.y : z;
          bottom = Math.min(bottom, Math.min(z, other));
          top = Math.max(top, Math.max(z, other));
        }
      }
    }
    return bottom > top ? null : new Column(bottom, top);
  }
}
