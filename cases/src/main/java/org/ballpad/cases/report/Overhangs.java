package org.ballpad.cases.report;

import java.util.Arrays;
import java.util.stream.Stream;
import org.ballpad.mesh.section.Column;
import org.ballpad.mesh.section.Grid;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/// Where parts of a cross-section reach below or over others, as the side of a step sees it. Units:
/// um.
final class Overhangs {
  private final Geometry solid;
  private final IndexedPointInAreaLocator where;
  private final boolean isBack;

  /// @param solid all that is there after the step
  /// @param isBack whether the step works on the back, so that up is down
  Overhangs(Geometry solid, boolean isBack) {
    this.solid = solid;
    this.where = new IndexedPointInAreaLocator(solid);
    this.isBack = isBack;
  }

  /// How far a part that is gone reaches below what is left: the undercut of an etch, the foot of a
  /// resist.
  Stream<Dimension> under(Polygon gone) {
    return stretches(gone, Dimension.Kind.UNDERCUT);
  }

  /// How far a new part reaches beyond what it stands on, with nothing in between.
  Stream<Dimension> over(Polygon part) {
    return stretches(part, Dimension.Kind.OVERHANG);
  }

  /// Between neighbouring vertices a part's boundary is straight, so their middle tells of all.
  private Stream<Dimension> stretches(Polygon part, Dimension.Kind kind) {
    double[] r = Arrays.stream(part.getCoordinates()).mapToDouble(c -> c.x).sorted().toArray();
    Stream.Builder<Dimension> found = Stream.builder();
    double from = Double.NaN;
    double at = 0;
    for (int i = 1; i < r.length; i++) {
      if (r[i] - r[i - 1] < Grid.STEP / 2) {
        continue;
      }
      double middle = (r[i - 1] + r[i]) / 2;
      boolean is = is(part, middle, kind);
      if (is && Double.isNaN(from)) {
        from = r[i - 1];
        at = facing(part, middle, kind);
      } else if (!is && !Double.isNaN(from)) {
        found.add(new Dimension(kind, from, r[i - 1], at));
        from = Double.NaN;
      }
    }
    if (!Double.isNaN(from)) {
      found.add(new Dimension(kind, from, r[r.length - 1], at));
    }
    return found.build();
  }

  private boolean is(Polygon part, double r, Dimension.Kind kind) {
    double z = facing(part, r, kind);
    if (kind == Dimension.Kind.UNDERCUT) {
      return isSolid(r, z + up() * 2 * Grid.STEP);
    }
    Column all = Column.of(solid, r);
    boolean standsOnSomething = isBack ? all.top() > z : all.bottom() < z;
    return standsOnSomething && !isSolid(r, z - up() * 2 * Grid.STEP);
  }

  /// Height of the face of a part that looks up (for an undercut) or down.
  private double facing(Polygon part, double r, Dimension.Kind kind) {
    Column column = Column.of(part, r);
    return (kind == Dimension.Kind.UNDERCUT) == isBack ? column.bottom() : column.top();
  }

  private int up() {
    return isBack ? -1 : 1;
  }

  private boolean isSolid(double r, double z) {
    return where.locate(new Coordinate(r, z)) != Location.EXTERIOR;
  }
}
