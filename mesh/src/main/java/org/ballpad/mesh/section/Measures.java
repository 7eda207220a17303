package org.ballpad.mesh.section;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// Volumes and surfaces of the body that a section stands for.
///
/// Axisymmetric sections are revolved by 2 pi; planar ones are taken per um of depth. Straight
/// edges are integrated exactly.
public final class Measures {
  private final Section section;

  /// Measures of bodies in this frame.
  public Measures(Section section) {
    this.section = section;
  }

  /// Volume of an area bounded by straight edges, um3 (um2 for planar sections).
  public double volume(Geometry area) {
    return volume(area, List.of());
  }

  /// Volume of an area whose chords stand for `arcs`, um3 (um2 for planar sections).
  public double volume(Geometry area, List<Arc> arcs) {
    double sum = 0;
    for (Coordinate[] ring : Landscape.rings(area)) {
      for (int i = 0; i + 1 < ring.length; i++) {
        Edge edge = new Edge(ring[i].x, ring[i].y, ring[i + 1].x, ring[i + 1].y, "");
        Optional<Arc> arc = Arcs.under(arcs, edge);
        sum += arc.isPresent() ? beside(arc.get(), edge) : beside(edge);
      }
    }
    return sum;
  }

  /// Surface of a line, um2 (um for planar sections).
  public double surface(Edge edge) {
    return edge.length() * (revolved() ? Math.PI * (edge.r0() + edge.r1()) : 1);
  }

  /// Surface that the regions called `first` share with those called `second`.
  public Contact contact(Landscape landscape, String first, String second) {
    double surface = 0;
    double length = 0;
    for (Region region : landscape.partition().regionsOf(first)) {
      for (Edge edge : landscape.edges(region.shape())) {
        if (edge.borders(second)) {
          surface += surface(edge);
          length += edge.length();
        }
      }
    }
    return new Contact(surface, length);
  }

  /// Plan area that is seen from above, um2 (um for planar sections).
  public double seen(Profile profile, Predicate<Edge> which) {
    return profile.pieces().stream()
        .filter(which)
        .mapToDouble(e -> surface(new Edge(e.r0(), 0, e.r1(), 0, "")))
        .sum();
  }

  /// A surface shared by two bodies.
  ///
  /// @param surface its area, um2 (um for planar sections)
  /// @param length its length in the section, um
  public record Contact(double surface, double length) {}

  private boolean revolved() {
    return section.kind() == Section.Kind.AXISYMMETRIC;
  }

  /// Contribution of an edge to the volume: integral of pi r^2 dz (or r dz) along it.
  private double beside(Edge e) {
    double dz = e.z1() - e.z0();
    return revolved()
        ? Math.PI * dz * (e.r0() * e.r0() + e.r0() * e.r1() + e.r1() * e.r1()) / 3
        : dz * (e.r0() + e.r1()) / 2;
  }

  /// The same along the arc that the edge is a chord of: r = c + R cos a, dz = R cos a da.
  ///
  /// The ends of the edge lie beside the circle by rounding. The way from them to the circle and
  /// back counts too, so that outlines stay closed: far from the axis a gap of 1 nm would weigh
  /// more than a small arc. Where one chord of the arc follows another, both ways cancel.
  private double beside(Arc arc, Edge e) {
    double from = Math.atan2(e.z0() - arc.z(), e.r0() - arc.r());
    double to =
        from
            + Math.IEEEremainder(
                Math.atan2(e.z1() - arc.z(), e.r1() - arc.r()) - from, 2 * Math.PI);
    return toCircle(arc, from, e.r0(), e.z0())
        + primitive(arc, to)
        - primitive(arc, from)
        - toCircle(arc, to, e.r1(), e.z1());
  }

  private double toCircle(Arc arc, double angle, double r, double z) {
    double onR = arc.r() + arc.radius() * Math.cos(angle);
    double onZ = arc.z() + arc.radius() * Math.sin(angle);
    return beside(new Edge(r, z, onR, onZ, ""));
  }

  private double primitive(Arc arc, double a) {
    double c = arc.r();
    double q = arc.radius();
    double first = Math.sin(a);
    double second = a / 2 + Math.sin(2 * a) / 4;
    double third = first - first * first * first / 3;
    return revolved()
        ? Math.PI * q * (c * c * first + 2 * c * q * second + q * q * third)
        : q * (c * first + q * second);
  }
}
