package org.ballpad.mesh.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// A partition with the ambient around it, and what lies beyond every boundary segment.
///
/// Ambient is divided into what is open to the front (z to +infinity), open to the back and
/// enclosed. Units: um.
public final class Landscape {
  /// Name of the ambient in front, above the wafer.
  public static final String FRONT = "~front";

  /// Name of the ambient behind the wafer.
  public static final String BACK = "~back";

  /// Name of enclosed ambient.
  public static final String VOID = "~void";

  /// Half the height of the box that stands for all space, um.
  private static final double FAR = 1e5;

  private final Partition partition;
  private final Geometry front;
  private final Geometry back;
  private final List<Polygon> voids;
  private final Map<Segment, String> left = new HashMap<>();

  private Landscape(Partition partition, Geometry front, Geometry back, List<Polygon> voids) {
    this.partition = partition;
    this.front = front;
    this.back = back;
    this.voids = voids;
    partition.regions().forEach(region -> record(region.shape(), region.id()));
    record(front, FRONT);
    record(back, BACK);
    voids.forEach(hole -> record(hole, VOID));
  }

  /// Finds the ambient of a partition.
  public static Landscape of(Partition partition) {
    Geometry box = Grid.rectangle(0, -FAR, Grid.snap(partition.section().width()), FAR);
    Geometry[] shapes = partition.regions().stream().map(Region::shape).toArray(Geometry[]::new);
    Geometry ambient = shapes.length == 0 ? box : Grid.difference(box, CoverageUnion.union(shapes));
    List<Polygon> front = new ArrayList<>();
    List<Polygon> back = new ArrayList<>();
    List<Polygon> voids = new ArrayList<>();
    for (Polygon piece : Grid.pieces(ambient)) {
      boolean up = piece.getEnvelopeInternal().getMaxY() >= FAR;
      boolean down = piece.getEnvelopeInternal().getMinY() <= -FAR;
      (up ? front : down ? back : voids).add(piece);
    }
    return new Landscape(partition, Grid.collect(front), Grid.collect(back), List.copyOf(voids));
  }

  /// The landscape of a partition whose regions have the same shapes.
  public Landscape withPartition(Partition other) {
    return new Landscape(other, front, back, voids);
  }

  /// The partition.
  public Partition partition() {
    return partition;
  }

  /// Ambient that reaches z = +infinity.
  public Geometry front() {
    return front;
  }

  /// Ambient that reaches z = -infinity.
  public Geometry back() {
    return back;
  }

  /// Enclosed pieces of ambient.
  public List<Polygon> voids() {
    return voids;
  }

  /// The outline of an area whose boundary runs along boundaries of this partition, as closed rings
  /// of edges with the area on the left.
  public List<List<Edge>> outline(Geometry area) {
    List<List<Edge>> rings = new ArrayList<>();
    for (Coordinate[] ring : rings(area)) {
      List<Edge> edges = new ArrayList<>();
      for (int i = 0; i + 1 < ring.length; i++) {
        Coordinate a = ring[i];
        Coordinate b = ring[i + 1];
        edges.add(new Edge(a.x, a.y, b.x, b.y, left.getOrDefault(Segment.of(b, a), "")));
      }
      rings.add(edges);
    }
    return rings;
  }

  /// All edges of the outline of an area, ring after ring.
  public List<Edge> edges(Geometry area) {
    return outline(area).stream().flatMap(List::stream).toList();
  }

  /// Ids of the regions that the front ambient touches, sorted and joined by commas.
  public String exposed() {
    TreeSet<String> ids = new TreeSet<>();
    edges(front).forEach(edge -> ids.add(edge.beyond()));
    ids.remove("");
    return String.join(", ", ids);
  }

  /// All rings of an area as closed coordinate lists, each with the area on its left.
  static List<Coordinate[]> rings(Geometry area) {
    List<Coordinate[]> rings = new ArrayList<>();
    for (Polygon piece : Grid.pieces(area)) {
      if (piece.isEmpty()) {
        continue;
      }
      rings.add(oriented(piece.getExteriorRing(), true));
      for (int i = 0; i < piece.getNumInteriorRing(); i++) {
        rings.add(oriented(piece.getInteriorRingN(i), false));
      }
    }
    return rings;
  }

  private static Coordinate[] oriented(LinearRing ring, boolean counterClockwise) {
    boolean is = Orientation.isCCW(ring.getCoordinateSequence());
    return is == counterClockwise ? ring.getCoordinates() : ring.reverse().getCoordinates();
  }

  private void record(Geometry area, String name) {
    for (Coordinate[] ring : rings(area)) {
      for (int i = 0; i + 1 < ring.length; i++) {
        left.put(Segment.of(ring[i], ring[i + 1]), name);
      }
    }
  }

  /// A directed segment between grid points, in nm.
  private record Segment(long r0, long z0, long r1, long z1) {
    static Segment of(Coordinate a, Coordinate b) {
      return new Segment(nm(a.x), nm(a.y), nm(b.x), nm(b.y));
    }

    private static long nm(double um) {
      return Math.round(um / Grid.STEP);
    }
  }
}
