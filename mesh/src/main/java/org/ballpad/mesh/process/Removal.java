package org.ballpad.mesh.process;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ballpad.mesh.section.Arc;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Landscape;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Region;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// Taking material away.
///
/// @param wafer the wafer without what was reached
/// @param trapped area of what was to go and cannot be reached, um2
record Removal(Wafer wafer, double trapped) {
  private static final String CUT = "~cut";

  /// Takes the part within `cut` of the regions that `which` selects, as far as it can be reached
  /// from the front.
  ///
  /// @param arcs circles of which the outline of `cut` may have chords
  static Removal of(Wafer wafer, Predicate<Region> which, Geometry cut, List<Arc> arcs) {
    Landscape landscape = wafer.with(divided(wafer.partition(), which, cut), arcs).landscape();
    List<Polygon> reached = new ArrayList<>();
    double trapped = 0;
    for (Polygon piece : Grid.pieces(shape(landscape.partition().regionsOf(CUT)))) {
      if (isReached(landscape, piece)) {
        reached.add(piece);
      } else {
        trapped += piece.getArea();
      }
    }
    // From the shapes before, so that cuts which go again leave no vertex on what stays.
    Geometry gone = Grid.collect(reached);
    List<Region> rest =
        wafer.partition().regions().stream()
            .map(r -> which.test(r) ? r.withShape(Grid.difference(r.shape(), gone)) : r)
            .toList();
    return new Removal(wafer.with(rest, arcs), trapped);
  }

  /// Takes the part within `cut` of the regions that `which` selects, whether it can be reached or
  /// not: a saw goes through everything.
  static Removal whole(Wafer wafer, Predicate<Region> which, Geometry cut) {
    List<Region> rest =
        wafer.partition().regions().stream()
            .map(r -> which.test(r) ? r.withShape(Grid.difference(r.shape(), cut)) : r)
            .toList();
    return new Removal(wafer.with(rest, List.of()), 0);
  }

  /// The regions with what is to go as regions of their own.
  private static List<Region> divided(Partition partition, Predicate<Region> which, Geometry cut) {
    List<Region> divided = new ArrayList<>();
    for (Region region : partition.regions()) {
      if (which.test(region)) {
        divided.add(region.withShape(Grid.difference(region.shape(), cut)));
        divided.add(region.withShape(Grid.intersection(region.shape(), cut)).withId(CUT));
      } else {
        divided.add(region);
      }
    }
    return divided;
  }

  /// What all these regions of one partition cover.
  static Geometry shape(List<Region> regions) {
    return CoverageUnion.union(regions.stream().map(Region::shape).toArray(Geometry[]::new));
  }

  private static boolean isReached(Landscape landscape, Geometry piece) {
    return landscape.edges(piece).stream().anyMatch(edge -> edge.beyond().equals(Landscape.FRONT));
  }

  /// The wafer left, if nothing was trapped and all of it still holds on to the substrate.
  Wafer complete(Bench bench, String key, String what) {
    if (trapped > 0) {
      throw bench.fault(
          "E-TRAPPED",
          key,
          "%s cannot be stripped: %s um2 is not reachable from the %s",
          what,
          trapped,
          bench.side());
    }
    return held(bench);
  }

  /// The wafer left, if all of it still holds on to the substrate.
  Wafer held(Bench bench) {
    Partition partition = wafer.partition();
    for (Polygon body : Grid.pieces(shape(partition.regions()))) {
      List<Region> parts =
          partition.regions().stream()
              .filter(region -> Grid.pieces(region.shape()).stream().anyMatch(p -> isIn(p, body)))
              .toList();
      if (parts.stream().noneMatch(region -> region.isPartOf(wafer.substrate()))) {
        throw bench.fault(
            "E-FLOATING",
            "",
            "%s is detached from substrate after %s, at r = %s, z = %s um",
            parts.getFirst().id(),
            bench.name(),
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
