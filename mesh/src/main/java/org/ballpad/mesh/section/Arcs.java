package org.ballpad.mesh.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Arcs as chords: how finely they are cut, and which chord belongs to which arc.
public final class Arcs {
  /// Largest angle of a chord.
  public static final double WIDEST = Math.toRadians(15);

  /// Rounding moves a vertex by up to 0.71 steps of the grid.
  private static final double ON = 1.5 * Grid.STEP;

  private static final double SAME = 1e-9;

  private Arcs() {}

  /// Number of chords for an arc, each of at most `widest` (radians) and `tolerance` (um) from it.
  public static int chords(double radius, double sweep, double tolerance, double widest) {
    double finest = Math.max(tolerance - Grid.STEP, Grid.STEP);
    double angle = finest < radius ? 2 * Math.acos(1 - finest / radius) : widest;
    return Math.max(1, (int) Math.ceil(sweep / Math.min(widest, angle) - 1e-9));
  }

  /// Distance between an arc and a chord of the given angle, um.
  public static double sagitta(double radius, double angle) {
    return radius * (1 - Math.cos(angle / 2));
  }

  /// The arc that an edge is a chord of; the nearest one where arcs in a row hardly differ.
  public static Optional<Arc> under(List<Arc> arcs, Edge edge) {
    return arcs.stream()
        .filter(arc -> isChord(arc, edge))
        .min(Comparator.comparingDouble(arc -> offset(arc, edge)));
  }

  /// The larger distance of the two ends from the circle.
  private static double offset(Arc arc, Edge edge) {
    return Math.max(
        Math.abs(arc.distance(edge.r0(), edge.z0())), Math.abs(arc.distance(edge.r1(), edge.z1())));
  }

  /// Whether both ends lie on the circle and the edge is no longer than the chords of the arc.
  static boolean isChord(Arc arc, Edge edge) {
    double half = edge.length() / 2;
    return half < arc.radius()
        && offset(arc, edge) <= ON
        && arc.radius() - Math.sqrt(arc.radius() * arc.radius() - half * half)
            <= arc.sagitta() + 2 * Grid.STEP;
  }

  /// The arcs of which the outline of some region still has a chord, each circle once.
  static List<Arc> inUse(List<Arc> arcs, List<Region> regions) {
    List<Edge> edges = new ArrayList<>();
    for (Region region : regions) {
      for (var ring : Landscape.rings(region.shape())) {
        for (int i = 0; i + 1 < ring.length; i++) {
          edges.add(new Edge(ring[i].x, ring[i].y, ring[i + 1].x, ring[i + 1].y, ""));
        }
      }
    }
    List<Arc> used = new ArrayList<>();
    for (Arc arc : arcs) {
      int same = 0;
      while (same < used.size() && !isSameCircle(used.get(same), arc)) {
        same++;
      }
      if (same < used.size()) {
        double sagitta = Math.max(used.get(same).sagitta(), arc.sagitta());
        used.set(same, new Arc(arc.r(), arc.z(), arc.radius(), sagitta));
      } else if (edges.stream().anyMatch(edge -> isChord(arc, edge))) {
        used.add(arc);
      }
    }
    return used;
  }

  private static boolean isSameCircle(Arc a, Arc b) {
    return Math.abs(a.r() - b.r()) < SAME
        && Math.abs(a.z() - b.z()) < SAME
        && Math.abs(a.radius() - b.radius()) < SAME;
  }
}
