package org.ballpad.mesh.section;

import java.util.ArrayList;
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

  /// Shorter edges at junctions are the work of rounding and of chords that are cut twice, um.
  private static final double SHORTEST = 8e-3;

  private static final int ROUNDS = 4;

  /// An edge from a lower- to a higher-numbered vertex and the regions on its sides.
  record Edge(int from, int to, int left, int right) {}

  /// An edge of the ring of one region, which lies on its left.
  record Directed(Coordinate from, Coordinate to, int region) {}

  static NodedEdges of(List<Region> regions) {
    List<Directed> directed = noded(rings(regions));
    for (int round = 0; round < ROUNDS; round++) {
      List<NodedSegmentString> joined = withoutShortEdges(directed);
      if (joined.size() == directed.size()) {
        break;
      }
      directed = noded(joined);
    }
    Map<Coordinate, Integer> numbers = new TreeMap<>();
    directed.forEach(d -> numbers.put(d.from, 0));
    directed.forEach(d -> numbers.put(d.to, 0));
    List<Coordinate> vertices = List.copyOf(numbers.keySet());
    for (int i = 0; i < vertices.size(); i++) {
      numbers.put(vertices.get(i), i);
    }
    FaceRegions faces = new FaceRegions(directed);
    List<Edge> edges = new ArrayList<>();
    faces
        .sides()
        .forEach((s, regionOf) -> {
          if (regionOf[0] != regionOf[1]) {
            edges.add(
                new Edge(numbers.get(s.low()), numbers.get(s.high()), regionOf[0], regionOf[1]));
          }
        });
    return new NodedEdges(vertices, edges);
  }

  private static List<NodedSegmentString> rings(List<Region> regions) {
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
    return strings;
  }

  /// A ring in the direction that has the region on its left.
  private static NodedSegmentString string(LinearRing ring, boolean shell, int region) {
    Coordinate[] c = ring.getCoordinates();
    boolean regionLeft = Orientation.isCCW(c) == shell;
    return new NodedSegmentString(regionLeft ? c : ring.reverse().getCoordinates(), region);
  }

  private static List<Directed> noded(List<NodedSegmentString> strings) {
    SnapRoundingNoder noder = new SnapRoundingNoder(new PrecisionModel(GRID_PER_UM));
    noder.computeNodes(strings);
    List<Directed> directed = new ArrayList<>();
    for (Object o : noder.getNodedSubstrings()) {
      SegmentString string = (SegmentString) o;
      Coordinate[] c = string.getCoordinates();
      for (int i = 0; i + 1 < c.length; i++) {
        if (!c[i].equals2D(c[i + 1])) {
          directed.add(new Directed(c[i], c[i + 1], (Integer) string.getData()));
        }
      }
    }
    return directed;
  }

  /// Joins the ends of very short edges at junctions, each vertex at most once: there rounding and
  /// chords that are cut twice leave pairs of vertices for what is one point of the section.
  private static List<NodedSegmentString> withoutShortEdges(List<Directed> directed) {
    Map<Segment, Integer> distinct = new TreeMap<>();
    directed.forEach(d -> distinct.put(Segment.of(d.from, d.to), 0));
    Map<Coordinate, Integer> degree = new TreeMap<>();
    for (Segment s : distinct.keySet()) {
      degree.merge(s.low(), 1, Integer::sum);
      degree.merge(s.high(), 1, Integer::sum);
    }
    Map<Coordinate, Coordinate> joined = new TreeMap<>();
    for (Segment s : distinct.keySet()) {
      boolean atJunction = degree.get(s.low()) > 2 || degree.get(s.high()) > 2;
      boolean untouched = !joined.containsKey(s.low()) && !joined.containsKey(s.high());
      if (atJunction && untouched && s.length() <= SHORTEST) {
        Coordinate kept = degree.get(s.low()) > 2 ? s.low() : s.high();
        joined.put(s.low(), kept);
        joined.put(s.high(), kept);
      }
    }
    List<NodedSegmentString> lines = new ArrayList<>();
    for (Directed d : directed) {
      Coordinate a = joined.getOrDefault(d.from, d.from);
      Coordinate b = joined.getOrDefault(d.to, d.to);
      if (!a.equals2D(b)) {
        lines.add(new NodedSegmentString(new Coordinate[] {a, b}, d.region));
      }
    }
    return lines;
  }

  /// An edge without direction.
  record Segment(Coordinate low, Coordinate high) implements Comparable<Segment> {
    static Segment of(Coordinate a, Coordinate b) {
      return a.compareTo(b) < 0 ? new Segment(a, b) : new Segment(b, a);
    }

    double length() {
      return low.distance(high);
    }

    @Override
    public int compareTo(Segment other) {
      int first = low.compareTo(other.low);
      return first != 0 ? first : high.compareTo(other.high);
    }
  }
}
