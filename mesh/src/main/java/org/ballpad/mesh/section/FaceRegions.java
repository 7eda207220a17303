package org.ballpad.mesh.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ObjIntConsumer;
import org.ballpad.mesh.section.NodedEdges.Directed;
import org.ballpad.mesh.section.NodedEdges.Segment;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/// Tells which region each face between the noded boundaries belongs to.
///
/// Rounding to the grid leaves slivers about one grid step wide that two regions claim or none. So
/// the edges around a face vote, each with its length, for the region whose ring has the face on
/// that side, or for none. A sliver goes to what it has the longest boundary with, since no cell
/// fits into it.
final class FaceRegions {
  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  /// Side of an edge with a sliver that has not found its neighbour.
  private static final int OPEN = Arrangement.OUTSIDE - 1;

  /// For each edge the regions that claim its left and its right side, seen from its lower end.
  private final Map<Segment, List<Set<Integer>>> claims = new TreeMap<>();

  private final Map<Segment, int[]> sides = new TreeMap<>();

  FaceRegions(List<Directed> directed) {
    for (Directed d : directed) {
      Segment s = Segment.of(d.from(), d.to());
      claims
          .computeIfAbsent(s, k -> List.of(new TreeSet<>(), new TreeSet<>()))
          .get(side(d.from(), d.to()))
          .add(d.region());
    }
    claims
        .keySet()
        .forEach(s -> sides.put(s, new int[] {Arrangement.OUTSIDE, Arrangement.OUTSIDE}));
    List<Polygon> faces = faces();
    faces.forEach(face -> give(face, Grid.isRounding(face) ? OPEN : region(face)));
    faces.stream().filter(Grid::isRounding).forEach(sliver -> give(sliver, neighbour(sliver)));
  }

  /// The regions left and right of every edge, seen from its lower end.
  Map<Segment, int[]> sides() {
    return sides;
  }

  /// 0 where the left of a-b is the left of the edge seen from its lower end, else 1.
  private static int side(Coordinate a, Coordinate b) {
    return a.compareTo(b) < 0 ? 0 : 1;
  }

  @SuppressWarnings("unchecked")
  private List<Polygon> faces() {
    Polygonizer polygonizer = new Polygonizer();
    for (Segment s : claims.keySet()) {
      polygonizer.add(GEOMETRY.createLineString(new Coordinate[] {s.low(), s.high()}));
    }
    List<Polygon> faces = new ArrayList<>(polygonizer.getPolygons());
    faces.sort(Geometry::compareTo);
    return faces;
  }

  /// The rings of a face in the direction that has the face on their left.
  private static List<LinearRing> rings(Polygon face) {
    List<LinearRing> rings = new ArrayList<>();
    for (int h = -1; h < face.getNumInteriorRing(); h++) {
      LinearRing ring = h < 0 ? face.getExteriorRing() : face.getInteriorRingN(h);
      boolean left = Orientation.isCCW(ring.getCoordinates()) == h < 0;
      rings.add(left ? ring : ring.reverse());
    }
    return rings;
  }

  private void give(Polygon face, int region) {
    forEachEdge(face, (edge, side) -> sides.get(edge)[side] = region);
  }

  /// Calls with every edge around a face and the side of the edge that the face is on.
  private static void forEachEdge(Polygon face, ObjIntConsumer<Segment> action) {
    for (LinearRing ring : rings(face)) {
      Coordinate[] c = ring.getCoordinates();
      for (int i = 0; i + 1 < c.length; i++) {
        action.accept(Segment.of(c[i], c[i + 1]), side(c[i], c[i + 1]));
      }
    }
  }

  /// The region that the edges around a face claim it for.
  private int region(Polygon face) {
    Map<Integer, Double> votes = new TreeMap<>();
    forEachEdge(
        face,
        (edge, side) -> {
          Set<Integer> claimants = claims.get(edge).get(side);
          claimants.forEach(region -> votes.merge(region, edge.length(), Double::sum));
          if (claimants.isEmpty()) {
            votes.merge(Arrangement.OUTSIDE, edge.length(), Double::sum);
          }
        });
    return winner(votes);
  }

  /// What lies beyond the edges around a sliver.
  private int neighbour(Polygon sliver) {
    Map<Integer, Double> votes = new TreeMap<>();
    forEachEdge(
        sliver,
        (edge, side) -> {
          int beyond = sides.get(edge)[1 - side];
          if (beyond != OPEN) {
            votes.merge(beyond, edge.length(), Double::sum);
          }
        });
    return winner(votes);
  }

  private static int winner(Map<Integer, Double> votes) {
    int winner = Arrangement.OUTSIDE;
    for (int region : votes.keySet()) {
      if (votes.get(region) > votes.getOrDefault(winner, 0.0)) {
        winner = region;
      }
    }
    return winner;
  }
}
