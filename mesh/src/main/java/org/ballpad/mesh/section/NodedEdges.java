package org.ballpad.mesh.section;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snapround.SnapRoundingNoder;

/// The boundaries of regions as straight edges that meet only at vertices, numbered by r, then z.
///
/// Numbering by place makes everything built on it independent of the order in which regions and
/// rings are given.
///
/// @param vertices in order of r, then z
/// @param edges edges of distinct sides, in order of their vertices
record NodedEdges(List<Coordinate> vertices, List<Edge> edges) {
  private static final double GRID_PER_UM = 1000;

  /// An edge from a lower- to a higher-numbered vertex and the regions on its sides.
  record Edge(int from, int to, int left, int right) {}

  private record Side(int region, boolean leftInside) {}

  private record Directed(Coordinate from, Coordinate to, int region) {}

  static NodedEdges of(List<Region> regions) {
    List<Directed> directed = new ArrayList<>();
    for (SegmentString string : noded(regions)) {
      Side side = (Side) string.getData();
      Coordinate[] c = string.getCoordinates();
      for (int i = 0; i + 1 < c.length; i++) {
        if (!c[i].equals2D(c[i + 1])) {
          directed.add(
              side.leftInside
                  ? new Directed(c[i], c[i + 1], side.region)
                  : new Directed(c[i + 1], c[i], side.region));
        }
      }
    }
    Map<Coordinate, Integer> numbers = new TreeMap<>();
    directed.forEach(d -> numbers.put(d.from, 0));
    directed.forEach(d -> numbers.put(d.to, 0));
    List<Coordinate> vertices = List.copyOf(numbers.keySet());
    for (int i = 0; i < vertices.size(); i++) {
      numbers.put(vertices.get(i), i);
    }
    return new NodedEdges(vertices, joined(directed, numbers, regions));
  }

  @SuppressWarnings("unchecked")
  private static Collection<SegmentString> noded(List<Region> regions) {
    List<NodedSegmentString> strings = new ArrayList<>();
    for (int i = 0; i < regions.size(); i++) {
      for (Object o : PolygonExtracter.getPolygons(regions.get(i).shape())) {
        Polygon polygon = (Polygon) o;
        strings.add(string(polygon.getExteriorRing(), true, i));
        for (int h = 0; h < polygon.getNumInteriorRing(); h++) {
          strings.add(string(polygon.getInteriorRingN(h), false, i));
        }
      }
    }
    SnapRoundingNoder noder = new SnapRoundingNoder(new PrecisionModel(GRID_PER_UM));
    noder.computeNodes(strings);
    return noder.getNodedSubstrings();
  }

  private static NodedSegmentString string(LinearRing ring, boolean shell, int region) {
    Coordinate[] c = ring.getCoordinates();
    return new NodedSegmentString(c, new Side(region, Orientation.isCCW(c) == shell));
  }

  /// Brings the two directed edges of each place together. Edges with the same region on both sides
  /// separate nothing and go.
  private static List<Edge> joined(
      List<Directed> directed, Map<Coordinate, Integer> numbers, List<Region> regions) {
    Map<Long, int[]> sides = new TreeMap<>();
    for (Directed d : directed) {
      int a = numbers.get(d.from);
      int b = numbers.get(d.to);
      long key = ((long) Math.min(a, b) << 32) | Math.max(a, b);
      int[] leftRight =
          sides.computeIfAbsent(key, k -> new int[] {Arrangement.OUTSIDE, Arrangement.OUTSIDE});
      int side = a < b ? 0 : 1;
      if (leftRight[side] != Arrangement.OUTSIDE && leftRight[side] != d.region) {
        throw new IllegalArgumentException(
            "regions %s and %s overlap near (%.3f, %.3f)"
                .formatted(
                    regions.get(leftRight[side]).id(),
                    regions.get(d.region).id(),
                    d.from.x,
                    d.from.y));
      }
      leftRight[side] = d.region;
    }
    List<Edge> edges = new ArrayList<>();
    sides.forEach((key, lr) -> {
      if (lr[0] != lr[1]) {
        edges.add(new Edge((int) (key >> 32), (int) (long) key, lr[0], lr[1]));
      }
    });
    return edges;
  }
}
