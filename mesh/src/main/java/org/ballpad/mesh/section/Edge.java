package org.ballpad.mesh.section;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// A straight piece of the outline of an area, run through with the area on the left.
///
/// Units: um.
///
/// @param r0 lateral coordinate of its start
/// @param z0 height of its start
/// @param r1 lateral coordinate of its end
/// @param z1 height of its end
/// @param beyond id of the region on its right, one of the names of [Landscape] where that is
///   ambient, or empty at the border of the section
public record Edge(double r0, double z0, double r1, double z1, String beyond) {
  /// Length, um.
  public double length() {
    return Math.hypot(r1 - r0, z1 - z0);
  }

  /// Direction, radians from the r axis.
  public double direction() {
    return Math.atan2(z1 - z0, r1 - r0);
  }

  /// Whether a layer made by the step called `name` lies beyond.
  public boolean borders(String name) {
    return Region.isPartOf(beyond, name);
  }

  /// Whether the middle of the edge lies in or on an area, to twice the grid.
  public boolean touches(Geometry area) {
    Coordinate middle = new Coordinate((r0 + r1) / 2, (z0 + z1) / 2);
    return !area.isEmpty()
        && area.isWithinDistance(Grid.FACTORY.createPoint(middle), 2 * Grid.STEP);
  }

  /// Whether any of the edge lies in or on an area, to twice the grid.
  public boolean meets(Geometry area) {
    Coordinate[] ends = {new Coordinate(r0, z0), new Coordinate(r1, z1)};
    return !area.isEmpty()
        && area.isWithinDistance(Grid.FACTORY.createLineString(ends), 2 * Grid.STEP);
  }

  /// Whether the middle of another edge lies on this one, to twice the grid.
  public boolean contains(Edge other) {
    double r = (other.r0() + other.r1()) / 2;
    double z = (other.z0() + other.z1()) / 2;
    return Points.distance(r, z, this) <= 2 * Grid.STEP;
  }
}
