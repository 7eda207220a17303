package org.ballpad.mesh.process;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.ballpad.mesh.section.Arc;
import org.ballpad.mesh.section.Edge;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Growth;
import org.ballpad.mesh.section.Landscape;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Profile;
import org.ballpad.mesh.section.Region;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// Where current reaches the surface, and how metal fills openings level from there. Units: um.
final class Plating {
  private static final String POOL = "~pool";

  private final Landscape landscape;
  private final List<Edge> sources = new ArrayList<>();

  /// Finds the conductors that are connected to `seed` and the edges where they are exposed.
  Plating(Partition partition, String seed, Predicate<String> isConductor) {
    landscape = Landscape.of(pieces(partition));
    Set<String> live = network(seed, isConductor);
    for (Edge edge : landscape.edges(landscape.front())) {
      if (live.contains(edge.beyond())) {
        sources.add(edge);
      }
    }
  }

  /// The partition with every piece of a region as a region of its own: current does not jump
  /// between pieces.
  private static Partition pieces(Partition partition) {
    List<Region> pieces = new ArrayList<>();
    for (Region region : partition.regions()) {
      for (Polygon piece : Grid.pieces(region.shape())) {
        pieces.add(region.withShape(piece).withId(region.id() + "." + pieces.size()));
      }
    }
    return new Partition(partition.section(), pieces, partition.arcs());
  }

  private Set<String> network(String seed, Predicate<String> isConductor) {
    Set<String> found = new LinkedHashSet<>();
    List<Region> open = new ArrayList<>(landscape.partition().regionsOf(seed));
    while (!open.isEmpty()) {
      Region region = open.removeLast();
      if (!isConductor.test(region.material()) || !found.add(region.id())) {
        continue;
      }
      for (Edge edge : landscape.edges(region.shape())) {
        landscape.partition().region(edge.beyond()).ifPresent(open::add);
      }
    }
    return found;
  }

  /// Whether metal grows on an edge of the front.
  boolean isLive(Edge edge) {
    return sources.stream().anyMatch(source -> source.contains(edge));
  }

  /// Whether metal grows anywhere.
  boolean isExposed() {
    return !sources.isEmpty();
  }

  /// Fills every opening with an exposed conductor to `thickness` above the highest one in it.
  Growth.Grown level(double thickness, double arcTol) {
    List<Geometry> filled = new ArrayList<>();
    List<Arc> arcs = new ArrayList<>();
    Profile profile = Profile.of(landscape);
    for (Edge source : sources) {
      if (filled.stream().noneMatch(source::touches)) {
        Growth.Grown opening = fill(source, profile, thickness, arcTol);
        filled.add(opening.shape());
        arcs.addAll(opening.arcs());
      }
    }
    return new Growth.Grown(Grid.union(filled), arcs);
  }

  private Growth.Grown fill(Edge first, Profile profile, double thickness, double arcTol) {
    List<Edge> members = List.of(first);
    double top;
    Geometry pool;
    double lip;
    while (true) {
      double highest =
          members.stream().mapToDouble(e -> Math.max(e.z0(), e.z1())).max().orElseThrow();
      top = Grid.snap(highest + thickness);
      lip = lip(profile, members);
      pool = poolBelow(Math.min(top, lip), members);
      Geometry reached = pool;
      List<Edge> all = sources.stream().filter(e -> e.equals(first) || e.touches(reached)).toList();
      if (all.size() == members.size()) {
        break;
      }
      members = all;
    }
    return lip >= top
        ? new Growth.Grown(pool, List.of())
        : mushroom(pool, lip, top, members, arcTol);
  }

  /// Ambient below a height that touches the given conductors.
  private Geometry poolBelow(double height, List<Edge> members) {
    double width = landscape.partition().section().width();
    Geometry below = Grid.intersection(landscape.front(), Grid.rectangle(0, -1e5, width, height));
    List<Polygon> touched =
        Grid.pieces(below).stream()
            .filter(piece -> members.stream().anyMatch(edge -> edge.touches(piece)))
            .toList();
    return touched.isEmpty() ? Grid.empty() : Grid.collect(touched);
  }

  /// Height at which metal spills over the edge of its opening: the lower one of the first crests
  /// of the surface to either side; a plane of symmetry has none.
  private double lip(Profile profile, List<Edge> members) {
    double from = innerEnd(members);
    double to = outerEnd(members);
    double width = landscape.partition().section().width();
    double inner = from <= 0 ? Double.POSITIVE_INFINITY : crest(profile, from, false);
    double outer = to >= Grid.snap(width) ? Double.POSITIVE_INFINITY : crest(profile, to, true);
    return Math.min(inner, outer);
  }

  /// Height of the first point from which the surface does not rise on.
  private static double crest(Profile profile, double start, boolean outward) {
    double height = profile.height(start);
    List<Edge> way = outward ? profile.pieces() : profile.pieces().reversed();
    for (Edge e : way) {
      if (outward ? e.r0() >= start : e.r1() <= start) {
        double near = outward ? e.z0() : e.z1();
        double far = outward ? e.z1() : e.z0();
        double top = Math.max(height, near);
        if (near < height - Grid.STEP || far <= top + Grid.STEP) {
          return top;
        }
        height = far;
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  /// A pool that is full to its lip and spreads over it.
  private Growth.Grown mushroom(
      Geometry pool, double lip, double top, List<Edge> members, double arcTol) {
    Partition bare = landscape.partition();
    List<Region> regions = new ArrayList<>(bare.regions());
    if (!pool.isEmpty()) {
      regions.add(new Region(POOL, "", pool, 0, 0, 0, true));
    }
    Landscape filled = Landscape.of(Partition.noded(bare.section(), regions, bare.arcs()));
    Growth.Grown cap =
        new Growth(top - lip, top - lip, false, arcTol)
            .grow(
                filled.front(),
                filled.outline(filled.front()),
                edge -> edge.borders(POOL) || isAbove(edge, lip, members),
                edge -> edge.beyond().isEmpty(),
                List.of());
    Geometry level =
        Grid.intersection(cap.shape(), Grid.rectangle(0, lip - 1e4, bare.section().width(), top));
    return new Growth.Grown(Grid.union(pool, level), cap.arcs());
  }

  private boolean isAbove(Edge edge, double lip, List<Edge> members) {
    return isLive(edge)
        && edge.z0() + edge.z1() >= 2 * lip
        && edge.r0() <= outerEnd(members)
        && edge.r0() >= innerEnd(members);
  }

  private static double innerEnd(List<Edge> members) {
    return members.stream().mapToDouble(e -> Math.min(e.r0(), e.r1())).min().orElseThrow();
  }

  private static double outerEnd(List<Edge> members) {
    return members.stream().mapToDouble(e -> Math.max(e.r0(), e.r1())).max().orElseThrow();
  }
}
