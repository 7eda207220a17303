package org.ballpad.mesh.section;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;

/// What areas pass over when they are moved, and their images in the planes of symmetry. Units: um.
public final class Sweep {
  private Sweep() {}

  /// All that an area passes over on a straight way.
  ///
  /// Source: the Minkowski sum of a polygon and a segment is the polygon with the parallelograms
  /// that its edges sweep.
  public static Geometry along(Geometry area, double dr, double dz) {
    List<Geometry> swept = new ArrayList<>(List.of(area));
    for (Coordinate[] ring : Landscape.rings(area)) {
      for (int i = 0; i + 1 < ring.length; i++) {
        Coordinate a = ring[i];
        Coordinate b = ring[i + 1];
        if ((b.x - a.x) * dz != (b.y - a.y) * dr) {
          swept.add(Grid.polygon(a.x, a.y, b.x, b.y, b.x + dr, b.y + dz, a.x + dr, a.y + dz));
        }
      }
    }
    return Grid.union(swept);
  }

  /// An area of a section with its images in both ends of it, as far as `reach` beyond them.
  public static Geometry mirrored(Geometry area, double width, double reach) {
    double w = Grid.snap(width);
    List<Geometry> images = new ArrayList<>();
    int n = (int) Math.ceil(reach / w);
    for (int k = -n; k <= n; k++) {
      boolean even = Math.floorMod(k, 2) == 0;
      double shift = even ? k * w : (k + 1) * w;
      CoordinateFilter move = c -> c.x = Grid.snap(even ? shift + c.x : shift - c.x);
      Geometry image = area.copy();
      image.apply(move);
      image.geometryChanged();
      images.add(image);
    }
    return Grid.union(images);
  }
}
