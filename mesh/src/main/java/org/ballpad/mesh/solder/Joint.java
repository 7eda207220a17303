package org.ballpad.mesh.solder;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ballpad.mesh.section.Edge;
import org.ballpad.mesh.section.Landscape;
import org.ballpad.mesh.section.Section;
import org.locationtech.jts.geom.Geometry;

/// What becomes of molten solder on a surface.
public sealed interface Joint {
  /// There is nothing that the solder wets.
  record Dry() implements Joint {}

  /// The solder has no equilibrium shape.
  ///
  /// @param why volume, radius and what stands in the way
  record Impossible(String why) implements Joint {}

  /// The solder has come to rest.
  ///
  /// @param shape its area, the chords of its free surface included
  /// @param dome the part above the plane of the contact line
  record Settled(Geometry shape, Dome dome) implements Joint {}

  /// Lets solder come to rest on the front of a wafer: around the axis of a revolved section, as a
  /// ridge around `at` in a planar one.
  ///
  /// At the rim of a bare pad it stays pinned as long as it leans inwards; it runs down the pad's
  /// wall, to the end of what it wets, where it leans outwards.
  ///
  /// @param surroundings the wafer without the solder
  /// @param wetted which edges of its surface the solder wets
  /// @param volume volume of the solder in the section, um3 (um2 in a planar section)
  /// @param at where the solder is put in a planar section, um
  /// @param arcTol largest distance between the free surface and its chords, um
  static Joint of(
      Landscape surroundings, Predicate<Edge> wetted, double volume, double at, double arcTol) {
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
    List<Drop> drops =
        planar
            ? ridges(surroundings, surface, wetted, start)
            : discs(surroundings, surface, ContactLine.on(surface, wetted, start));
    Joint joint = drops.getFirst().of(volume, arcTol);
    boolean stays = joint instanceof Settled settled && settled.dome().angle() <= 90;
    return stays || drops.size() == 1 ? joint : drops.getLast().of(volume, arcTol);
  }

  private static boolean isOver(Edge edge, double at) {
    return edge.r0() <= at && at <= edge.r1() && edge.r0() < edge.r1();
  }

  /// The drops pinned at the rim of a pad, if its wall is wetted, and at the end of the wetted
  /// surface.
  private static List<Drop> discs(Landscape surroundings, List<Edge> surface, ContactLine line) {
    return Stream.of(line.rim(surface), line)
        .distinct()
        .map(l -> Disc.drop(surroundings, surface, l))
        .toList();
  }

  /// The ridges pinned at the rims of a line, if its walls are wetted, and at the ends of the
  /// wetted surface.
  private static List<Drop> ridges(
      Landscape surroundings, List<Edge> surface, Predicate<Edge> wetted, int start) {
    int n = surface.size();
    List<Edge> mirrored = ContactLine.mirrored(surface);
    ContactLine right = ContactLine.on(surface, wetted, start);
    ContactLine left = ContactLine.on(mirrored, wetted, n - 1 - start);
    Drop ends = Furrow.drop(surroundings, surface, left.mirrored(n), right);
    ContactLine rightRim = right.rim(surface);
    ContactLine leftRim = left.rim(mirrored);
    return rightRim.equals(right) && leftRim.equals(left)
        ? List.of(ends)
        : List.of(Furrow.drop(surroundings, surface, leftRim.mirrored(n), rightRim), ends);
  }
}
