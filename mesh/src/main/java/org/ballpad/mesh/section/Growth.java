package org.ballpad.mesh.section;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Geometry;

/// Growth of a front from part of the outline of an area into that area.
///
/// The area reached is made of the points whose shortest path within the area to the source is at
/// most one long, in a metric whose unit ball is the ellipse (lateral, vertical). A front starts as
/// strips along the source edges and sectors around their ends. Edges of the outline that are
/// neither source nor open cast shadows, and their corners are the origins of the part of the front
/// that bends around them.
///
/// Units: um. Error: strips are exact; arcs are chords within `tolerance`, with vertices on the
/// arc.
///
/// @param lateral reach along r, above 0
/// @param vertical reach along z, above 0
/// @param mitre whether convex corners of the source stay sharp (up to 120 degrees of turn)
/// @param tolerance largest distance between an arc and its chords
public record Growth(double lateral, double vertical, boolean mitre, double tolerance) {
  /// What growth has reached.
  ///
  /// @param shape the area
  /// @param arcs circles of which its outline has chords
  public record Grown(Geometry shape, List<Arc> arcs) {}

  /// Lets a front grow.
  ///
  /// @param area the area to grow into
  /// @param outline its outline, with the area on the left
  /// @param source edges that the front starts from
  /// @param open edges that do not stop a front, such as planes of symmetry
  /// @param arcs circles of which the outline may have chords
  public Grown grow(
      Geometry area,
      List<List<Edge>> outline,
      Predicate<Edge> source,
      Predicate<Edge> open,
      List<Arc> arcs) {
    double squeeze = lateral / vertical;
    boolean isotropic = squeeze == 1;
    List<List<Side>> rings = new ArrayList<>();
    for (List<Edge> ring : outline) {
      List<Side> sides = new ArrayList<>();
      for (Edge edge : ring) {
        Side.Kind kind =
            source.test(edge)
                ? Side.Kind.SOURCE
                : open.test(edge) ? Side.Kind.OPEN : Side.Kind.OBSTACLE;
        sides.add(Side.of(edge, squeeze, kind, isotropic ? arcs : List.of()));
      }
      rings.add(sides);
    }
    Front front = new Front(this, rings);
    rings.forEach(front::addSources);
    new Detour(area, squeeze, vertical, rings).corners().forEach(front::addDetour);
    Geometry reached = Grid.intersection(area, Grid.union(front.patches()));
    return new Grown(reached, isotropic ? front.arcs() : List.of());
  }
}
