package org.ballpad.mesh.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ballpad.mesh.section.Arrangement;
import org.ballpad.mesh.section.Curve;

/// The curves of a section with extra vertices on them, at which films are cut into panels.
final class CutCurves {
  /// Arcs are cut at least this often, so that chords are good enough to see what faces what.
  private static final double LARGEST_TURN = Math.toRadians(18);

  private final Arrangement arrangement;
  private final List<TreeMap<Double, Integer>> cuts = new ArrayList<>();
  private double[] r;
  private double[] z;
  private int vertices;
  private final int firstStation;

  /// A part of a curve between two neighbouring cuts.
  record Part(int curve, double t0, double t1, Curve shape) {}

  CutCurves(Arrangement arrangement) {
    this.arrangement = arrangement;
    r = arrangement.r().clone();
    z = arrangement.z().clone();
    vertices = r.length;
    for (Curve curve : arrangement.curves()) {
      cuts.add(new TreeMap<>(Map.of(0.0, curve.from(), 1.0, curve.to())));
    }
    for (int c = 0; c < cuts.size(); c++) {
      int parts = (int) Math.ceil(Math.abs(curve(c).sweep()) / LARGEST_TURN - 1e-9);
      for (int k = 1; k < parts; k++) {
        cut(c, (double) k / parts);
      }
    }
    firstStation = vertices;
  }

  int vertices() {
    return vertices;
  }

  int count() {
    return cuts.size();
  }

  Curve curve(int c) {
    return arrangement.curves().get(c);
  }

  double r(int vertex) {
    return r[vertex];
  }

  double z(int vertex) {
    return z[vertex];
  }

  /// Adds a vertex to a curve.
  int cut(int c, double t) {
    if (vertices == r.length) {
      r = Arrays.copyOf(r, 2 * vertices + 16);
      z = Arrays.copyOf(z, 2 * vertices + 16);
    }
    r[vertices] = curve(c).r(t);
    z[vertices] = curve(c).z(t);
    cuts.get(c).put(t, vertices);
    return vertices++;
  }

  /// The distance from a place to the nearest vertex of a curve.
  double distanceToVertex(int c, double pr, double pz) {
    double least = Double.POSITIVE_INFINITY;
    for (int v : cuts.get(c).values()) {
      least = Math.min(least, Math.hypot(r[v] - pr, z[v] - pz));
    }
    return least;
  }

  /// Forgets the vertices added after construction that are not in a set.
  void keepOnly(Set<Integer> wanted) {
    for (TreeMap<Double, Integer> cut : cuts) {
      cut.values().removeIf(v -> v >= firstStation && !wanted.contains(v));
    }
  }

  /// The vertices of a curve by their t.
  TreeMap<Double, Integer> cuts(int c) {
    return cuts.get(c);
  }

  /// All parts, by curve, then t.
  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (int c = 0; c < cuts.size(); c++) {
      Map.Entry<Double, Integer> start = null;
      for (Map.Entry<Double, Integer> end : cuts.get(c).entrySet()) {
        if (start != null) {
          Curve shape =
              curve(c).part(start.getKey(), end.getKey(), start.getValue(), end.getValue());
          parts.add(new Part(c, start.getKey(), end.getKey(), shape));
        }
        start = Map.entry(end.getKey(), end.getValue());
      }
    }
    return parts;
  }

  double[] allR() {
    return Arrays.copyOf(r, vertices);
  }

  double[] allZ() {
    return Arrays.copyOf(z, vertices);
  }
}
