package org.ballpad.mesh.generate;

import java.util.Arrays;

/// A constrained Delaunay triangulation that grows point by point. Flat arrays, no objects per
/// triangle.
///
/// Shape: half-edge h = 3 t + i runs from corner i of triangle t to its next corner,
/// counter-clockwise; `twin` is the same edge seen from the other triangle, `origin` its first
/// point. A half-edge carries the number of the segment it lies on, or -1; segments are never
/// flipped away. A triangle carries a label, which flips and insertions inherit.
///
/// The first four points are the corners of a box around everything, so that every other point is
/// inside.
///
/// Source: C. L. Lawson, Software for C1 surface interpolation (1977): flips; S. W. Sloan, Comput.
/// Struct. 47 (1993) 441-450: segments.
final class Triangulation {
  static final int NONE = -1;
  private static final int FLIPS_PER_TRIANGLE = 16;

  /// Number of corners of the box, which are the first points.
  static final int BOX = 4;

  double[] x = new double[1024];
  double[] y = new double[1024];
  int points;
  int[] origin = new int[6144];
  int[] twin = new int[6144];
  int[] segment = new int[6144];
  int[] label = new int[2048];
  int triangles;
  private int[] edgeAt = new int[1024];
  private int[] stack = new int[256];
  private int depth;
  private int last;

  Triangulation(double x0, double y0, double x1, double y1) {
    double margin = 4 * Math.max(x1 - x0, y1 - y0);
    point(x0 - margin, y0 - margin);
    point(x1 + margin, y0 - margin);
    point(x1 + margin, y1 + margin);
    point(x0 - margin, y1 + margin);
    int lower = newTriangle(0, 1, 2, 0);
    int upper = newTriangle(0, 2, 3, 0);
    Arrays.fill(twin, 0, 6, NONE);
    join(3 * lower + 2, 3 * upper);
  }

  static int next(int h) {
    return h % 3 == 2 ? h - 2 : h + 1;
  }

  static int previous(int h) {
    return h % 3 == 0 ? h + 2 : h - 1;
  }

  /// Last point of a half-edge.
  int end(int h) {
    return origin[next(h)];
  }

  /// The point across from a half-edge in its triangle.
  int apex(int h) {
    return origin[previous(h)];
  }

  /// A half-edge that starts at a point.
  int edgeFrom(int p) {
    return edgeAt[p];
  }

  /// The next half-edge from the same point, clockwise.
  int around(int h) {
    return next(twin[h]);
  }

  /// Adds a point without connecting it.
  int point(double px, double py) {
    if (points == x.length) {
      x = Arrays.copyOf(x, 2 * points);
      y = Arrays.copyOf(y, 2 * points);
      edgeAt = Arrays.copyOf(edgeAt, 2 * points);
    }
    x[points] = px;
    y[points] = py;
    edgeAt[points] = NONE;
    return points++;
  }

  double orientation(int a, int b, int c) {
    return Predicates.orientation(x[a], y[a], x[b], y[b], x[c], y[c]);
  }

  /// Whether a place lies left of the line along a half-edge.
  boolean isLeftOf(int h, double px, double py) {
    int a = origin[h];
    int b = end(h);
    return Predicates.orientation(x[a], y[a], x[b], y[b], px, py) > 0;
  }

  boolean inCircle(int h, double px, double py) {
    int a = origin[h];
    int b = end(h);
    int c = apex(h);
    return Predicates.inCircle(x[a], y[a], x[b], y[b], x[c], y[c], px, py);
  }

  /// The half-edge from a to b, or -1; not both may be corners of the box.
  int find(int a, int b) {
    if (a < BOX) {
      // The triangles around a corner of the box do not close, so look from the other end.
      int back = find(b, a);
      return back == NONE ? NONE : twin[back];
    }
    int start = edgeAt[a];
    int h = start;
    do {
      if (end(h) == b) {
        return h;
      }
      h = around(h);
    } while (h != start);
    return NONE;
  }

  /// A half-edge of the triangle that holds a place; the half-edge on which it lies if it lies on
  /// one.
  int locate(double px, double py, int from) {
    int h = from;
    int turned = 0;
    for (long steps = 0; steps < 4L * triangles + 16; steps++) {
      if (turned == 3) {
        return onEdge(h, px, py);
      }
      double side =
          Predicates.orientation(x[origin[h]], y[origin[h]], x[end(h)], y[end(h)], px, py);
      if (side < 0) {
        h = next(twin[h]);
        turned = 0;
        h = steps % 2 == 0 ? h : next(h);
      } else {
        h = next(h);
        turned++;
      }
    }
    throw new IllegalStateException("no triangle holds (%.6f, %.6f)".formatted(px, py));
  }

  private int onEdge(int h, double px, double py) {
    int g = h;
    for (int i = 0; i < 3; i++) {
      if (Predicates.orientation(x[origin[g]], y[origin[g]], x[end(g)], y[end(g)], px, py) == 0) {
        return g;
      }
      g = next(g);
    }
    return h;
  }

  /// Connects a point where it stands, starting the search at half-edge `near`.
  void insert(int p, int near) {
    int h = locate(x[p], y[p], near);
    if (Predicates.orientation(x[origin[h]], y[origin[h]], x[end(h)], y[end(h)], x[p], y[p]) == 0) {
      insertOnEdge(p, h);
    } else {
      insertInside(p, h / 3);
    }
    last = edgeAt[p];
  }

  /// Connects a point, starting the search at the last one.
  void insert(int p) {
    insert(p, last);
  }

  private void insertInside(int p, int t) {
    divide(p, t);
    legalise();
  }

  /// Joins a point inside a triangle to its corners and remembers the sides of the triangle for a
  /// check.
  private void divide(int p, int t) {
    int a = origin[3 * t];
    int b = origin[3 * t + 1];
    int c = origin[3 * t + 2];
    int bc = newTriangle(b, c, p, label[t]);
    int ca = newTriangle(c, a, p, label[t]);
    move(3 * t + 1, 3 * bc);
    move(3 * t + 2, 3 * ca);
    origin[3 * t + 2] = p;
    segment[3 * t + 1] = NONE;
    segment[3 * t + 2] = NONE;
    join(3 * t + 1, 3 * bc + 2);
    join(3 * bc + 1, 3 * ca + 2);
    join(3 * ca + 1, 3 * t + 2);
    edgeAt[a] = 3 * t;
    edgeAt[b] = 3 * bc;
    edgeAt[c] = 3 * ca;
    edgeAt[p] = 3 * t + 2;
    push(3 * t);
    push(3 * bc);
    push(3 * ca);
  }

  /// Moves the middle of segment a-b aside to p, which stands in the triangle left of half-edge `h`
  /// = a-b.
  ///
  /// The triangle a, b, p changes to the other side of the boundary and takes the label from there.
  ///
  /// @return whether p does stand in that triangle; if not, nothing happens
  boolean bulge(int p, int h) {
    int a = origin[h];
    int b = end(h);
    int c = apex(h);
    if (orientation(a, b, p) <= 0 || orientation(b, c, p) <= 0 || orientation(c, a, p) <= 0) {
      return false;
    }
    int number = segment[h];
    int beyond = label[twin[h] / 3];
    segment[h] = NONE;
    segment[twin[h]] = NONE;
    divide(p, h / 3);
    label[find(a, b) / 3] = beyond;
    mark(find(a, p), number);
    mark(find(p, b), number);
    legalise();
    return true;
  }

  /// Gives both sides of an edge a segment number.
  void mark(int h, int number) {
    segment[h] = number;
    segment[twin[h]] = number;
  }

  /// Divides an edge at a point on it. Halves of a segment keep its number.
  void insertOnEdge(int p, int h) {
    int g = twin[h];
    int b = end(h);
    int c = apex(h);
    int d = apex(g);
    int upper = newTriangle(p, b, c, label[h / 3]);
    int lower = newTriangle(b, p, d, label[g / 3]);
    int bc = next(h);
    int db = previous(g);
    move(bc, 3 * upper + 1);
    move(db, 3 * lower + 2);
    origin[bc] = p;
    origin[g] = p;
    segment[bc] = NONE;
    segment[db] = NONE;
    segment[3 * upper] = segment[h];
    segment[3 * lower] = segment[h];
    join(3 * upper, 3 * lower);
    join(bc, 3 * upper + 2);
    join(db, 3 * lower + 1);
    edgeAt[p] = bc;
    edgeAt[b] = 3 * lower;
    edgeAt[c] = 3 * upper + 2;
    edgeAt[d] = db;
    push(3 * upper + 1);
    push(previous(h));
    push(3 * lower + 2);
    push(next(g));
    legalise();
  }

  /// Whether the two triangles at a half-edge form a convex quadrilateral.
  boolean isConvex(int h) {
    int c = apex(h);
    int d = apex(twin[h]);
    return orientation(c, d, end(h)) > 0 && orientation(d, c, origin[h]) > 0;
  }

  /// Flips pushed edges, and what that disturbs, until all are Delaunay or segments.
  ///
  /// Of points on one circle every triangulation is Delaunay, and rounding can flip the same edges
  /// of them for ever. So patience ends after more flips than an honest change can need.
  void legalise() {
    int patience = FLIPS_PER_TRIANGLE * (triangles + 1);
    while (depth > 0 && patience > 0) {
      int h = stack[--depth];
      int g = twin[h];
      if (g == NONE || segment[h] != NONE) {
        continue;
      }
      int d = apex(g);
      if (inCircle(h, x[d], y[d]) && isConvex(h)) {
        int t = h / 3;
        int s = g / 3;
        flip(h);
        patience--;
        for (int i = 0; i < 3; i++) {
          pushOuter(3 * t + i, h);
          pushOuter(3 * s + i, h);
        }
      }
    }
    depth = 0;
  }

  private void pushOuter(int e, int flipped) {
    if (e != flipped && e != twin[flipped]) {
      push(e);
    }
  }

  /// Turns the diagonal of the quadrilateral around half-edge h; afterwards h is the new diagonal.
  void flip(int h) {
    int g = twin[h];
    int a = origin[h];
    int b = end(h);
    int c = apex(h);
    int d = apex(g);
    int bc = next(h);
    int ca = previous(h);
    int ad = next(g);
    int db = previous(g);
    int twinBc = twin[bc];
    int segmentBc = segment[bc];
    int twinAd = twin[ad];
    int segmentAd = segment[ad];
    // The triangle of h becomes (d, c, a), the one of g becomes (c, d, b).
    origin[h] = d;
    origin[bc] = c;
    origin[ca] = a;
    origin[g] = c;
    origin[ad] = d;
    origin[db] = b;
    int twinCa = twin[ca];
    int segmentCa = segment[ca];
    int twinDb = twin[db];
    int segmentDb = segment[db];
    set(bc, twinCa, segmentCa);
    set(ca, twinAd, segmentAd);
    set(ad, twinDb, segmentDb);
    set(db, twinBc, segmentBc);
    edgeAt[a] = ca;
    edgeAt[b] = db;
    edgeAt[c] = bc;
    edgeAt[d] = ad;
  }

  private void set(int h, int other, int number) {
    twin[h] = other;
    segment[h] = number;
    if (other != NONE) {
      twin[other] = h;
    }
  }

  private void move(int from, int to) {
    segment[to] = segment[from];
    twin[to] = twin[from];
    if (twin[from] != NONE) {
      twin[twin[from]] = to;
    }
  }

  private void join(int h, int g) {
    twin[h] = g;
    twin[g] = h;
  }

  /// Has an edge looked at by the next [#legalise].
  void push(int h) {
    if (depth == stack.length) {
      stack = Arrays.copyOf(stack, 2 * depth);
    }
    stack[depth++] = h;
  }

  private int newTriangle(int a, int b, int c, int itsLabel) {
    if (triangles == label.length) {
      label = Arrays.copyOf(label, 2 * triangles);
      origin = Arrays.copyOf(origin, 6 * triangles);
      twin = Arrays.copyOf(twin, 6 * triangles);
      segment = Arrays.copyOf(segment, 6 * triangles);
    }
    int h = 3 * triangles;
    origin[h] = a;
    origin[h + 1] = b;
    origin[h + 2] = c;
    Arrays.fill(segment, h, h + 3, NONE);
    edgeAt[a] = h;
    edgeAt[b] = h + 1;
    edgeAt[c] = h + 2;
    label[triangles] = itsLabel;
    return triangles++;
  }
}
