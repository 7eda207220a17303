package org.ballpad.mesh.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballpad.mesh.section.Arrangement;
import org.ballpad.mesh.section.Curve;
import org.locationtech.jts.geom.LineSegment;

/// Finds the stretches of region that are thinner than the cells wanted there, to be meshed with
/// stretched cells.
///
/// Vertices of one side of a film get partners on the other side ([Stations]); a coarse
/// triangulation then shows the panels between them ([PanelFinder]); panels are cut where they stop
/// being thin for their mesh; what is left over, such as a ragged end, is meshed like any other
/// region.
final class FilmStrips {
  /// A film is thinner than this many wanted cells.
  private static final double THIN = 1.0;

  /// A vertex looks for its partner this many times farther, because cells may be large enough for
  /// a film a little beside a vertex with small ones.
  private static final double REACH = 8;

  private static final int ROUNDS = 6;

  /// A strip is worth while when it is this many times longer than thick.
  private static final double LEAST_SLENDERNESS = 3;

  private static final double LEAST_END = 1;

  /// Length of a ragged end over the thickness, and at most over the length of the film.
  private static final double END_LENGTH = 2;

  private static final double LONGEST_END = 0.2;

  /// Ratio of one trial length of a ragged end to the one before.
  private static final double STEP = 1.25;

  private static final int SAMPLES = 64;

  private final SizeField sizes;
  private final CutCurves curves;
  private final Stations stations;
  private List<CutCurves.Part> parts = List.of();
  private PanelFinder finder;

  private FilmStrips(Arrangement arrangement, SizeField sizes) {
    this.sizes = sizes;
    curves = new CutCurves(arrangement);
    stations = new Stations(curves, sizes, REACH * THIN);
  }

  /// The outline of a section with the panels of its films.
  static Outline outline(Arrangement arrangement, SizeField sizes) {
    return new FilmStrips(arrangement, sizes).build();
  }

  private Outline build() {
    List<PanelFinder.Found> panels = List.of();
    for (int round = 0; round < ROUNDS; round++) {
      stations.complete();
      parts = curves.parts();
      finder = new PanelFinder(coarse(), curves.vertices());
      panels = slender(finder.find());
      int before = curves.vertices();
      if (round < ROUNDS - 1) {
        panels.forEach(this::cutWhereThick);
        finder.ragged().forEach(this::cutBeforeEnd);
      }
      if (curves.vertices() == before) {
        break;
      }
    }
    panels = slender(panels.stream().filter(this::isThin).toList());
    panels = withSoundEnds(panels);
    return outline(panels);
  }

  private CurveSampling coarse() {
    List<Piece> pieces = new ArrayList<>();
    for (CutCurves.Part part : parts) {
      pieces.add(new Piece(part.shape(), 0, pieces.size(), false, Double.POSITIVE_INFINITY));
    }
    return CurveSampling.coarse(new Outline(curves.allR(), curves.allZ(), pieces, List.of()))
        .build();
  }

  // --- which panels are films ---

  /// Keeps the panels of strips that are much longer than thick.
  private List<PanelFinder.Found> slender(List<PanelFinder.Found> panels) {
    Map<Long, Integer> byWall = new HashMap<>();
    int[] strip = new int[panels.size()];
    for (int i = 0; i < strip.length; i++) {
      strip[i] = i;
      PanelFinder.Found p = panels.get(i);
      for (long wall : new long[] {wall(p.a0(), p.b0()), wall(p.a1(), p.b1())}) {
        Integer other = byWall.put(wall, i);
        if (other != null) {
          strip[root(strip, i)] = root(strip, other);
        }
      }
    }
    double[] length = new double[strip.length];
    double[] thickness = new double[strip.length];
    boolean[] hasPanel = new boolean[strip.length];
    for (int i = 0; i < strip.length; i++) {
      PanelFinder.Found p = panels.get(i);
      int s = root(strip, i);
      length[s] += Math.max(distance(p.a0(), p.a1()), distance(p.b0(), p.b1()));
      thickness[s] = Math.max(thickness[s], thickness(p));
      hasPanel[s] |= !p.isTurn();
    }
    List<PanelFinder.Found> kept = new ArrayList<>();
    for (int i = 0; i < strip.length; i++) {
      int s = root(strip, i);
      if (hasPanel[s] && length[s] >= LEAST_SLENDERNESS * thickness[s]) {
        kept.add(panels.get(i));
      }
    }
    return kept;
  }

  private static int root(int[] parent, int i) {
    int at = i;
    while (parent[at] != at) {
      at = parent[at];
    }
    return at;
  }

  private static long wall(int a, int b) {
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }

  private double distance(int v, int w) {
    return Math.hypot(curves.r(v) - curves.r(w), curves.z(v) - curves.z(w));
  }

  private double thickness(PanelFinder.Found p) {
    return 0.5 * (distance(p.a0(), p.b0()) + distance(p.a1(), p.b1()));
  }

  private boolean isThin(PanelFinder.Found p) {
    return p.isTurn()
        ? thickness(p) <= THIN * sizes.at(curves.r(p.a0()), curves.z(p.a0()))
        : isThin(p, 0.5) && (isThin(p, 0.1) || isThin(p, 0.9));
  }

  private boolean isThin(PanelFinder.Found p, double t) {
    Side bottom = side(p.bottom(), p.a0());
    Side top = side(p.top(), p.b0());
    double dr = top.r(t) - bottom.r(t);
    double dz = top.z(t) - bottom.z(t);
    double size = sizes.at(bottom.r(t) + 0.5 * dr, bottom.z(t) + 0.5 * dz);
    return Math.hypot(dr, dz) <= THIN * size;
  }

  /// One side of a panel in its direction of travel.
  private record Side(int part, boolean backwards, Curve shape) {
    double own(double t) {
      return backwards ? 1 - t : t;
    }

    double r(double t) {
      return shape.r(own(t));
    }

    double z(double t) {
      return shape.z(own(t));
    }
  }

  private Side side(int halfEdge, int startVertex) {
    int part = finder.piece(halfEdge);
    Curve shape = parts.get(part).shape();
    return new Side(part, shape.from() != startVertex, shape);
  }

  // --- cutting panels ---

  /// Cuts a panel between where it is thin and where it is not, and away from an end that cannot be
  /// a wall.
  private void cutWhereThick(PanelFinder.Found p) {
    if (p.isTurn()) {
      return;
    }
    double length = Math.min(distance(p.a0(), p.a1()), distance(p.b0(), p.b1()));
    double end = LEAST_END * thickness(p) / length;
    double previous = 0;
    boolean thin = isThin(p, 0);
    for (int k = 1; k <= SAMPLES; k++) {
      double t = 0.5 * (1 - Math.cos(Math.PI * k / SAMPLES));
      if (isThin(p, t) != thin) {
        thin = !thin;
        double at = bisect(p, 0.5 * (1 - Math.cos(Math.PI * (k - 1) / SAMPLES)), t);
        if (at - previous > end && at < 1 - end) {
          cut(p, at);
          previous = at;
        }
      }
    }
  }

  /// Cuts a side of a film a little before the film ends raggedly, where cells are large enough for
  /// it, so that only the end is left over.
  private void cutBeforeEnd(PanelFinder.Ragged ragged) {
    CutCurves.Part part = parts.get(finder.piece(ragged.side()));
    Curve shape = part.shape();
    boolean fromStart = shape.from() == ragged.vertex();
    double back = END_LENGTH * ragged.thickness() / shape.length();
    while (back < LONGEST_END) {
      double t = fromStart ? back : 1 - back;
      if (ragged.thickness() < THIN * sizes.at(shape.r(t), shape.z(t))) {
        stations.cutInTheClear(part.curve(), part.t0() + t * (part.t1() - part.t0()));
        return;
      }
      back *= STEP;
    }
  }

  private double bisect(PanelFinder.Found p, double from, double to) {
    boolean thinAtStart = isThin(p, from);
    double low = from;
    double high = to;
    for (int i = 0; i < 20; i++) {
      double middle = 0.5 * (low + high);
      if (isThin(p, middle) == thinAtStart) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return 0.5 * (low + high);
  }

  private void cut(PanelFinder.Found p, double t) {
    for (Side side : new Side[] {side(p.bottom(), p.a0()), side(p.top(), p.b0())}) {
      CutCurves.Part part = parts.get(side.part);
      stations.cut(part.curve(), part.t0() + side.own(t) * (part.t1() - part.t0()));
    }
  }

  /// Drops panels that end across a boundary, or at one which cannot be divided evenly because it
  /// is itself the side of a panel, or curved.
  private List<PanelFinder.Found> withSoundEnds(List<PanelFinder.Found> panels) {
    Set<Integer> sides = new HashSet<>();
    for (PanelFinder.Found p : panels) {
      sides.add(finder.piece(p.top()));
      if (!p.isTurn()) {
        sides.add(finder.piece(p.bottom()));
      }
    }
    return panels.stream()
        .filter(p -> isSoundEnd(p.a0(), p.b0(), sides) && isSoundEnd(p.a1(), p.b1(), sides))
        .toList();
  }

  private boolean isSoundEnd(int a, int b, Set<Integer> sides) {
    int part = finder.piece(finder.edge(a, b));
    return part == Triangulation.NONE
        ? isClear(a, b)
        : !sides.contains(part) && parts.get(part).shape().arc() == null;
  }

  /// Whether a wall does not cross a boundary that bulges beyond the chord which the coarse
  /// triangulation has for it.
  private boolean isClear(int a, int b) {
    LineSegment wall = new LineSegment(curves.r(a), curves.z(a), curves.r(b), curves.z(b));
    return parts.stream().noneMatch(part -> ArcCrossing.of(part.shape(), wall));
  }

  // --- the outline ---

  private Outline outline(List<PanelFinder.Found> found) {
    Set<Integer> wanted = new HashSet<>();
    for (PanelFinder.Found p : found) {
      wanted.addAll(List.of(p.a0(), p.a1(), p.b0(), p.b1()));
    }
    List<CutCurves.Part> before = parts;
    curves.keepOnly(wanted);
    parts = curves.parts();
    OutlineBuilder builder = new OutlineBuilder(curves, parts);
    for (PanelFinder.Found p : found) {
      builder.add(
          p, p.isTurn() ? null : run(before, p.bottom(), p.a0()), run(before, p.top(), p.b0()));
    }
    return builder.outline();
  }

  private Panel.Run run(List<CutCurves.Part> before, int halfEdge, int startVertex) {
    CutCurves.Part part = before.get(finder.piece(halfEdge));
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).curve() == part.curve() && parts.get(i).t0() == part.t0()) {
        return new Panel.Run(i, part.shape().from() != startVertex);
      }
    }
    throw new IllegalStateException("a side of a panel was lost");
  }
}
