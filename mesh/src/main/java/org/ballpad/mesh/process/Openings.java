package org.ballpad.mesh.process;

import java.util.ArrayList;
import java.util.List;
import org.ballpad.mesh.Interval;
import org.ballpad.mesh.section.Column;
import org.ballpad.mesh.section.Grid;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// The space that openings with sloped walls take out of a layer.
///
/// An edge of an interval is a plane that passes through the layer's surface (top or bottom) at the
/// stated r and leans by `wall` degrees; below 90 the opening is wider at its top. Ends of the
/// section have no wall. Units: um.
///
/// @param wall angle of the walls, degrees
/// @param cdAt surface at which the openings have their stated width
/// @param foot widening at the bottom, or null
record Openings(double wall, Pattern.CdAt cdAt, Pattern.Foot foot) {
  private static final double MARGIN = 1;

  /// The space of all intervals.
  ///
  /// @param layer the layer that is opened
  /// @param width lateral extent of the section
  Geometry through(Geometry layer, List<Interval> intervals, double width, Bench bench) {
    List<Geometry> spaces = new ArrayList<>();
    for (Interval interval : intervals) {
      Flank inner = interval.from() <= 0 ? null : flank(layer, interval.from(), -1);
      Flank outer = interval.to() >= width ? null : flank(layer, interval.to(), 1);
      spaces.add(space(layer, interval, inner, outer, width, bench));
      if (foot != null) {
        addFoot(spaces, inner);
        addFoot(spaces, outer);
      }
    }
    return Grid.union(spaces);
  }

  /// A wall: r where it crosses the reference height, that height, the layer's bottom there, and
  /// the direction (+1 or -1) away from the opening.
  private record Flank(double r, double z, double bottom, int outward, double slope) {
    double at(double height) {
      return r + outward * (height - z) * slope;
    }
  }

  private Flank flank(Geometry layer, double r, int outward) {
    Column column = Column.of(layer, r);
    Envelope box = layer.getEnvelopeInternal();
    double bottom = column == null ? box.getMinY() : column.bottom();
    double top = column == null ? box.getMaxY() : column.top();
    double slope = wall == 90 ? 0 : 1 / Math.tan(Math.toRadians(wall));
    return new Flank(r, cdAt == Pattern.CdAt.TOP ? top : bottom, bottom, outward, slope);
  }

  private Geometry space(
      Geometry layer, Interval interval, Flank inner, Flank outer, double width, Bench bench) {
    Envelope box = layer.getEnvelopeInternal();
    double low = box.getMinY() - MARGIN;
    double high = box.getMaxY() + MARGIN;
    double slope = (inner == null ? 0 : inner.slope) + (outer == null ? 0 : outer.slope);
    if (slope != 0) {
      double left = inner == null ? 0 : inner.at(0);
      double right = outer == null ? width : outer.at(0);
      double closes = (left - right) / slope;
      checkOpen(layer, interval, slope, closes, bench);
      low = slope > 0 ? Math.max(low, closes) : low;
      high = slope < 0 ? Math.min(high, closes) : high;
    }
    double[] bottom = {inner == null ? 0 : inner.at(low), outer == null ? width : outer.at(low)};
    double[] top = {inner == null ? 0 : inner.at(high), outer == null ? width : outer.at(high)};
    return Grid.polygon(bottom[0], low, bottom[1], low, top[1], high, top[0], high);
  }

  /// Refuses walls that meet between the bottom and the top that the layer has in the interval.
  private void checkOpen(
      Geometry layer, Interval interval, double slope, double closes, Bench bench) {
    Envelope box = layer.getEnvelopeInternal();
    double to = Math.min(interval.to(), box.getMaxX() + MARGIN);
    Geometry column =
        Grid.rectangle(interval.from(), box.getMinY() - MARGIN, to, box.getMaxY() + MARGIN);
    Envelope local = Grid.intersection(layer, column).getEnvelopeInternal();
    boolean shut =
        !local.isNull() && (slope > 0 ? closes > local.getMinY() : closes < local.getMaxY());
    if (shut) {
      throw bench.fault(
          "E-NOTOPEN",
          "wall",
          "opening [%s, %s] with wall %s deg closes %s um above the layer bottom",
          interval.from(),
          interval.to(),
          wall,
          closes - local.getMinY());
    }
  }

  private void addFoot(List<Geometry> spaces, Flank flank) {
    if (flank == null) {
      return;
    }
    double base = flank.at(flank.bottom);
    double tip = base + flank.outward * foot.depth();
    double top = flank.bottom + foot.height();
    double topTip =
        foot.shape() == Pattern.Foot.Shape.NOTCH
            ? flank.at(top) + flank.outward * foot.depth()
            : flank.at(top);
    double z = flank.bottom;
    double inside = -flank.outward * MARGIN;
    spaces.add(Grid.polygon(base + inside, z, tip, z, topTip, top, flank.at(top) + inside, top));
  }
}
