package org.ballpad.mesh.section;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snapround.SnapRoundingNoder;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/// The boundaries of regions as straight edges that meet only at vertices, numbered by r, then z.
///
/// Numbering by place makes everything built on it independent of the order in which regions and
/// rings are given.
///
/// @param vertices in order of r, then z
/// @param edges edges of distinct sides, in order of their vertices
record NodedEdges(List<Coordinate> vertices, List<Edge> edges) {
  private static final double GRID_PER_UM = 1000;

  /// Shorter edges are the work of rounding and of points that cut a chord twice, um.
  private static final double SHORTEST = 4e-3;

  private static final int ROUNDS = 4;

  /// An edge from a lower- to a higher-numbered vertex and the regions on its sides.
  record Edge(int from, int to, int left, int right) {}

  static NodedEdges of(List<Region> regions) {
    List<Coordinate[]> lines = new ArrayList<>();
    for (Region region : regions) {
      for (Object line : LinearComponentExtracter.getLines(region.shape())) {
        lines.add(((LineString) line).getCoordinates());
      }
    }
    TreeSet<LineSegmentKey> segments = noded(lines);
    for (int round = 0; round < ROUNDS; round++) {
      List<Coordinate[]> joined = withoutShortEdges(segments);
      if (joined.size() == segments.size()) {
        break;
      }
      segments = noded(joined);
    }
    Map<Coordinate, Integer> numbers = new TreeMap<>();
    segments.forEach(s -> numbers.put(s.low, 0));
    segments.forEach(s -> numbers.put(s.high, 0));
    List<Coordinate> vertices = List.copyOf(numbers.keySet());
    for (int i = 0; i < vertices.size(); i++) {
      numbers.put(vertices.get(i), i);
    }
    Map<LineSegmentKey, int[]> sides = new TreeMap<>();
    segments.forEach(s -> sides.put(s, new int[] {Arrangement.OUTSIDE, Arrangement.OUTSIDE}));
    label(faces(segments), regions, sides);
    List<Edge> edges = new ArrayList<>();
    sides.forEach((s, lr) -> {
      if (lr[0] != lr[1]) {
        edges.add(new Edge(numbers.get(s.low), numbers.get(s.high), lr[0], lr[1]));
      }
    });
    return new NodedEdges(vertices, edges);
  }

  /// A segment from its lower to its higher end.
  private record LineSegmentKey(Coordinate low, Coordinate high)
      implements Comparable<LineSegmentKey> {
    static LineSegmentKey of(Coordinate a, Coordinate b) {
      return a.compareTo(b) < 0 ? new LineSegmentKey(a, b) : new LineSegmentKey(b, a);
    }

    @Override
    public int compareTo(LineSegmentKey other) {
      int first = low.compareTo(other.low);
      return first != 0 ? first : high.compareTo(other.high);
    }
  }

  @SuppressWarnings("unchecked")
  private static TreeSet<LineSegmentKey> noded(List<Coordinate[]> lines) {
    List<NodedSegmentString> strings = new ArrayList<>();
    lines.forEach(line -> strings.add(new NodedSegmentString(line, null)));
    SnapRoundingNoder noder = new SnapRoundingNoder(new PrecisionModel(GRID_PER_UM));
    noder.computeNodes(strings);
    TreeSet<LineSegmentKey> segments = new TreeSet<>();
    for (Object string : noder.getNodedSubstrings()) {
      Coordinate[] c = ((SegmentString) string).getCoordinates();
      for (int i = 0; i + 1 < c.length; i++) {
        if (!c[i].equals2D(c[i + 1])) {
          segments.add(LineSegmentKey.of(c[i], c[i + 1]));
        }
      }
    }
    return segments;
  }

  /// Joins the ends of edges no longer than a step of the grid: rounding made them, not the
  /// section.
  private static List<Coordinate[]> withoutShortEdges(TreeSet<LineSegmentKey> segments) {
    Map<Coordinate, Coordinate> joined = new TreeMap<>();
    for (LineSegmentKey s : segments) {
      if (s.low.distance(s.high) <= SHORTEST) {
        joined.put(s.high, joined.getOrDefault(s.low, s.low));
      }
    }
    List<Coordinate[]> lines = new ArrayList<>();
    for (LineSegmentKey s : segments) {
      Coordinate a = joined.getOrDefault(s.low, s.low);
      Coordinate b = joined.getOrDefault(s.high, s.high);
      if (!a.equals2D(b)) {
        lines.add(new Coordinate[] {a, b});
      }
    }
    return lines;
  }

  @SuppressWarnings("unchecked")
  private static List<Polygon> faces(Collection<LineSegmentKey> segments) {
    Polygonizer polygonizer = new Polygonizer();
    for (LineSegmentKey s : segments) {
      polygonizer.add(FaceRegions.GEOMETRY.createLineString(new Coordinate[] {s.low, s.high}));
    }
    List<Polygon> faces = new ArrayList<>(polygonizer.getPolygons());
    faces.sort(Geometry::compareTo);
    return faces;
  }

  private static void label(
      List<Polygon> faces, List<Region> regions, Map<LineSegmentKey, int[]> sides) {
    FaceRegions owners = new FaceRegions(regions);
    for (Polygon face : faces) {
      int region = owners.of(face);
      mark(face.getExteriorRing(), true, region, sides);
      for (int h = 0; h < face.getNumInteriorRing(); h++) {
        mark(face.getInteriorRingN(h), false, region, sides);
      }
    }
  }

  private static void mark(
      LinearRing ring, boolean shell, int region, Map<LineSegmentKey, int[]> sides) {
    Coordinate[] c = ring.getCoordinates();
    boolean insideLeft = Orientation.isCCW(c) == shell;
    for (int i = 0; i + 1 < c.length; i++) {
      boolean ascending = c[i].compareTo(c[i + 1]) < 0;
      sides.get(LineSegmentKey.of(c[i], c[i + 1]))[ascending == insideLeft ? 0 : 1] = region;
    }
  }
}
