package org.ballpad.mesh.solder;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ballpad.mesh.section.Edge;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Landscape;

/// Where the free surface of solder is pinned.
///
/// Solder spreads to the edge of the wettable surface. Where a wall rises there, as that of an
/// opening in a dielectric, it fills the opening and is pinned at the upper lip of the wall. Where
/// the pad ends in a wall that falls, it is pinned at the upper end of that wall and stays on the
/// pad's face. A wall is what is steeper than 30 degrees.
///
/// @param r radius of the line, um
/// @param z its height, um
/// @param edges number of edges of the surface, counted from the axis, that lie below the solder
/// @param face how many of them lie before the wall of a lip
record ContactLine(double r, double z, int edges, int face) {

  /// Whether the line is the lip of a wall.
  boolean isLip() {
    return edges != face;
  }

  /// The surface of a wafer, from the axis outwards.
  static List<Edge> surface(Landscape landscape) {
    for (List<Edge> ring : landscape.outline(landscape.front())) {
      for (int i = 0; i < ring.size(); i++) {
        if (!ring.get(i).beyond().isEmpty() && ring.get(i).r0() == 0 && isBorder(ring, i - 1)) {
          List<Edge> surface = new ArrayList<>();
          for (int j = i; !ring.get(j % ring.size()).beyond().isEmpty(); j++) {
            surface.add(ring.get(j % ring.size()));
          }
          return surface;
        }
      }
    }
    return List.of();
  }

  private static boolean isBorder(List<Edge> ring, int i) {
    return ring.get(Math.floorMod(i, ring.size())).beyond().isEmpty();
  }

  /// The surface seen in a mirror at r = 0, again with growing r.
  static List<Edge> mirrored(List<Edge> surface) {
    return surface.reversed().stream()
        .map(e -> new Edge(-e.r1(), e.z1(), -e.r0(), e.z0(), e.beyond()))
        .toList();
  }

  /// This line of a mirrored surface on the surface itself, which has `n` edges.
  ContactLine mirrored(int n) {
    return new ContactLine(-r, z, n - edges, n - face);
  }

  /// The contact line outwards from an edge that is wetted.
  static ContactLine on(List<Edge> surface, Predicate<Edge> wetted, int start) {
    int i = start;
    while (i < surface.size() && wetted.test(surface.get(i)) && !isUnderside(surface.get(i))) {
      i++;
    }
    int foot = i;
    while (i < surface.size() && isWall(surface.get(i))) {
      i++;
    }
    while (i == foot && i - 1 > start && isDrop(surface.get(i - 1))) {
      foot = --i;
    }
    Edge last = surface.get(i - 1);
    return new ContactLine(last.r1(), last.z1(), i, foot);
  }

  /// The end of the wetted face, before the wall of a lip.
  ContactLine rim(List<Edge> surface) {
    Edge last = surface.get(face - 1);
    return new ContactLine(last.r1(), last.z1(), face, face);
  }

  /// Where the part of the face begins that is level to this line, um; `r` if none is.
  double levelFrom(List<Edge> surface) {
    int i = face;
    while (i > 0 && Math.abs(surface.get(i - 1).z0() - z) <= 2 * Grid.STEP) {
      i--;
    }
    return i == face ? r : surface.get(i).r0();
  }

  /// The line at the same height elsewhere on the face.
  ContactLine movedTo(double other) {
    return new ContactLine(Grid.snap(other), z, edges, face);
  }

  private static boolean isUnderside(Edge e) {
    return e.r0() - e.r1() > Math.max(e.length() / 2, 5 * Grid.STEP);
  }

  private static boolean isDrop(Edge e) {
    return e.z0() - e.z1() > e.length() / 2;
  }

  private static boolean isWall(Edge e) {
    return e.length() < 5 * Grid.STEP || e.z1() - e.z0() > e.length() / 2;
  }
}
