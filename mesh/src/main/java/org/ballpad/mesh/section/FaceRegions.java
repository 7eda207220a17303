package org.ballpad.mesh.section;

import java.util.List;
import org.locationtech.jts.algorithm.InteriorPointArea;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/// Tells which region a face of the noded boundaries belongs to.
///
/// Rounding to the grid leaves slivers about one grid step wide between regions that ought to
/// touch, claimed by both or by none. They go to the first region that touches them; anything wider
/// that two regions claim is an overlap.
final class FaceRegions {
  static final GeometryFactory GEOMETRY = new GeometryFactory();

  /// Widest gap or overlap that rounding can leave, um.
  private static final double SLIVER = 2e-3;

  private final List<Region> regions;
  private final List<IndexedPointInAreaLocator> areas;

  FaceRegions(List<Region> regions) {
    this.regions = regions;
    areas = regions.stream().map(region -> new IndexedPointInAreaLocator(region.shape())).toList();
  }

  /// Index of the region of a face, or [Arrangement#OUTSIDE].
  ///
  /// @throws IllegalArgumentException if two regions cover the face
  int of(Polygon face) {
    Coordinate inside = InteriorPointArea.getInteriorPoint(face);
    boolean sliver = 2 * face.getArea() < SLIVER * face.getLength();
    int owner = Arrangement.OUTSIDE;
    for (int i = 0; i < areas.size(); i++) {
      if (areas.get(i).locate(inside) == Location.EXTERIOR) {
        continue;
      }
      if (owner != Arrangement.OUTSIDE && !sliver) {
        throw new IllegalArgumentException(
            "regions %s and %s overlap near (%.3f, %.3f)"
                .formatted(regions.get(owner).id(), regions.get(i).id(), inside.x, inside.y));
      }
      owner = owner == Arrangement.OUTSIDE ? i : owner;
    }
    return owner == Arrangement.OUTSIDE && sliver ? touching(face) : owner;
  }

  /// A gap that rounding left between regions is closed; a crack along one region, which is drawn
  /// so, is not.
  private int touching(Geometry gap) {
    int owner = Arrangement.OUTSIDE;
    int count = 0;
    for (int i = 0; i < regions.size(); i++) {
      if (regions.get(i).shape().isWithinDistance(gap, 0)) {
        owner = owner == Arrangement.OUTSIDE ? i : owner;
        count++;
      }
    }
    return count > 1 ? owner : Arrangement.OUTSIDE;
  }
}
