package org.ballpad.mesh.generate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/// Forces straight segments between points into a triangulation.
///
/// Source: S. W. Sloan, A fast algorithm for generating constrained Delaunay triangulations,
/// Comput. Struct. 47 (1993) 441-450.
final class SegmentInsertion {
  private final Triangulation tri;

  SegmentInsertion(Triangulation tri) {
    this.tri = tri;
  }

  /// Makes the edge a-b a piece of segment `number`, flipping what crosses it.
  ///
  /// @return -1, or a half-edge in the way: a segment that crosses or has the same ends, or an edge
  ///   that starts at a point in between
  int insert(int a, int b, int number) {
    ArrayDeque<int[]> crossing = new ArrayDeque<>();
    int there = tri.find(a, b);
    if (there != Triangulation.NONE && tri.segment[there] != Triangulation.NONE) {
      return there;
    }
    if (there == Triangulation.NONE) {
      int obstacle = collectCrossing(a, b, crossing);
      if (obstacle != Triangulation.NONE) {
        return obstacle;
      }
    }
    List<int[]> flipped = new ArrayList<>();
    long patience = 64L + 16L * crossing.size() * crossing.size();
    while (!crossing.isEmpty() && patience-- > 0) {
      int[] edge = crossing.poll();
      int h = tri.find(edge[0], edge[1]);
      if (!tri.isConvex(h)) {
        crossing.add(edge);
        continue;
      }
      tri.flip(h);
      int[] diagonal = {tri.origin[h], tri.end(h)};
      boolean touches =
          tri.end(h) == a || tri.end(h) == b || tri.origin[h] == a || tri.origin[h] == b;
      boolean crosses =
          !touches && tri.orientation(a, b, diagonal[0]) * tri.orientation(a, b, diagonal[1]) < 0;
      (crosses ? crossing : flipped).add(diagonal);
    }
    int h = tri.find(a, b);
    if (h == Triangulation.NONE) {
      throw new MeshFault(
          "E-TANGLED",
          "no room for a straight side from (%.4f, %.4f) to (%.4f, %.4f)"
              .formatted(tri.x[a], tri.y[a], tri.x[b], tri.y[b]));
    }
    tri.mark(h, number);
    for (int[] edge : flipped) {
      int e = tri.find(edge[0], edge[1]);
      if (e != Triangulation.NONE) {
        tri.push(e);
      }
    }
    tri.legalise();
    return Triangulation.NONE;
  }

  /// Collects the edges between a and b as pairs of points, or returns what must not be crossed.
  private int collectCrossing(int a, int b, ArrayDeque<int[]> crossing) {
    int h = firstCrossing(a, b);
    while (true) {
      if (tri.orientation(a, b, tri.origin[h]) == 0 || tri.orientation(a, b, tri.end(h)) == 0) {
        return tri.orientation(a, b, tri.origin[h]) == 0 ? h : tri.twin[h];
      }
      if (tri.segment[h] != Triangulation.NONE) {
        return h;
      }
      crossing.add(new int[] {tri.origin[h], tri.end(h)});
      int g = tri.twin[h];
      int far = tri.apex(g);
      if (far == b) {
        return Triangulation.NONE;
      }
      // h runs from the right to the left of the way; so does the edge of the next triangle that
      // the way crosses.
      h = tri.orientation(a, b, far) >= 0 ? Triangulation.next(g) : Triangulation.previous(g);
    }
  }

  /// The edge across from `a` through which the straight way to `b` leaves the triangles around
  /// `a`.
  private int firstCrossing(int a, int b) {
    int start = tri.edgeFrom(a);
    int h = start;
    do {
      double atEnd = tri.orientation(a, b, tri.end(h));
      double atApex = tri.orientation(a, b, tri.apex(h));
      if (atEnd <= 0
          && atApex >= 0
          && ahead(a, b, atEnd == 0 ? tri.end(h) : tri.apex(h), atEnd * atApex < 0)) {
        return Triangulation.next(h);
      }
      h = tri.around(h);
    } while (h != start);
    throw new IllegalStateException("no way from point " + a + " to point " + b);
  }

  /// Whether the way from a to b passes between two points (then it does so ahead), or a point on
  /// its line lies ahead.
  private boolean ahead(int a, int b, int p, boolean between) {
    return between
        || (tri.x[b] - tri.x[a]) * (tri.x[p] - tri.x[a])
                + (tri.y[b] - tri.y[a]) * (tri.y[p] - tri.y[a])
            > 0;
  }
}
