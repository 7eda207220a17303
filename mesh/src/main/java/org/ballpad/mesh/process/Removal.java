package org.ballpad.mesh.process;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ballpad.mesh.section.Arc;
import org.ballpad.mesh.section.Edge;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Landscape;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Region;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// Taking material away: only what can be reached from the front goes.
///
/// @param wafer the wafer without what was reached
/// @param taken what was reached, with the surroundings that it had
/// @param trapped pieces that were to go and cannot be reached
/// @param before the wafer with the pieces to go as regions called [#CUT]
record Removal(Wafer wafer, List<Polygon> taken, List<Polygon> trapped, Landscape before) {
  /// Name of pieces to go.
  static final String CUT = "~cut";

  /// Takes the part within `cut` of the regions that `which` selects.
  static Removal of(Wafer wafer, Predicate<Region> which, Geometry cut, List<Arc> arcs) {
    List<Region> split = new ArrayList<>();
    for (Region region : wafer.partition().regions()) {
      if (which.test(region)) {
        add(split, region, Grid.difference(region.shape(), cut), region.id());
        add(split, region, Grid.intersection(region.shape(), cut), CUT);
      } else {
        split.add(region);
      }
    }
    Wafer divided = wafer.with(split, arcs);
    Landscape landscape = divided.landscape();
    Geometry[] cuts =
        landscape.partition().regionsOf(CUT).stream().map(Region::shape).toArray(Geometry[]::new);
    List<Polygon> taken = new ArrayList<>();
    List<Polygon> trapped = new ArrayList<>();
    if (cuts.length > 0) {
      for (Polygon piece : Grid.pieces(CoverageUnion.union(cuts))) {
        (isReached(landscape, piece) ? taken : trapped).add(piece);
      }
    }
    if (!trapped.isEmpty() && !taken.isEmpty()) {
      List<Polygon> blocked = List.copyOf(trapped);
      Removal rest = of(wafer, which, Grid.collect(taken), arcs);
      return new Removal(rest.wafer, rest.taken, blocked, rest.before);
    }
    if (taken.isEmpty()) {
      return new Removal(wafer, taken, trapped, landscape);
    }
    List<Region> kept =
        landscape.partition().regions().stream().filter(r -> !r.id().equals(CUT)).toList();
    return new Removal(divided.with(kept, List.of()), taken, trapped, landscape);
  }

  /// What all these regions of one partition cover.
  static Geometry shape(List<Region> regions) {
    return CoverageUnion.union(regions.stream().map(Region::shape).toArray(Geometry[]::new));
  }

  private static void add(List<Region> to, Region region, Geometry shape, String id) {
    if (!shape.isEmpty()) {
      to.add(region.withShape(shape).withId(id));
    }
  }

  private static boolean isReached(Landscape landscape, Geometry piece) {
    for (List<Edge> ring : landscape.outline(piece)) {
      for (Edge edge : ring) {
        if (edge.beyond().equals(Landscape.FRONT)) {
          return true;
        }
      }
    }
    return false;
  }

  /// Area of the trapped pieces, um2.
  double trappedArea() {
    return trapped.stream().mapToDouble(Geometry::getArea).sum();
  }

  /// The wafer left, if nothing was trapped and all of it still holds on to the substrate.
  Wafer complete(Bench bench, String key, String what) {
    if (!trapped.isEmpty()) {
      throw bench.fault(
          "E-TRAPPED",
          key,
          "%s cannot be stripped: %s um2 is not reachable from the side of the step",
          what,
          trappedArea());
    }
    return held(bench);
  }

  /// The wafer left, if all of it still holds on to the substrate.
  Wafer held(Bench bench) {
    Partition partition = wafer.partition();
    Geometry[] shapes = partition.regions().stream().map(Region::shape).toArray(Geometry[]::new);
    for (Polygon body : Grid.pieces(CoverageUnion.union(shapes))) {
      List<Region> parts =
          partition.regions().stream()
              .filter(region -> Grid.pieces(region.shape()).stream().anyMatch(p -> isIn(p, body)))
              .toList();
      if (parts.stream().noneMatch(region -> region.isPartOf(wafer.substrate()))) {
        throw bench.fault(
            "E-FLOATING",
            "",
            "%s is detached from substrate after this step, at r = %s, z = %s um",
            parts.getFirst().id(),
            body.getCentroid().getX(),
            body.getCentroid().getY());
      }
    }
    return wafer;
  }

  private static boolean isIn(Polygon part, Polygon body) {
    return body.getEnvelopeInternal().covers(part.getEnvelopeInternal())
        && body.covers(part.getInteriorPoint());
  }
}
