package org.ballpad.mesh.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// What is seen from above: the height h(r) of the highest solid, as straight pieces.
///
/// Units: um.
///
/// @param pieces edges in the order of r, each with r1 > r0 and the region below in `beyond`; steps
///   of h are jumps between them
public record Profile(List<Edge> pieces) {
  /// The surface of a partition as seen from the front.
  public static Profile of(Landscape landscape) {
    List<Edge> floors = new ArrayList<>();
    TreeSet<Double> stations = new TreeSet<>();
    for (Edge edge : landscape.edges(landscape.front())) {
      if (edge.r1() > edge.r0() && !edge.beyond().isEmpty()) {
        floors.add(edge);
        stations.add(edge.r0());
        stations.add(edge.r1());
      }
    }
    List<Edge> pieces = new ArrayList<>();
    Double from = null;
    for (Double to : stations) {
      if (from != null) {
        addTop(floors, from, to, pieces);
      }
      from = to;
    }
    return new Profile(List.copyOf(pieces));
  }

  private static void addTop(List<Edge> floors, double from, double to, List<Edge> pieces) {
    double middle = (from + to) / 2;
    floors.stream()
        .filter(e -> e.r0() <= from && e.r1() >= to)
        .max(Comparator.comparingDouble(e -> at(e, middle)))
        .map(e -> new Edge(from, at(e, from), to, at(e, to), e.beyond()))
        .ifPresent(pieces::add);
  }

  /// Height of an edge, extended if need be, at `r`.
  static double at(Edge edge, double r) {
    if (r == edge.r1()) {
      return edge.z1();
    }
    return edge.z0() + (edge.z1() - edge.z0()) * (r - edge.r0()) / (edge.r1() - edge.r0());
  }

  /// Height of the surface at `r`, the higher one at a step; NaN beyond the ends.
  public double height(double r) {
    return pieces.stream()
        .filter(e -> e.r0() <= r && r <= e.r1())
        .mapToDouble(e -> at(e, r))
        .max()
        .orElse(Double.NaN);
  }

  /// Height of the highest point.
  public double highest() {
    return pieces.stream().mapToDouble(e -> Math.max(e.z0(), e.z1())).max().orElse(Double.NaN);
  }

  /// Height of the lowest point.
  public double lowest() {
    return pieces.stream().mapToDouble(e -> Math.min(e.z0(), e.z1())).min().orElse(Double.NaN);
  }
}
