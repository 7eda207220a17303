package org.ballpad.mesh.section;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.locationtech.jts.algorithm.InteriorPointArea;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snapround.SnapRoundingNoder;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/// Makes a partition from regions whose shapes come from separate overlays.
///
/// All outlines are cut at each other on the grid and every face between them is given to the first
/// region that covers it. Common boundaries then have the same vertices on both sides, and neither
/// overlaps nor gaps remain.
final class Tessellation {
  private final List<Region> regions;

  private Tessellation(List<Region> regions) {
    this.regions = regions;
  }

  /// The regions again, in the same order, without those that have vanished.
  static List<Region> of(List<Region> regions) {
    return new Tessellation(regions).regions();
  }

  private List<Region> regions() {
    List<IndexedPointInAreaLocator> inside =
        regions.stream().map(region -> new IndexedPointInAreaLocator(region.shape())).toList();
    Map<Integer, List<Geometry>> faces = new TreeMap<>();
    for (Polygon face : faces()) {
      Coordinate point = InteriorPointArea.getInteriorPoint(face);
      for (int i = 0; i < regions.size(); i++) {
        if (inside.get(i).locate(point) != Location.EXTERIOR) {
          faces.computeIfAbsent(i, k -> new ArrayList<>()).add(face);
          break;
        }
      }
    }
    Map<Integer, Geometry> shapes = new LinkedHashMap<>();
    faces.forEach((i, of) -> shapes.put(i, CoverageUnion.union(of.toArray(Geometry[]::new))));
    Map<Coordinate, Set<Coordinate>> links = links(shapes.values());
    List<Region> result = new ArrayList<>();
    shapes.forEach(
        (i, shape) -> result.add(regions.get(i).withShape(straighten(shape, links).norm())));
    return result;
  }

  private Collection<Polygon> faces() {
    List<SegmentString> outlines = new ArrayList<>();
    for (Region region : regions) {
      for (Coordinate[] ring : Landscape.rings(region.shape())) {
        outlines.add(new NodedSegmentString(ring, null));
      }
    }
    SnapRoundingNoder noder = new SnapRoundingNoder(Grid.PRECISION);
    noder.computeNodes(outlines);
    Set<List<Coordinate>> segments = new HashSet<>();
    Polygonizer polygonizer = new Polygonizer();
    for (Object noded : noder.getNodedSubstrings()) {
      Coordinate[] line = ((SegmentString) noded).getCoordinates();
      for (int i = 0; i + 1 < line.length; i++) {
        boolean upward = line[i].compareTo(line[i + 1]) < 0;
        Coordinate low = upward ? line[i] : line[i + 1];
        Coordinate high = upward ? line[i + 1] : line[i];
        if (!low.equals2D(high) && segments.add(List.of(low, high))) {
          LineString segment = Grid.FACTORY.createLineString(new Coordinate[] {low, high});
          polygonizer.add(segment);
        }
      }
    }
    List<Polygon> faces = new ArrayList<>();
    for (Object face : polygonizer.getPolygons()) {
      faces.add((Polygon) face);
    }
    faces.sort(null);
    return faces;
  }

  /// The neighbours of every vertex along any outline.
  private static Map<Coordinate, Set<Coordinate>> links(Collection<Geometry> shapes) {
    Map<Coordinate, Set<Coordinate>> links = new HashMap<>();
    for (Geometry shape : shapes) {
      for (Coordinate[] ring : Landscape.rings(shape)) {
        for (int i = 0; i + 1 < ring.length; i++) {
          links.computeIfAbsent(ring[i], k -> new HashSet<>()).add(ring[i + 1]);
          links.computeIfAbsent(ring[i + 1], k -> new HashSet<>()).add(ring[i]);
        }
      }
    }
    return links;
  }

  /// Leaves out vertices that lie exactly on a straight line and where nothing branches off.
  private static Geometry straighten(Geometry shape, Map<Coordinate, Set<Coordinate>> links) {
    List<Polygon> pieces = new ArrayList<>();
    for (Polygon piece : Grid.pieces(shape)) {
      LinearRing shell = straighten(piece.getExteriorRing(), links);
      LinearRing[] holes = new LinearRing[piece.getNumInteriorRing()];
      for (int i = 0; i < holes.length; i++) {
        holes[i] = straighten(piece.getInteriorRingN(i), links);
      }
      pieces.add(Grid.FACTORY.createPolygon(shell, holes));
    }
    return Grid.collect(pieces);
  }

  private static LinearRing straighten(LinearRing ring, Map<Coordinate, Set<Coordinate>> links) {
    Coordinate[] all = ring.getCoordinates();
    List<Coordinate> kept = new ArrayList<>();
    int n = all.length - 1;
    for (int i = 0; i < n; i++) {
      boolean branches = links.get(all[i]).size() > 2;
      if (branches || !isStraight(all[(i + n - 1) % n], all[i], all[i + 1])) {
        kept.add(all[i]);
      }
    }
    kept.add(kept.getFirst());
    return Grid.FACTORY.createLinearRing(kept.toArray(Coordinate[]::new));
  }

  private static boolean isStraight(Coordinate a, Coordinate b, Coordinate c) {
    long r0 = Math.round((b.x - a.x) / Grid.STEP);
    long z0 = Math.round((b.y - a.y) / Grid.STEP);
    long r1 = Math.round((c.x - b.x) / Grid.STEP);
    long z1 = Math.round((c.y - b.y) / Grid.STEP);
    return r0 * z1 == z0 * r1;
  }
}
