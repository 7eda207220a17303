package org.ballpad.mesh.generate;

import org.ballpad.mesh.section.Arc;
import org.ballpad.mesh.section.Curve;

/// Divides the straight parts of pieces during refinement.
final class SegmentDivision {
  private static final int NONE = Triangulation.NONE;

  private final RefinementWork work;
  private final Triangulation tri;
  private final Segments segments;

  SegmentDivision(RefinementWork work) {
    this.work = work;
    tri = work.tri;
    segments = work.segments;
  }

  /// Divides a part of a piece, and the corresponding parts of the other pieces of its group.
  boolean split(int s) {
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
      if (work.piece(part).isFixed()
          || work.distance(segments.from[part], segments.to[part]) < 2 * RefinementWork.SHORTEST) {
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
    double length = work.distance(segments.from[s], segments.to[s]);
    double radius = Math.scalb(1.0, Math.getExponent(length * 2 / 3));
    return sharpStart ? radius / length : 1 - radius / length;
  }

  private boolean isSharp(int point, int s) {
    int vertex = point - CurveSampling.FIRST_POINT;
    if (vertex >= work.outline.r().length) {
      return false;
    }
    Curve curve = work.piece(s).curve();
    int start = tri.edgeFrom(point);
    int h = start;
    do {
      int other = tri.segment[h];
      if (other != NONE && other != s) {
        Curve neighbour = work.piece(other).curve();
        if (SharpCorners.isSharp(curve, neighbour, vertex)) {
          return true;
        }
      }
      h = tri.around(h);
    } while (h != start);
    return false;
  }

  /// Divides one part at t of its group. Returns its second half; the first keeps the number.
  private int divide(int s, double t) {
    Piece piece = work.piece(s);
    Curve curve = piece.curve();
    int a = segments.from[s];
    int b = segments.to[s];
    double own = piece.own(t);
    int p = work.newPoint(curve.r(own), curve.z(own), segments.piece[s]);
    int h = tri.find(a, b);
    if (curve.arc() == null || !bulge(p, h)) {
      moveToChord(p, curve.arc(), a, b);
      tri.insertOnEdge(p, h);
    }
    int half = segments.add(segments.piece[s], p, b, t, segments.t1[s]);
    segments.to[s] = p;
    segments.t1[s] = t;
    tri.mark(tri.find(p, b), half);
    work.crowdedSegments.add(s);
    work.crowdedSegments.add(half);
    work.checkAround(p);
    return half;
  }

  private boolean bulge(int p, int h) {
    return tri.bulge(p, h) || tri.bulge(p, tri.twin[h]);
  }

  /// Where the bulge of an arc finds no room the new point stays on the chord.
  private void moveToChord(int p, Arc arc, int a, int b) {
    if (arc != null) {
      double share = work.distance(a, p) / (work.distance(a, p) + work.distance(p, b));
      tri.x[p] = tri.x[a] + share * (tri.x[b] - tri.x[a]);
      tri.y[p] = tri.y[a] + share * (tri.y[b] - tri.y[a]);
    }
  }
}
