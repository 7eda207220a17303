package org.ballpad.mesh.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ballpad.mesh.section.NodedEdges.Edge;

/// Joins edges into curves: chords of one circle into an arc, collinear edges into a straight
/// piece.
final class CurveChains {
  /// How far rounding to the grid may move a point of a circle, and a vertex on a straight line.
  private static final double ON_CIRCLE = 1.5e-3;

  private static final double ON_LINE = 1.0e-3;

  /// Steepest part of a chord against its circle, over half the angle of the chord.
  private static final double STEEPEST = 1.5;

  /// A vertex moves by at most this share of the shortest edge at it and of its distance to others.
  private static final double ROOM_TO_MOVE = 0.25;

  private static final int NEWTON_STEPS = 6;
  private static final int NONE = -1;

  /// The rise of a shorter arc over its chord is less than the rounding of its ends.
  private static final double LEAST_RISE = 0.5 * Grid.STEP;

  private final List<Edge> edges;
  private final Clearance clearance;
  private final List<Arc> arcs;
  private final double[] r;
  private final double[] z;
  private final int[] arcOfEdge;
  private final List<List<Integer>> incident = new ArrayList<>();
  private final boolean[] used;
  private final List<Curve> curves = new ArrayList<>();

  CurveChains(NodedEdges noded, List<Arc> arcs) {
    this.edges = noded.edges();
    clearance = new Clearance(noded);
    this.arcs = arcs;
    int n = noded.vertices().size();
    r = noded.vertices().stream().mapToDouble(c -> c.x).toArray();
    z = noded.vertices().stream().mapToDouble(c -> c.y).toArray();
    used = new boolean[edges.size()];
    arcOfEdge = new int[edges.size()];
    for (int v = 0; v < n; v++) {
      incident.add(new ArrayList<>(4));
    }
    for (int e = 0; e < edges.size(); e++) {
      incident.get(edges.get(e).from()).add(e);
      incident.get(edges.get(e).to()).add(e);
      arcOfEdge[e] = arcOf(edges.get(e));
    }
    straightenTightArcs();
  }

  Arrangement arrangement(List<Region> regions) {
    moveCutPointsOntoCircles();
    for (int v = 0; v < r.length; v++) {
      if (incident.get(v).size() != 2) {
        incident.get(v).forEach(e -> addChain(e, edges.get(e)));
      }
    }
    for (int v = 0; v < r.length; v++) {
      for (int e : incident.get(v)) {
        addChain(e, edges.get(e));
      }
    }
    return compacted(regions);
  }

  /// The circle that an edge is a chord of, or part of a chord of, or -1.
  private int arcOf(Edge edge) {
    int a = edge.from();
    int b = edge.to();
    int best = NONE;
    double bestMiss = Double.POSITIVE_INFINITY;
    for (int k = 0; k < arcs.size(); k++) {
      Arc arc = arcs.get(k);
      double atA = arc.distance(r[a], z[a]);
      double atB = arc.distance(r[b], z[b]);
      double atMiddle = arc.distance(0.5 * (r[a] + r[b]), 0.5 * (z[a] + z[b]));
      double length = Math.hypot(r[a] - r[b], z[a] - z[b]);
      double steepest = STEEPEST * Math.acos(1 - Math.min(1, arc.sagitta() / arc.radius()));
      boolean near =
          Math.max(Math.max(atA, atB), atMiddle) <= ON_CIRCLE
              && Math.min(Math.min(atA, atB), atMiddle) >= -arc.sagitta() - ON_CIRCLE
              && Math.abs(atA - atB) <= steepest * length + ON_CIRCLE;
      double miss = Math.abs(atA) + Math.abs(atB);
      if (near && miss < bestMiss) {
        best = k;
        bestMiss = miss;
      }
    }
    return best;
  }

  private void straightenTightArcs() {
    Curve[] shapes = new Curve[edges.size()];
    for (int e = 0; e < shapes.length; e++) {
      Edge edge = edges.get(e);
      shapes[e] =
          curve(edge.from(), edge.to(), edge.left(), edge.right(), arcOfEdge[e], sweepOf(e));
    }
    boolean[] tight = new TightArcs(edges, shapes).find();
    for (int e = 0; e < tight.length; e++) {
      arcOfEdge[e] = tight[e] ? NONE : arcOfEdge[e];
    }
  }

  /// A vertex that cuts a chord lies inside the circle by up to the sagitta; on the circle the arc
  /// stays smooth.
  private void moveCutPointsOntoCircles() {
    for (int v = 0; v < r.length; v++) {
      List<Arc> through =
          incident.get(v).stream()
              .filter(e -> arcOfEdge[e] != NONE)
              .map(e -> arcs.get(arcOfEdge[e]))
              .distinct()
              .toList();
      double pr = r[v];
      double pz = z[v];
      if (through.stream().anyMatch(arc -> Math.abs(arc.distance(pr, pz)) > ON_CIRCLE)) {
        double[] moved =
            through.size() == 1 ? foot(through.getFirst(), pr, pz) : crossing(through, pr, pz);
        double room = clearance.of(v, shortestEdge(v));
        if (Math.hypot(moved[0] - pr, moved[1] - pz) < ROOM_TO_MOVE * room) {
          r[v] = moved[0];
          z[v] = moved[1];
        }
      }
    }
  }

  private static double[] foot(Arc arc, double pr, double pz) {
    double scale = arc.radius() / Math.hypot(pr - arc.r(), pz - arc.z());
    return new double[] {arc.r() + scale * (pr - arc.r()), arc.z() + scale * (pz - arc.z())};
  }

  /// Where two circles cross, by Newton's method from a point nearby; NaN where they touch.
  private static double[] crossing(List<Arc> arcs, double pr, double pz) {
    Arc a = arcs.get(0);
    Arc b = arcs.get(1);
    double r = pr;
    double z = pz;
    for (int i = 0; i < NEWTON_STEPS; i++) {
      double ra = Math.hypot(r - a.r(), z - a.z());
      double rb = Math.hypot(r - b.r(), z - b.z());
      double ar = (r - a.r()) / ra;
      double az = (z - a.z()) / ra;
      double br = (r - b.r()) / rb;
      double bz = (z - b.z()) / rb;
      double det = ar * bz - az * br;
      double fa = ra - a.radius();
      double fb = rb - b.radius();
      r -= (fa * bz - fb * az) / det;
      z -= (fb * ar - fa * br) / det;
    }
    return new double[] {r, z};
  }

  private double shortestEdge(int v) {
    double shortest = Double.POSITIVE_INFINITY;
    for (int e : incident.get(v)) {
      int w = edges.get(e).from() == v ? edges.get(e).to() : edges.get(e).from();
      shortest = Math.min(shortest, Math.hypot(r[w] - r[v], z[w] - z[v]));
    }
    return shortest;
  }

  /// Walks from a vertex along edges until a vertex where more than two meet, or back to the start.
  private void addChain(int first, Edge firstEdge) {
    if (used[first]) {
      return;
    }
    boolean forward =
        incident.get(firstEdge.from()).size() != 2 || incident.get(firstEdge.to()).size() == 2;
    int start = forward ? firstEdge.from() : firstEdge.to();
    int left = forward ? firstEdge.left() : firstEdge.right();
    int right = forward ? firstEdge.right() : firstEdge.left();
    List<Integer> vertices = new ArrayList<>(List.of(start));
    List<Integer> chain = new ArrayList<>();
    int at = start;
    int e = first;
    while (e != NONE) {
      used[e] = true;
      chain.add(e);
      at = edges.get(e).from() == at ? edges.get(e).to() : edges.get(e).from();
      vertices.add(at);
      e = NONE;
      if (incident.get(at).size() == 2) {
        for (int candidate : incident.get(at)) {
          e = used[candidate] ? e : candidate;
        }
      }
    }
    addCurves(vertices, chain, left, right);
  }

  private void addCurves(List<Integer> vertices, List<Integer> chain, int left, int right) {
    int i = 0;
    while (i < chain.size()) {
      int arc = arcOfEdge[chain.get(i)];
      int end = arc == NONE ? endOfLine(vertices, chain, i) : endOfArc(vertices, chain, i);
      int from = vertices.get(i);
      int to = vertices.get(end);
      double sweep = 0;
      for (int k = i; arc != NONE && k < end; k++) {
        sweep += sweep(arcs.get(arc), vertices.get(k), vertices.get(k + 1));
      }
      boolean isArc = arc != NONE && rise(arcs.get(arc), sweep) > LEAST_RISE;
      curves.add(curve(from, to, left, right, isArc ? arc : NONE, isArc ? sweep : 0));
      i = end;
    }
  }

  private static double rise(Arc arc, double sweep) {
    return arc.radius() * (1 - Math.cos(0.5 * sweep));
  }

  /// A curve between two vertices: straight, or along a circle by some angle.
  private Curve curve(int from, int to, int left, int right, int circle, double sweep) {
    Arc arc = circle == NONE ? null : arcs.get(circle);
    double start = arc == null ? 0 : Math.atan2(z[from] - arc.z(), r[from] - arc.r());
    return new Curve(
        from, to, left, right, r[from], z[from], r[to], z[to], circle, arc, start, sweep);
  }

  private int endOfArc(List<Integer> vertices, List<Integer> chain, int i) {
    int arc = arcOfEdge[chain.get(i)];
    double sense = sweep(arcs.get(arc), vertices.get(i), vertices.get(i + 1));
    int end = i + 1;
    while (end < chain.size()
        && arcOfEdge[chain.get(end)] == arc
        && sense * sweep(arcs.get(arc), vertices.get(end), vertices.get(end + 1)) > 0) {
      end++;
    }
    return end;
  }

  private int endOfLine(List<Integer> vertices, List<Integer> chain, int i) {
    int end = i + 1;
    while (end < chain.size()
        && arcOfEdge[chain.get(end)] == NONE
        && isLine(vertices, i, end + 1)) {
      end++;
    }
    return end;
  }

  /// Whether vertices i to j stand in this order on one straight line, to within the rounding of
  /// the grid, and none so near to another edge that it must stay.
  private boolean isLine(List<Integer> vertices, int i, int j) {
    int a = vertices.get(i);
    int b = vertices.get(j);
    double length = Math.hypot(r[b] - r[a], z[b] - z[a]);
    double ur = (r[b] - r[a]) / length;
    double uz = (z[b] - z[a]) / length;
    double last = 0;
    for (int k = i + 1; k < j; k++) {
      int v = vertices.get(k);
      double along = (r[v] - r[a]) * ur + (z[v] - z[a]) * uz;
      double off = (z[v] - z[a]) * ur - (r[v] - r[a]) * uz;
      if (!(Math.abs(off) <= ON_LINE && along > last && along < length)
          || clearance.of(v, 2 * ON_LINE) < 2 * ON_LINE) {
        return false;
      }
      last = along;
    }
    return true;
  }

  private double sweepOf(int e) {
    Edge edge = edges.get(e);
    return arcOfEdge[e] == NONE ? 0 : sweep(arcs.get(arcOfEdge[e]), edge.from(), edge.to());
  }

  private double sweep(Arc arc, int a, int b) {
    double from = Math.atan2(z[a] - arc.z(), r[a] - arc.r());
    double to = Math.atan2(z[b] - arc.z(), r[b] - arc.r());
    return Math.IEEEremainder(to - from, 2 * Math.PI);
  }

  /// Drops the vertices that no curve ends at and renumbers the rest in their order.
  private Arrangement compacted(List<Region> regions) {
    boolean[] kept = new boolean[r.length];
    curves.forEach(c -> kept[c.from()] = kept[c.to()] = true);
    int[] number = new int[r.length];
    double[] keptR = new double[r.length];
    double[] keptZ = new double[r.length];
    int n = 0;
    for (int v = 0; v < r.length; v++) {
      if (kept[v]) {
        keptR[n] = r[v];
        keptZ[n] = z[v];
        number[v] = n++;
      }
    }
    List<Curve> renumbered =
        curves.stream().map(c -> c.part(0, 1, number[c.from()], number[c.to()])).toList();
    return new Arrangement(
        Arrays.copyOf(keptR, n), Arrays.copyOf(keptZ, n), renumbered, regions, arcs);
  }
}
