package org.ballpad.mesh.generate;

import java.util.Arrays;

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
  /// A point crowds a segment when it sees it at an angle that leaves no room for good triangles.
  private static final double LENS = Math.cos(Math.PI - 2 * TriangleTest.LEAST_ANGLE);

  private static final int NONE = Triangulation.NONE;

  private final RefinementWork work;
  private final TriangleTest test;
  private final SegmentDivision division;
  private final Triangulation tri;
  private final Segments segments;
  private final int mostPoints;
  private final IntQueue inTheWay = new IntQueue();
  private int[] cavity = new int[64];
  private int[] visited;
  private int visit;

  DelaunayRefinement(Outline outline, SizeField sizes, CurveSampling start, int mostPoints) {
    work = new RefinementWork(outline, sizes, start);
    test = new TriangleTest(work);
    division = new SegmentDivision(work);
    tri = work.tri;
    segments = work.segments;
    this.mostPoints = mostPoints;
    visited = new int[tri.label.length];
  }

  /// Refines in place.
  ///
  /// @throws MeshFault if more points are needed than allowed
  void run() {
    while (true) {
      if (!work.crowdedSegments.isEmpty()) {
        int s = work.crowdedSegments.poll();
        if (isCrowded(s)) {
          division.split(s);
        }
      } else if (!work.badTriangles.isEmpty()) {
        int t = work.badTriangles.poll();
        if (test.isBad(t) && improve(t)) {
          work.badTriangles.add(t);
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

  // --- curing a triangle ---

  /// Sets the point that the test found, or divides the segments that it would crowd.
  ///
  /// @return whether something was done, so that the triangle must be looked at again
  private boolean improve(int t) {
    double px = test.r();
    double py = test.z();
    int h = walk(t, px, py);
    if (tri.segment[h] != NONE) {
      return division.split(tri.segment[h]);
    }
    int cavitySize = findCavity(h / 3, px, py);
    boolean crowds = false;
    boolean divided = false;
    for (int i = 0; i < cavitySize; i++) {
      for (int e = 3 * cavity[i]; e < 3 * cavity[i] + 3; e++) {
        if (tri.segment[e] != NONE && isInLens(e, px, py)) {
          crowds = true;
          inTheWay.add(tri.segment[e]);
        }
      }
    }
    while (!inTheWay.isEmpty()) {
      divided |= division.split(inTheWay.poll());
    }
    if (crowds) {
      return divided;
    }
    if (isAtCorner(h / 3, px, py)) {
      return false;
    }
    int p = work.newPoint(px, py, NONE);
    tri.insert(p, h);
    work.checkAround(p);
    return true;
  }

  /// Whether a place is a corner of a triangle but for rounding, as with a flat triangle.
  private boolean isAtCorner(int t, double px, double py) {
    for (int h = 3 * t; h < 3 * t + 3; h++) {
      int p = tri.origin[h];
      if (Math.hypot(tri.x[p] - px, tri.y[p] - py) < 0.1 * RefinementWork.SHORTEST) {
        return true;
      }
    }
    return false;
  }

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
}
