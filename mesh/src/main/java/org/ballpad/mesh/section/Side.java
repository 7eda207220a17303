package org.ballpad.mesh.section;

import java.util.List;

/// An edge as growth sees it: in coordinates in which the reach is the same in all directions.
///
/// @param edge the edge, its r divided by the ratio of lateral to vertical reach
/// @param kind what it does to a front
/// @param arc the circle that it is a chord of, or null
record Side(Edge edge, Kind kind, Arc arc) {
  /// What an edge does to a front.
  enum Kind {
    SOURCE,
    OPEN,
    OBSTACLE
  }

  static Side of(Edge edge, double squeeze, Kind kind, List<Arc> arcs) {
    Edge scaled =
        new Edge(edge.r0() / squeeze, edge.z0(), edge.r1() / squeeze, edge.z1(), edge.beyond());
    Arc arc = kind == Kind.SOURCE ? Arcs.under(arcs, edge).orElse(null) : null;
    return new Side(scaled, kind, arc);
  }

  boolean isSource() {
    return kind == Kind.SOURCE;
  }

  /// Angle of the normal that points into the area, at the start of the edge.
  double startNormal() {
    return arc == null ? normal() : radial(edge.r0(), edge.z0());
  }

  /// Angle of the normal that points into the area, at the end of the edge.
  double endNormal() {
    return arc == null ? normal() : radial(edge.r1(), edge.z1());
  }

  /// Angle of the normal of the chord that points into the area.
  double normal() {
    return edge.direction() + Math.PI / 2;
  }

  /// Whether the area lies outside the circle of the arc.
  boolean isConvex() {
    double middleR = (edge.r0() + edge.r1()) / 2;
    double middleZ = (edge.z0() + edge.z1()) / 2;
    return (middleR - arc.r()) * Math.cos(normal()) + (middleZ - arc.z()) * Math.sin(normal()) > 0;
  }

  private double radial(double r, double z) {
    return isConvex() ? Math.atan2(z - arc.z(), r - arc.r()) : Math.atan2(arc.z() - z, arc.r() - r);
  }
}
