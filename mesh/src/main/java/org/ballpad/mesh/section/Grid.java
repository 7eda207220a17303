package org.ballpad.mesh.section;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;

/// Areas on the grid of 1 nm: their union, intersection and difference.
///
/// Every result has its vertices on the grid (snap rounding), so the same steps give the same bits.
/// Pieces thinner than the grid are dropped: they are rounding, not shape. Units: um.
public final class Grid {
  /// Spacing of the grid, um.
  public static final double STEP = 1e-3;

  static final PrecisionModel PRECISION = new PrecisionModel(1 / STEP);
  static final GeometryFactory FACTORY = new GeometryFactory(PRECISION);

  private Grid() {}

  /// The grid coordinate nearest to `v`.
  public static double snap(double v) {
    return PRECISION.makePrecise(v);
  }

  /// An area without points.
  public static Geometry empty() {
    return FACTORY.createPolygon();
  }

  /// A polygon from r, z pairs, not yet on the grid; the last vertex is joined to the first.
  public static Polygon polygon(double... rz) {
    Coordinate[] ring = new Coordinate[rz.length / 2 + 1];
    for (int i = 0; i < ring.length - 1; i++) {
      ring[i] = new Coordinate(rz[2 * i], rz[2 * i + 1]);
    }
    ring[ring.length - 1] = ring[0].copy();
    return FACTORY.createPolygon(ring);
  }

  /// The rectangle between two corners.
  public static Polygon rectangle(double r0, double z0, double r1, double z1) {
    return polygon(r0, z0, r1, z0, r1, z1, r0, z1);
  }

  /// The line between two points.
  public static LineString line(double r0, double z0, double r1, double z1) {
    return FACTORY.createLineString(
        new Coordinate[] {new Coordinate(r0, z0), new Coordinate(r1, z1)});
  }

  /// What any of the areas covers.
  public static Geometry union(Collection<Geometry> areas) {
    if (areas.isEmpty()) {
      return empty();
    }
    return solid(UnaryUnionNG.union(areas, FACTORY, PRECISION));
  }

  /// What either area covers.
  public static Geometry union(Geometry a, Geometry b) {
    return solid(OverlayNG.overlay(a, b, OverlayNG.UNION, PRECISION));
  }

  /// What both areas cover.
  public static Geometry intersection(Geometry a, Geometry b) {
    return solid(OverlayNG.overlay(a, b, OverlayNG.INTERSECTION, PRECISION));
  }

  /// What `a` covers and `b` does not.
  public static Geometry difference(Geometry a, Geometry b) {
    return solid(OverlayNG.overlay(a, b, OverlayNG.DIFFERENCE, PRECISION));
  }

  /// The connected pieces of an area; pieces that touch in a point only are apart.
  public static List<Polygon> pieces(Geometry area) {
    List<Polygon> pieces = new ArrayList<>();
    PolygonExtracter.getPolygons(area, pieces);
    return pieces;
  }

  /// The area turned upside down, z to `turn` - z.
  public static Geometry mirrored(Geometry area, double turn) {
    CoordinateFilter mirror = c -> c.y = snap(turn - c.y);
    Geometry other = area.copy();
    other.apply(mirror);
    other.geometryChanged();
    return other;
  }

  /// One area from disjoint pieces.
  public static Geometry collect(List<Polygon> pieces) {
    return pieces.size() == 1
        ? pieces.getFirst()
        : FACTORY.createMultiPolygon(pieces.toArray(Polygon[]::new));
  }

  private static Geometry solid(Geometry overlay) {
    return collect(pieces(overlay).stream().filter(piece -> !isRounding(piece)).toList());
  }

  /// Whether a piece is no wider than the grid, so that rounding has made it.
  static boolean isRounding(Polygon piece) {
    return width(piece) <= 1.01 * STEP;
  }

  /// Mean width of a piece that is much longer than wide, um; an upper bound of its inscribed
  /// circle's radius for any other.
  public static double width(Polygon piece) {
    return piece.isEmpty() ? 0 : 2 * piece.getArea() / piece.getLength();
  }
}
