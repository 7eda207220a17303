package org.ballpad.mesh.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Reads film panels off a coarse triangulation that has no points but the vertices of the outline.
///
/// In a film every triangle stands with one side on a boundary and reaches across to the other. Two
/// of them with their boundary sides facing each other make a panel; one alone is a turn around a
/// vertex.
final class PanelFinder {
  private static final double LEAST_ANGLE = Math.toRadians(35);
  private static final double SHORTEST = 0.35;
  private static final double SHORTEST_TURN = 0.2;
  private static final double TAPER = 3;

  /// Two sides of a film run along with each other at angles up to 30 degrees.
  private static final double ALONG = Math.cos(Math.toRadians(30));

  private static final int NONE = Triangulation.NONE;

  private final Triangulation tri;
  private final Segments segments;
  private final int vertices;
  private final boolean[] used;

  /// A panel by its half-edges in the coarse triangulation; vertices a0-a1 below b0-b1, `bottom` =
  /// -1 and a0 = a1 for a turn.
  record Found(int region, int bottom, int top, int a0, int a1, int b0, int b1, double badness) {
    boolean isTurn() {
      return bottom == NONE;
    }
  }

  /// @param vertices number of vertices of the outline
  PanelFinder(CurveSampling coarse, int vertices) {
    tri = coarse.triangulation();
    segments = coarse.segments();
    this.vertices = vertices;
    used = new boolean[tri.triangles];
  }

  /// The best panels that do not overlap, in order of their triangles.
  List<Found> find() {
    List<Found> candidates = new ArrayList<>();
    for (int h = 0; h < 3 * tri.triangles; h++) {
      if (tri.label[h / 3] >= 0 && tri.segment[h] == NONE && h < tri.twin[h]) {
        addPanels(h, candidates);
      }
    }
    candidates.sort(Comparator.comparingDouble(Found::badness));
    List<Found> chosen = new ArrayList<>();
    for (Found panel : candidates) {
      if (!used[panel.bottom / 3] && !used[panel.top / 3]) {
        used[panel.bottom / 3] = true;
        used[panel.top / 3] = true;
        chosen.add(panel);
      }
    }
    for (int t = 0; t < tri.triangles; t++) {
      if (tri.label[t] >= 0 && !used[t]) {
        addTurn(t, chosen);
      }
    }
    return chosen;
  }

  /// An end of a side of a film at which no other side lies across from it.
  ///
  /// @param side half-edge of the side on the boundary
  /// @param vertex its end
  /// @param thickness of the film as seen by the triangle on that side
  record Ragged(int side, int vertex, double thickness) {}

  /// The ragged ends of the sides whose triangles [#find] left over and whose other ends are sound.
  List<Ragged> ragged() {
    List<Ragged> ragged = new ArrayList<>();
    for (int h = 0; h < 3 * tri.triangles; h++) {
      if (tri.label[h / 3] >= 0 && !used[h / 3] && isWholePiece(h)) {
        boolean soundStart = isSoundStart(h);
        if (soundStart != isSoundEnd(h)) {
          int end = soundStart ? tri.end(h) : tri.origin[h];
          ragged.add(new Ragged(h, end - CurveSampling.FIRST_POINT, height(h)));
        }
      }
    }
    return ragged;
  }

  private boolean isSoundStart(int side) {
    int across = Triangulation.previous(side);
    while (!isAcross(side, tri.origin[side], tri.end(side), tri.origin[across])) {
      if (tri.segment[across] != NONE) {
        return false;
      }
      across = Triangulation.previous(tri.twin[across]);
    }
    return true;
  }

  private boolean isSoundEnd(int side) {
    int across = Triangulation.next(side);
    while (!isAcross(side, tri.end(side), tri.origin[side], tri.end(across))) {
      if (tri.segment[across] != NONE) {
        return false;
      }
      across = Triangulation.next(tri.twin[across]);
    }
    return true;
  }

  /// Whether `far` lies across from the end `near` of a side, and begins another side of the region
  /// that runs along with it.
  private boolean isAcross(int side, int near, int away, int far) {
    if (angle(away, near, far) < LEAST_ANGLE) {
      return false;
    }
    int start = tri.edgeFrom(far);
    int h = start;
    do {
      boolean bounds =
          tri.segment[h] != NONE
              && (tri.label[h / 3] == tri.label[side / 3]
                  || tri.label[tri.twin[h] / 3] == tri.label[side / 3]);
      if (bounds && cosine(near, away, far, tri.end(h)) > ALONG) {
        return true;
      }
      h = tri.around(h);
    } while (h != start);
    return false;
  }

  /// Cosine of the angle between the edges p-q and s-t.
  private double cosine(int p, int q, int s, int t) {
    double dot =
        (tri.x[q] - tri.x[p]) * (tri.x[t] - tri.x[s])
            + (tri.y[q] - tri.y[p]) * (tri.y[t] - tri.y[s]);
    return dot / (length(p, q) * length(s, t));
  }

  /// Height of a triangle over one of its edges.
  private double height(int h) {
    int a = tri.origin[h];
    int b = tri.end(h);
    int c = tri.apex(h);
    double area =
        (tri.x[b] - tri.x[a]) * (tri.y[c] - tri.y[a])
            - (tri.y[b] - tri.y[a]) * (tri.x[c] - tri.x[a]);
    return area / length(a, b);
  }

  /// Number of the piece under a half-edge, or -1.
  int piece(int h) {
    return tri.segment[h] == NONE ? NONE : segments.piece[tri.segment[h]];
  }

  /// The half-edge between two vertices of the outline.
  int edge(int a, int b) {
    return tri.find(CurveSampling.FIRST_POINT + a, CurveSampling.FIRST_POINT + b);
  }

  /// The quadrilateral a, d, b, c around the diagonal h = a-b has two pairs of opposite sides.
  private void addPanels(int h, List<Found> candidates) {
    int g = tri.twin[h];
    int ad = Triangulation.next(g);
    int db = Triangulation.previous(g);
    int bc = Triangulation.next(h);
    int ca = Triangulation.previous(h);
    addPanel(ad, bc, candidates);
    addPanel(db, ca, candidates);
  }

  private void addPanel(int bottom, int top, List<Found> candidates) {
    if (!isWholePiece(bottom) || !isWholePiece(top)) {
      return;
    }
    int a0 = tri.origin[bottom];
    int a1 = tri.end(bottom);
    int b1 = tri.origin[top];
    int b0 = tri.end(top);
    double start = length(a0, b0);
    double end = length(a1, b1);
    double thickness = 0.5 * (start + end);
    double shorter = Math.min(length(a0, a1), length(b0, b1));
    double least =
        Math.min(
            Math.min(angle(b0, a0, a1), angle(a0, a1, b1)),
            Math.min(angle(a1, b1, b0), angle(b1, b0, a0)));
    if (least > LEAST_ANGLE
        && shorter > SHORTEST * thickness
        && Math.max(start, end) < TAPER * Math.min(start, end)) {
      candidates.add(found(bottom, top, a0, a1, b0, b1, -least));
    }
  }

  private void addTurn(int t, List<Found> chosen) {
    int base = NONE;
    for (int h = 3 * t; h < 3 * t + 3; h++) {
      if (tri.segment[h] != NONE) {
        if (base != NONE) {
          return;
        }
        base = h;
      }
    }
    if (base == NONE || !isWholePiece(base)) {
      return;
    }
    int apex = tri.apex(base);
    int b1 = tri.origin[base];
    int b0 = tri.end(base);
    double start = length(apex, b0);
    double end = length(apex, b1);
    double least = Math.min(angle(apex, b1, b0), angle(b1, b0, apex));
    if (isVertex(apex)
        && least > LEAST_ANGLE
        && length(b0, b1) > SHORTEST_TURN * Math.max(start, end)) {
      used[t] = true;
      chosen.add(found(NONE, base, apex, apex, b0, b1, 0));
    }
  }

  private Found found(int bottom, int top, int a0, int a1, int b0, int b1, double badness) {
    int f = CurveSampling.FIRST_POINT;
    return new Found(tri.label[top / 3], bottom, top, a0 - f, a1 - f, b0 - f, b1 - f, badness);
  }

  private boolean isWholePiece(int h) {
    return tri.segment[h] != NONE && isVertex(tri.origin[h]) && isVertex(tri.end(h));
  }

  /// Whether a point is a vertex of the outline, no corner of the box and no point on an arc.
  private boolean isVertex(int p) {
    return p >= CurveSampling.FIRST_POINT && p < CurveSampling.FIRST_POINT + vertices;
  }

  private double length(int p, int q) {
    return Math.hypot(tri.x[p] - tri.x[q], tri.y[p] - tri.y[q]);
  }

  /// Angle at q between p and s, at most a straight one; the supplement beyond a right angle, so
  /// that both extremes are small.
  private double angle(int p, int q, int s) {
    double ur = tri.x[p] - tri.x[q];
    double uz = tri.y[p] - tri.y[q];
    double vr = tri.x[s] - tri.x[q];
    double vz = tri.y[s] - tri.y[q];
    double angle = Math.atan2(Math.abs(ur * vz - uz * vr), ur * vr + uz * vz);
    return Math.min(angle, Math.PI - angle);
  }
}
