package org.ballpad.mesh.process;

import java.util.ArrayList;
import java.util.List;
import org.ballpad.mesh.section.Edge;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Profile;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// Pockets below overhangs that a liquid fills only in part.
final class Pockets {
  private static final double HIGH = 1e5;

  private Pockets() {}

  /// The innermost parts of the pockets, which stay empty.
  ///
  /// @param liquid everything that the liquid could fill
  /// @param surface the surface seen from above
  /// @param share filled share of the area of each pocket
  static Geometry unfilled(Geometry liquid, Profile surface, double share) {
    List<Geometry> above = new ArrayList<>();
    for (Edge e : surface.pieces()) {
      above.add(Grid.polygon(e.r0(), e.z0(), e.r1(), e.z1(), e.r1(), HIGH, e.r0(), HIGH));
    }
    Geometry seen = Grid.union(above);
    List<Geometry> empty = new ArrayList<>();
    for (Polygon pocket : Grid.pieces(Grid.difference(liquid, seen))) {
      empty.add(innermost(pocket, seen, 1 - share));
    }
    return Grid.union(empty);
  }

  /// The part of a pocket that is farthest from its mouth and has the given share of its area.
  private static Geometry innermost(Polygon pocket, Geometry seen, double share) {
    Envelope box = pocket.getEnvelopeInternal();
    double mouth = pocket.getBoundary().intersection(seen).getCentroid().getX();
    boolean mouthAtLeft = mouth - box.getMinX() < box.getMaxX() - mouth;
    double low = 0;
    double high = box.getWidth();
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      if (end(pocket, box, mouthAtLeft, middle).getArea() < share * pocket.getArea()) {
        low = middle;
      } else {
        high = middle;
      }
    }
    // The end that is not too small: a skin of a grid step would close an empty pocket.
    return end(pocket, box, mouthAtLeft, high);
  }

  private static Geometry end(Polygon pocket, Envelope box, boolean atRight, double depth) {
    double from = atRight ? box.getMaxX() - depth : box.getMinX() - 1;
    double to = atRight ? box.getMaxX() + 1 : box.getMinX() + depth;
    return Grid.intersection(
        pocket, Grid.rectangle(from, box.getMinY() - 1, to, box.getMaxY() + 1));
  }
}
