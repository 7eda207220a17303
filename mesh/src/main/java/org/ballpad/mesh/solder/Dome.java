package org.ballpad.mesh.solder;

import java.util.List;
import org.ballpad.mesh.section.Arc;
import org.ballpad.mesh.section.Arcs;
import org.ballpad.mesh.section.Grid;
import org.locationtech.jts.geom.Geometry;

/// Solder above the plane of its contact line. Units: um.
///
/// @param segment its area, with chords for the free surface
/// @param arcs circles of the free surface
/// @param from smallest lateral coordinate that it reaches
/// @param to largest lateral coordinate that it reaches
/// @param angle angle between the free surface and the plane, inside the solder, degrees
public record Dome(Geometry segment, List<Arc> arcs, double from, double to, double angle) {

  /// A free surface of points r, z.
  ///
  /// @param centre of the circle
  /// @param start of the stretch, counter-clockwise
  /// @param end of the stretch
  /// @param corner a further corner of the segment, between end and start, or nothing
  static Dome of(
      double[] centre,
      double radius,
      double[] start,
      double[] end,
      double angle,
      double arcTol,
      double... corner) {
    double first = Math.atan2(start[1] - centre[1], start[0] - centre[0]);
    double last = Math.atan2(end[1] - centre[1], end[0] - centre[0]);
    double sweep = last > first ? last - first : last - first + 2 * Math.PI;
    int chords = Arcs.chords(radius, sweep, arcTol, Arcs.WIDEST);
    double[] rz = new double[2 * chords + 2 + corner.length];
    for (int i = 0; i <= chords; i++) {
      rz[2 * i] = centre[0] + radius * Math.cos(first + sweep * i / chords);
      rz[2 * i + 1] = centre[1] + radius * Math.sin(first + sweep * i / chords);
    }
    System.arraycopy(start, 0, rz, 0, 2);
    System.arraycopy(end, 0, rz, 2 * chords, 2);
    System.arraycopy(corner, 0, rz, 2 * chords + 2, corner.length);
    boolean bulges = angle > 90;
    return new Dome(
        Grid.polygon(rz),
        List.of(new Arc(centre[0], centre[1], radius, Arcs.sagitta(radius, sweep / chords))),
        bulges ? centre[0] - radius : Math.min(start[0], end[0]),
        bulges ? centre[0] + radius : Math.max(start[0], end[0]),
        angle);
  }

  /// A free surface that is no circle, and a further corner of the segment between its end and its
  /// start, or nothing.
  static Dome of(FreeSurface surface, double angle, double... corner) {
    return new Dome(surface.closed(corner), surface.arcs(), surface.from(), surface.to(), angle);
  }
}
