package org.ballpad.mesh.solder;

import java.util.List;
import java.util.function.Predicate;
import org.ballpad.mesh.section.Arc;
import org.ballpad.mesh.section.Edge;
import org.ballpad.mesh.section.Landscape;
import org.ballpad.mesh.section.Section;
import org.locationtech.jts.geom.Geometry;

/// What becomes of molten solder on a surface.
public sealed interface Joint {
  /// What becomes of solder on a pad.
  sealed interface OnPad extends Joint {}

  /// What becomes of solder between a pad and a land.
  sealed interface Between extends Joint {}

  /// There is nothing that the solder wets.
  record Dry() implements OnPad, Between {}

  /// The solder has no equilibrium shape.
  ///
  /// @param why volume, radius and what stands in the way
  record Impossible(String why) implements OnPad, Between {}

  /// The solder has come to rest.
  ///
  /// @param shape its area, the chords of its free surface included
  /// @param dome the part above the plane of the contact line
  record Settled(Geometry shape, Dome dome) implements OnPad {}

  /// The solder has come to rest between a wafer and a board.
  ///
  /// @param shape its area, the chords of its free surface included
  /// @param arcs circles of the free surface
  /// @param to largest lateral coordinate of the free surface, um
  /// @param turn the board's z is `turn` less z of the section, um
  /// @param standoff distance between the planes of the contact lines, um
  /// @param load force that presses wafer and board together over surface tension, um
  record Bridged(
      Geometry shape, List<Arc> arcs, double to, double turn, double standoff, double load)
      implements Between {}

  /// Lets solder come to rest on the front of a wafer: around the axis of a revolved section, as a
  /// ridge around `at` in a planar one.
  ///
  /// It stays on the upper face of a bare pad and does not run down the pad's wall.
  ///
  /// @param surroundings the wafer without the solder
  /// @param wetted which edges of its surface the solder wets
  /// @param liquid the solder
  /// @param at where the solder is put in a planar section, um
  /// @param arcTol largest distance between the free surface and its chords, um
  static OnPad of(
      Landscape surroundings, Predicate<Edge> wetted, Liquid liquid, double at, double arcTol) {
    List<Edge> surface = ContactLine.surface(surroundings);
    boolean planar = surroundings.partition().section().kind() == Section.Kind.PLANAR;
    int start = 0;
    while (start < surface.size()
        && !(wetted.test(surface.get(start)) && (!planar || isOver(surface.get(start), at)))) {
      start++;
    }
    if (start == surface.size()) {
      return new Dry();
    }
    ContactLine right = ContactLine.on(surface, wetted, start);
    if (!planar) {
      return Disc.spread(surroundings, surface, right, liquid, arcTol);
    }
    int n = surface.size();
    ContactLine left = ContactLine.on(ContactLine.mirrored(surface), wetted, n - 1 - start);
    return Furrow.drop(surroundings, surface, left.mirrored(n), right).of(liquid, arcTol);
  }

  private static boolean isOver(Edge edge, double at) {
    return edge.r0() <= at && at <= edge.r1() && edge.r0() < edge.r1();
  }
}
