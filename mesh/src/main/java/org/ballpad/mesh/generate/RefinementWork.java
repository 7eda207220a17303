package org.ballpad.mesh.generate;

import java.util.Arrays;

/// What the parts of the refinement share: the triangulation, what is known of its points, and what
/// is still to be looked at.
final class RefinementWork {
  /// Edges are not made shorter than a quarter of the grid on which the section is drawn, um.
  static final double SHORTEST = 2.5e-4;

  final Outline outline;
  final Triangulation tri;
  final Segments segments;
  final IntQueue badTriangles = new IntQueue();
  final IntQueue crowdedSegments = new IntQueue();

  /// Wanted size at every point.
  double[] size;

  /// For points inside a piece its number, otherwise -1.
  int[] pieceAt;

  private final SizeField sizes;

  RefinementWork(Outline outline, SizeField sizes, CurveSampling start) {
    this.outline = outline;
    this.sizes = sizes;
    tri = start.triangulation();
    segments = start.segments();
    size = new double[tri.x.length];
    pieceAt = new int[tri.x.length];
    Arrays.fill(pieceAt, Triangulation.NONE);
    for (int p = CurveSampling.FIRST_POINT; p < tri.points; p++) {
      size[p] = sizes.at(tri.x[p], tri.y[p]);
    }
    int vertices = CurveSampling.FIRST_POINT + outline.r().length;
    for (int s = 0; s < segments.count; s++) {
      if (segments.from[s] >= vertices) {
        pieceAt[segments.from[s]] = segments.piece[s];
      }
      crowdedSegments.add(s);
    }
    for (int t = 0; t < tri.triangles; t++) {
      badTriangles.add(t);
    }
  }

  /// The piece that a part belongs to.
  Piece piece(int s) {
    return outline.pieces().get(segments.piece[s]);
  }

  double distance(int p, int q) {
    return Math.hypot(tri.x[p] - tri.x[q], tri.y[p] - tri.y[q]);
  }

  /// Adds a point without connecting it; `piece` is the piece it divides, or -1.
  int newPoint(double px, double py, int piece) {
    int p = tri.point(px, py);
    if (tri.x.length > size.length) {
      size = Arrays.copyOf(size, tri.x.length);
      pieceAt = Arrays.copyOf(pieceAt, tri.x.length);
    }
    size[p] = sizes.at(px, py);
    pieceAt[p] = piece;
    return p;
  }

  /// Has everything around a new point looked at.
  void checkAround(int p) {
    int start = tri.edgeFrom(p);
    int h = start;
    do {
      badTriangles.add(h / 3);
      int across = tri.segment[Triangulation.next(h)];
      if (across != Triangulation.NONE) {
        crowdedSegments.add(across);
      }
      h = tri.around(h);
    } while (h != start);
  }
}
