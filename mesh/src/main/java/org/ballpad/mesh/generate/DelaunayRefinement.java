package org.ballpad.mesh.generate;

import java.util.Arrays;
import org.ballpad.mesh.section.Arc;
import org.ballpad.mesh.section.Curve;

/// Adds points to a triangulation until every triangle of a region has no small angle and the
/// wanted size.
///
/// Ruppert's algorithm with diametral lenses and off-centres; parts of segments at a sharp corner
/// are cut on concentric circles so that cuts on one side do not provoke cuts on the other; a
/// triangle on a short edge between two such cuts is left as it is.
///
/// Source: J. Ruppert, J. Algorithms 18 (1995) 548-585; A. Uengoer, Off-centers, LATIN 2004; J. R.
/// Shewchuk, Delaunay refinement algorithms for triangular mesh generation, Comput. Geom. 22 (2002)
/// 21-74.
final class DelaunayRefinement {
  private static final double LEAST_ANGLE = Math.toRadians(25.5);

  /// Circumradius over shortest edge of a triangle with the least angle.
  private static final double RATIO = 0.5 / Math.sin(LEAST_ANGLE);

  private static final double LENS = Math.cos(Math.PI - 2 * LEAST_ANGLE);

  /// Circumradius over wanted size above which a triangle is too large.
  private static final double TOO_LARGE = 0.76;

  /// Edges are not made shorter than a quarter of the grid on which the section is drawn, um.
  private static final double SHORTEST = 2.5e-4;

  private static final double SHARP = Math.toRadians(60);
  private static final int NONE = Triangulation.NONE;

  private final Outline outline;
  private final SizeField sizes;
  private final Triangulation tri;
  private final Segments segments;
  private final int mostPoints;
  private final IntQueue badTriangles = new IntQueue();
  private final IntQueue crowdedSegments = new IntQueue();
  private double[] size;

  /// For points inside a piece its number, otherwise -1.
  private int[] pieceAt;

  private int[] cavity = new int[64];
  private int[] visited;
  private int visit;
  private final double[] centre = new double[2];

  DelaunayRefinement(Outline outline, SizeField sizes, CurveSampling start, int mostPoints) {
    this.outline = outline;
    this.sizes = sizes;
    this.tri = start.triangulation();
    this.segments = start.segments();
    this.mostPoints = mostPoints;
    size = new double[tri.x.length];
    pieceAt = new int[tri.x.length];
    visited = new int[tri.label.length];
    Arrays.fill(pieceAt, NONE);
    for (int p = CurveSampling.FIRST_POINT; p < tri.points; p++) {
      size[p] = sizes.at(tri.x[p], tri.y[p]);
    }
    int vertices = CurveSampling.FIRST_POINT + outline.r().length;
    for (int s = 0; s < segments.count; s++) {
      if (segments.from[s] >= vertices) {
        pieceAt[segments.from[s]] = segments.piece[s];
      }
    }
  }

  /// Refines in place.
  ///
  /// @throws MeshFault if more points are needed than allowed
  void run() {
    for (int s = 0; s < segments.count; s++) {
      crowdedSegments.add(s);
    }
    for (int t = 0; t < tri.triangles; t++) {
      badTriangles.add(t);
    }
    while (true) {
      if (!crowdedSegments.isEmpty()) {
        int s = crowdedSegments.poll();
        if (isCrowded(s)) {
          split(s);
        }
      } else if (!badTriangles.isEmpty()) {
        int t = badTriangles.poll();
        if (isBad(t) && improve(t)) {
          badTriangles.add(t);
        }
      } else {
        return;
      }
      if (tri.points > mostPoints) {
        int p = tri.points - 1;
        throw new MeshFault(
            "E-MESH-SIZE",
            "more than %d points are needed; the last was set at (%.4f, %.4f)"
                .formatted(mostPoints, tri.x[p], tri.y[p]));
      }
    }
  }

  // --- what is wrong ---

  private boolean isCrowded(int s) {
    int h = tri.find(segments.from[s], segments.to[s]);
    return isCrowdedBy(h, tri.apex(h)) || isCrowdedBy(tri.twin[h], tri.apex(tri.twin[h]));
  }

  /// Whether point p, left of half-edge h in a region, sees it at an angle too large for a good
  /// triangle.
  private boolean isCrowdedBy(int h, int p) {
    return tri.label[h / 3] >= 0 && isInLens(h, tri.x[p], tri.y[p]);
  }

  private boolean isInLens(int h, double px, double py) {
    int a = tri.origin[h];
    int b = tri.end(h);
    double ax = tri.x[a] - px;
    double ay = tri.y[a] - py;
    double bx = tri.x[b] - px;
    double by = tri.y[b] - py;
    double dot = ax * bx + ay * by;
    return dot < 0 && dot * dot > LENS * LENS * (ax * ax + ay * ay) * (bx * bx + by * by);
  }

  /// Also leaves in `centre` the point that would cure it.
  private boolean isBad(int t) {
    if (tri.label[t] < 0) {
      return false;
    }
    int shortest = shortestEdge(t);
    int a = tri.origin[shortest];
    int b = tri.end(shortest);
    int c = tri.apex(shortest);
    double bx = tri.x[b] - tri.x[a];
    double by = tri.y[b] - tri.y[a];
    double cx = tri.x[c] - tri.x[a];
    double cy = tri.y[c] - tri.y[a];
    double b2 = bx * bx + by * by;
    double c2 = cx * cx + cy * cy;
    double d = 2 * (bx * cy - by * cx);
    double ux = (cy * b2 - by * c2) / d;
    double uy = (bx * c2 - cx * b2) / d;
    double radius = Math.hypot(ux, uy);
    double edge = Math.sqrt(b2);
    double wanted = (size[a] + size[b] + size[c]) / 3;
    boolean thin = radius > RATIO * edge;
    if (edge < SHORTEST || !(radius > TOO_LARGE * wanted || thin && !isExcused(shortest))) {
      return false;
    }
    // Off-centre: no farther from the shortest edge than a triangle with the least angle needs.
    double mx = ux - 0.5 * bx;
    double my = uy - 0.5 * by;
    double away = Math.hypot(mx, my);
    double enough = edge * 0.5 / Math.tan(0.5 * LEAST_ANGLE * 1.05);
    double scale = thin && away > enough ? enough / away : 1;
    centre[0] = tri.x[a] + 0.5 * bx + scale * mx;
    centre[1] = tri.y[a] + 0.5 * by + scale * my;
    return true;
  }

  private int shortestEdge(int t) {
    int best = 3 * t;
    double least = Double.POSITIVE_INFINITY;
    for (int h = 3 * t; h < 3 * t + 3; h++) {
      double dx = tri.x[tri.origin[h]] - tri.x[tri.end(h)];
      double dy = tri.y[tri.origin[h]] - tri.y[tri.end(h)];
      double square = dx * dx + dy * dy;
      if (square < least) {
        least = square;
        best = h;
      }
    }
    return best;
  }

  /// Whether the small angle across from an edge is given by the section, so that no point can cure
  /// it.
  private boolean isExcused(int shortest) {
    if (tri.segment[Triangulation.next(shortest)] != NONE
        && tri.segment[Triangulation.previous(shortest)] != NONE) {
      return true;
    }
    int a = tri.origin[shortest];
    int b = tri.end(shortest);
    if (pieceAt[a] == NONE || pieceAt[b] == NONE || pieceAt[a] == pieceAt[b]) {
      return false;
    }
    Curve first = outline.pieces().get(pieceAt[a]).curve();
    Curve second = outline.pieces().get(pieceAt[b]).curve();
    int shared = sharedVertex(first, second);
    if (shared == NONE || angle(first, second, shared) >= SHARP) {
      return false;
    }
    double toA = distance(a, CurveSampling.FIRST_POINT + shared);
    double toB = distance(b, CurveSampling.FIRST_POINT + shared);
    return Math.abs(toA - toB) < 0.05 * toA;
  }

  private static int sharedVertex(Curve p, Curve q) {
    if (p.from() == q.from() || p.from() == q.to()) {
      return p.from();
    }
    return p.to() == q.from() || p.to() == q.to() ? p.to() : NONE;
  }

  private static double angle(Curve p, Curve q, int vertex) {
    double turn = Math.IEEEremainder(headingFrom(p, vertex) - headingFrom(q, vertex), 2 * Math.PI);
    return Math.abs(turn);
  }

  private static double headingFrom(Curve c, int vertex) {
    return c.from() == vertex ? c.heading(0) : c.heading(1) + Math.PI;
  }

  private double distance(int p, int q) {
    return Math.hypot(tri.x[p] - tri.x[q], tri.y[p] - tri.y[q]);
  }

  // --- curing a triangle ---

  /// Sets a point at `centre`, or divides the segments that it would crowd.
  ///
  /// @return whether something was done, so that the triangle must be looked at again
  private boolean improve(int t) {
    double px = centre[0];
    double py = centre[1];
    int h = walk(t, px, py);
    if (tri.segment[h] != NONE) {
      return split(tri.segment[h]);
    }
    int cavitySize = findCavity(h / 3, px, py);
    boolean crowds = false;
    boolean divided = false;
    for (int i = 0; i < cavitySize; i++) {
      for (int e = 3 * cavity[i]; e < 3 * cavity[i] + 3; e++) {
        if (tri.segment[e] != NONE && isInLens(e, px, py)) {
          crowds = true;
          crowdingEdges.add(tri.segment[e]);
        }
      }
    }
    while (!crowdingEdges.isEmpty()) {
      divided |= split(crowdingEdges.poll());
    }
    if (crowds) {
      return divided;
    }
    int p = newPoint(px, py, NONE);
    tri.insert(p, h);
    checkAround(p);
    return true;
  }

  private final IntQueue crowdingEdges = new IntQueue();

  /// Goes straight from inside a triangle towards a place. Returns a half-edge of the triangle
  /// there, or the segment in between.
  private int walk(int t, double px, double py) {
    int a = tri.origin[3 * t];
    int b = tri.origin[3 * t + 1];
    int c = tri.origin[3 * t + 2];
    double sx = (tri.x[a] + tri.x[b] + tri.x[c]) / 3;
    double sy = (tri.y[a] + tri.y[b] + tri.y[c]) / 3;
    int entry = NONE;
    int h = 3 * t;
    while (true) {
      int exit = NONE;
      for (int i = 0; i < 3; i++) {
        if (h != entry && leavesThrough(h, sx, sy, px, py)) {
          exit = h;
        }
        h = Triangulation.next(h);
      }
      if (exit == NONE) {
        return insideOf(h, px, py);
      }
      if (tri.segment[exit] != NONE) {
        return exit;
      }
      entry = tri.twin[exit];
      h = entry;
    }
  }

  private boolean leavesThrough(int h, double sx, double sy, double px, double py) {
    int a = tri.origin[h];
    int b = tri.end(h);
    return Predicates.orientation(tri.x[a], tri.y[a], tri.x[b], tri.y[b], px, py) < 0
        && Predicates.orientation(sx, sy, px, py, tri.x[a], tri.y[a]) <= 0
        && Predicates.orientation(sx, sy, px, py, tri.x[b], tri.y[b]) >= 0;
  }

  /// A half-edge of the triangle of h without a segment; one with a segment only where the place
  /// lies on it.
  private int insideOf(int h, double px, double py) {
    int free = h;
    for (int e = 3 * (h / 3); e < 3 * (h / 3) + 3; e++) {
      int a = tri.origin[e];
      int b = tri.end(e);
      if (tri.segment[e] == NONE) {
        free = e;
      } else if (Predicates.orientation(tri.x[a], tri.y[a], tri.x[b], tri.y[b], px, py) <= 0) {
        return e;
      }
    }
    return free;
  }

  /// Collects the triangles whose circle holds the place, as far as no segment lies in between.
  private int findCavity(int t, double px, double py) {
    if (visited.length < tri.label.length) {
      visited = Arrays.copyOf(visited, tri.label.length);
    }
    visit++;
    int n = 0;
    cavity[n++] = t;
    visited[t] = visit;
    for (int i = 0; i < n; i++) {
      for (int h = 3 * cavity[i]; h < 3 * cavity[i] + 3; h++) {
        int g = tri.twin[h];
        if (tri.segment[h] == NONE
            && visited[g / 3] != visit
            && tri.inCircle(3 * (g / 3), px, py)) {
          visited[g / 3] = visit;
          if (n == cavity.length) {
            cavity = Arrays.copyOf(cavity, 2 * n);
          }
          cavity[n++] = g / 3;
        }
      }
    }
    return n;
  }

  private int newPoint(double px, double py, int piece) {
    int p = tri.point(px, py);
    if (tri.x.length > size.length) {
      size = Arrays.copyOf(size, tri.x.length);
      pieceAt = Arrays.copyOf(pieceAt, tri.x.length);
    }
    size[p] = sizes.at(px, py);
    pieceAt[p] = piece;
    return p;
  }

  private void checkAround(int p) {
    int start = tri.edgeFrom(p);
    int h = start;
    do {
      badTriangles.add(h / 3);
      int across = tri.segment[Triangulation.next(h)];
      if (across != NONE) {
        crowdedSegments.add(across);
      }
      h = tri.around(h);
    } while (h != start);
  }

  // --- dividing a segment ---

  /// Divides a part of a piece, and the corresponding parts of the other pieces of its group.
  private boolean split(int s) {
    if (!isDivisible(s)) {
      return false;
    }
    double t = segments.t0[s] + share(s) * (segments.t1[s] - segments.t0[s]);
    int part = s;
    int ring = NONE;
    do {
      int following = segments.mirror[part];
      int half = divide(part, t);
      if (ring != NONE) {
        segments.link(half, ring);
      }
      ring = half;
      part = following;
    } while (part != s);
    return true;
  }

  private boolean isDivisible(int s) {
    int part = s;
    do {
      if (outline.pieces().get(segments.piece[part]).isFixed()
          || distance(segments.from[part], segments.to[part]) < 2 * SHORTEST) {
        return false;
      }
      part = segments.mirror[part];
    } while (part != s);
    return true;
  }

  /// Where to cut: in the middle, or beside a sharp corner at a power of two from it.
  private double share(int s) {
    boolean sharpStart = isSharp(segments.from[s], s);
    boolean sharpEnd = isSharp(segments.to[s], s);
    if (sharpStart == sharpEnd) {
      return 0.5;
    }
    double length = distance(segments.from[s], segments.to[s]);
    double radius = Math.scalb(1.0, Math.getExponent(length * 2 / 3));
    return sharpStart ? radius / length : 1 - radius / length;
  }

  private boolean isSharp(int point, int s) {
    int vertex = point - CurveSampling.FIRST_POINT;
    if (vertex >= outline.r().length) {
      return false;
    }
    Curve curve = outline.pieces().get(segments.piece[s]).curve();
    int start = tri.edgeFrom(point);
    int h = start;
    do {
      int other = tri.segment[h];
      if (other != NONE && other != s) {
        Curve neighbour = outline.pieces().get(segments.piece[other]).curve();
        if (angle(curve, neighbour, vertex) < SHARP) {
          return true;
        }
      }
      h = tri.around(h);
    } while (h != start);
    return false;
  }

  /// Divides one part at t of its group. Returns its second half; the first keeps the number.
  private int divide(int s, double t) {
    Piece piece = outline.pieces().get(segments.piece[s]);
    Curve curve = piece.curve();
    int a = segments.from[s];
    int b = segments.to[s];
    double own = piece.own(t);
    int p = newPoint(curve.r(own), curve.z(own), segments.piece[s]);
    int h = tri.find(a, b);
    if (curve.arc() == null || !bulge(p, h)) {
      moveToChord(p, curve.arc(), a, b);
      tri.insertOnEdge(p, h);
    }
    int half = segments.add(segments.piece[s], p, b, t, segments.t1[s]);
    segments.to[s] = p;
    segments.t1[s] = t;
    tri.mark(tri.find(p, b), half);
    crowdedSegments.add(s);
    crowdedSegments.add(half);
    checkAround(p);
    return half;
  }

  private boolean bulge(int p, int h) {
    return tri.bulge(p, h) || tri.bulge(p, tri.twin[h]);
  }

  /// Where the bulge of an arc finds no room the new point stays on the chord.
  private void moveToChord(int p, Arc arc, int a, int b) {
    if (arc != null) {
      double share = distance(a, p) / (distance(a, p) + distance(p, b));
      tri.x[p] = tri.x[a] + share * (tri.x[b] - tri.x[a]);
      tri.y[p] = tri.y[a] + share * (tri.y[b] - tri.y[a]);
    }
  }
}
