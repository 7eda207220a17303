package org.ballpad.mesh.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.ballpad.mesh.section.Arc;
import org.ballpad.mesh.section.Arrangement;
import org.ballpad.mesh.section.Curve;
import org.locationtech.jts.geom.Envelope;

/// Divides the pieces of an outline by the size field and triangulates the result.
final class CurveSampling {
  /// Largest angle of an arc that one straight part may stand for.
  private static final double LARGEST_TURN = Math.toRadians(18);

  private static final int ATTEMPTS = 12;

  /// After so many an arc that still has no room is left for [SideStraightener].
  private static final int CRAMPED_ATTEMPTS = 6;

  /// Vertices of a circle are off it by the rounding to the grid, um.
  private static final double ON_CIRCLE = 1.5e-3;

  private static final double COARSEST = 1e12;

  /// Points of the outline follow the four corners of the box of the triangulation.
  static final int FIRST_POINT = Triangulation.BOX;

  private final Outline outline;
  private final SizeField sizes;
  private final boolean keepsVertices;
  private final List<List<Integer>> groups = new ArrayList<>();

  /// The t at which each group is divided, 0 and 1 among them.
  private final List<TreeSet<Double>> divisions = new ArrayList<>();

  private Triangulation triangulation;
  private Segments segments;

  CurveSampling(Outline outline, SizeField sizes) {
    this(outline, sizes, false);
  }

  private CurveSampling(Outline outline, SizeField sizes, boolean keepsVertices) {
    this.outline = outline;
    this.sizes = sizes;
    this.keepsVertices = keepsVertices;
    for (int p = 0; p < outline.pieces().size(); p++) {
      int group = outline.pieces().get(p).group();
      while (groups.size() <= group) {
        groups.add(new ArrayList<>());
      }
      groups.get(group).add(p);
    }
    for (int g = 0; g < groups.size(); g++) {
      divisions.add(bySize(g));
    }
  }

  /// Divides pieces no more than it must, so that the triangulation shows what faces what.
  static CurveSampling coarse(Outline outline) {
    return new CurveSampling(outline, (r, z) -> COARSEST, true);
  }

  /// Builds the triangulation; chords of arcs that would cross something, or whose arcs would, are
  /// made shorter until they do not.
  ///
  /// @throws MeshFault if boundaries cross
  CurveSampling build() {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      start();
      boolean crossed = false;
      SegmentInsertion insertion = new SegmentInsertion(triangulation);
      for (int s = 0; s < segments.count; s++) {
        int obstacle = insertion.insert(segments.from[s], segments.to[s], s);
        if (obstacle != Triangulation.NONE) {
          shorten(s, obstacle);
          crossed = true;
        }
      }
      if (!crossed && (attempt >= CRAMPED_ATTEMPTS || !anyCrampedArc())) {
        label();
        return this;
      }
    }
    throw new MeshFault(
        "E-TANGLED", "curved boundaries lie too close to each other to be told apart");
  }

  Triangulation triangulation() {
    return triangulation;
  }

  Segments segments() {
    return segments;
  }

  private void start() {
    triangulation = enclosing();
    segments = new Segments();
    boolean[] used = new boolean[outline.r().length];
    outline.pieces().forEach(piece -> used[piece.curve().from()] = used[piece.curve().to()] = true);
    for (int v = 0; v < used.length; v++) {
      int p = triangulation.point(outline.r()[v], outline.z()[v]);
      if (used[v]) {
        triangulation.insert(p);
      }
    }
    for (int g = 0; g < groups.size(); g++) {
      divide(g);
    }
  }

  /// An empty triangulation of a box around all vertices and circles.
  private Triangulation enclosing() {
    Envelope box = new Envelope();
    for (Piece piece : outline.pieces()) {
      Curve curve = piece.curve();
      box.expandToInclude(curve.r0(), curve.z0());
      box.expandToInclude(curve.r1(), curve.z1());
      if (curve.arc() != null) {
        Arc arc = curve.arc();
        box.expandToInclude(arc.r() - arc.radius(), arc.z() - arc.radius());
        box.expandToInclude(arc.r() + arc.radius(), arc.z() + arc.radius());
      }
    }
    return new Triangulation(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
  }

  private void divide(int group) {
    double[] t = divisions.get(group).stream().mapToDouble(Double::doubleValue).toArray();
    int[] firstOfRing = new int[t.length];
    Arrays.fill(firstOfRing, Triangulation.NONE);
    for (int p : groups.get(group)) {
      Piece piece = outline.pieces().get(p);
      Curve curve = piece.curve();
      int a = FIRST_POINT + (piece.reversed() ? curve.to() : curve.from());
      for (int k = 1; k < t.length; k++) {
        int b = FIRST_POINT + (piece.reversed() ? curve.from() : curve.to());
        if (k < t.length - 1) {
          double own = piece.own(t[k]);
          b = triangulation.point(curve.r(own), curve.z(own));
          triangulation.insert(b);
        }
        int s = segments.add(p, a, b, t[k - 1], t[k]);
        if (firstOfRing[k] == Triangulation.NONE) {
          firstOfRing[k] = s;
        } else {
          segments.link(s, firstOfRing[k]);
        }
        a = b;
      }
    }
  }

  /// The t at which the wanted sizes divide all pieces of a group.
  private TreeSet<Double> bySize(int group) {
    int fixed = outline.pieces().get(groups.get(group).getFirst()).parts();
    if (fixed > 0) {
      return even(fixed);
    }
    double ends = Math.max(density(group, 0), density(group, 1));
    int samples = (int) Math.clamp(4 * Math.max(ends, density(group, 0.5)), 32, 4096);
    double[] sum = new double[samples + 1];
    for (int i = 0; i < samples; i++) {
      sum[i + 1] = sum[i] + density(group, (i + 0.5) / samples) / samples;
    }
    int n = Math.max(1, (int) Math.ceil(sum[samples] - 0.25));
    for (int p : groups.get(group)) {
      Piece piece = outline.pieces().get(p);
      n = Math.max(n, (int) Math.ceil(Math.abs(piece.curve().sweep()) / LARGEST_TURN - 1e-9));
      n = Math.max(n, (int) Math.ceil(piece.curve().length() / piece.longest() - 1e-9));
    }
    TreeSet<Double> t = new TreeSet<>(List.of(0.0, 1.0));
    int i = 0;
    for (int k = 1; k < n; k++) {
      double wanted = sum[samples] * k / n;
      while (sum[i + 1] < wanted) {
        i++;
      }
      t.add((i + (wanted - sum[i]) / (sum[i + 1] - sum[i])) / samples);
    }
    return t;
  }

  private static TreeSet<Double> even(int n) {
    TreeSet<Double> t = new TreeSet<>();
    for (int k = 0; k <= n; k++) {
      t.add((double) k / n);
    }
    return t;
  }

  /// Wanted number of parts per unit of t.
  private double density(int group, double t) {
    double most = 0;
    for (int p : groups.get(group)) {
      Piece piece = outline.pieces().get(p);
      double own = piece.own(t);
      double size = sizes.at(piece.curve().r(own), piece.curve().z(own));
      most = Math.max(most, piece.curve().length() / size);
    }
    return most;
  }

  private void shorten(int s, int obstacle) {
    int other = triangulation.segment[obstacle];
    boolean divisible = shorten(s);
    if (other != Triangulation.NONE) {
      divisible |= shorten(other);
    }
    if (!divisible) {
      int a = segments.from[s];
      int b = segments.to[s];
      throw new MeshFault(
          "E-TANGLED",
          "boundaries cross between (%.3f, %.3f) and (%.3f, %.3f)"
              .formatted(
                  triangulation.x[a], triangulation.y[a], triangulation.x[b], triangulation.y[b]));
    }
  }

  /// Halves the part of an arc, and those of its group with it.
  private boolean shorten(int s) {
    Piece piece = outline.pieces().get(segments.piece[s]);
    double share = segments.t1[s] - segments.t0[s];
    boolean divisible =
        piece.curve().arc() != null
            && !piece.isFixed()
            && share * piece.curve().length() > 2 * RefinementWork.SHORTEST;
    if (divisible) {
      divisions.get(piece.group()).add(segments.t0[s] + 0.5 * share);
    }
    return divisible;
  }

  /// Shortens the parts of arcs whose middles have no room beside the chord.
  private boolean anyCrampedArc() {
    boolean any = false;
    for (int s = 0; s < segments.count; s++) {
      Piece piece = outline.pieces().get(segments.piece[s]);
      if (piece.curve().arc() != null && !hasRoom(s, piece)) {
        any |= shorten(s);
      }
    }
    return any;
  }

  /// Whether the middle of a part of an arc stands in the triangle on that side of the chord; for a
  /// triangulation of vertices whether that triangle reaches beyond the arc.
  private boolean hasRoom(int s, Piece piece) {
    boolean bulgesLeft = (piece.curve().sweep() < 0) != piece.reversed();
    int ab = triangulation.find(segments.from[s], segments.to[s]);
    int h = bulgesLeft ? ab : triangulation.twin[ab];
    int p = triangulation.apex(h);
    if (keepsVertices) {
      Arc arc = piece.curve().arc();
      return arc.distance(triangulation.x[p], triangulation.y[p]) >= -ON_CIRCLE;
    }
    double t = piece.own(0.5 * (segments.t0[s] + segments.t1[s]));
    double r = piece.curve().r(t);
    double z = piece.curve().z(t);
    return triangulation.isLeftOf(Triangulation.next(h), r, z)
        && triangulation.isLeftOf(Triangulation.previous(h), r, z);
  }

  /// Spreads the labels of the pieces over the triangles between them.
  private void label() {
    boolean[] seen = new boolean[triangulation.triangles];
    int[] stack = new int[3 * triangulation.triangles];
    Arrays.fill(triangulation.label, 0, triangulation.triangles, Arrangement.OUTSIDE);
    for (int h = 0; h < 3 * triangulation.triangles; h++) {
      if (triangulation.segment[h] != Triangulation.NONE && !seen[h / 3]) {
        spread(h / 3, labelLeftOf(h), seen, stack);
      }
    }
  }

  private int labelLeftOf(int h) {
    int s = triangulation.segment[h];
    Piece piece = outline.pieces().get(segments.piece[s]);
    boolean along = (triangulation.origin[h] == segments.from[s]) != piece.reversed();
    return along ? piece.curve().left() : piece.curve().right();
  }

  private void spread(int from, int label, boolean[] seen, int[] stack) {
    int depth = 0;
    stack[depth++] = from;
    seen[from] = true;
    while (depth > 0) {
      int t = stack[--depth];
      triangulation.label[t] = label;
      for (int h = 3 * t; h < 3 * t + 3; h++) {
        int g = triangulation.twin[h];
        if (g != Triangulation.NONE
            && triangulation.segment[h] == Triangulation.NONE
            && !seen[g / 3]) {
          seen[g / 3] = true;
          stack[depth++] = g / 3;
        }
      }
    }
  }
}
