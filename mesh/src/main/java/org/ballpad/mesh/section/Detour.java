package org.ballpad.mesh.section;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/// Corners of obstacles around which a front bends, with the shortest way to each of them.
///
/// Shortest paths among polygons turn only at convex corners of obstacles, so Dijkstra's algorithm
/// over those corners that lie within reach is exact.
final class Detour {
  private static final double BLUNTEST = Math.toRadians(0.5);

  private final double squeeze;
  private final double reach;
  private final List<List<Side>> rings;
  private final List<Edge> sources = new ArrayList<>();
  private final List<Edge> obstacles = new ArrayList<>();
  private final IndexedPointInAreaLocator inside;

  Detour(Geometry area, double squeeze, double reach, List<List<Side>> rings) {
    this.squeeze = squeeze;
    this.reach = reach;
    this.rings = rings;
    this.inside = new IndexedPointInAreaLocator(area);
    for (List<Side> ring : rings) {
      for (Side side : ring) {
        if (side.kind() != Side.Kind.OPEN) {
          (side.isSource() ? sources : obstacles).add(side.edge());
        }
      }
    }
  }

  /// A corner that a front reaches.
  ///
  /// @param r lateral coordinate
  /// @param z height
  /// @param distance length of the shortest path from the source
  /// @param from angle at which the free sector around the corner begins
  /// @param sweep size of that sector
  /// @param arrival direction of the last leg of that path: the border of the shadow
  record Corner(double r, double z, double distance, double from, double sweep, double arrival) {
    Corner reached(double shorter, double fromR, double fromZ) {
      double direction = Math.atan2(z - fromZ, r - fromR);
      return new Corner(r, z, shorter, from, sweep, direction);
    }
  }

  /// All corners nearer than the reach, nearest first.
  List<Corner> corners() {
    List<Corner> open = candidates();
    List<Corner> reached = new ArrayList<>();
    while (!open.isEmpty()) {
      Corner next = open.getFirst();
      for (Corner corner : open) {
        next = corner.distance() < next.distance() ? corner : next;
      }
      if (next.distance() >= reach - Grid.STEP) {
        break;
      }
      open.remove(next);
      reached.add(next);
      for (int i = 0; i < open.size(); i++) {
        Corner corner = open.get(i);
        double via = next.distance() + Math.hypot(corner.r() - next.r(), corner.z() - next.z());
        if (via < corner.distance() && sees(corner, next.r(), next.z())) {
          open.set(i, corner.reached(via, next.r(), next.z()));
        }
      }
    }
    return reached;
  }

  private List<Corner> candidates() {
    List<Corner> found = new ArrayList<>();
    for (List<Side> ring : rings) {
      for (int i = 0; i < ring.size(); i++) {
        Side side = ring.get(i);
        Side next = ring.get((i + 1) % ring.size());
        Edge e = side.edge();
        double turn = Math.IEEEremainder(next.edge().direction() - e.direction(), 2 * Math.PI);
        boolean obstacle = side.kind() == Side.Kind.OBSTACLE && next.kind() == Side.Kind.OBSTACLE;
        if (obstacle && turn < -BLUNTEST && isNear(e.r1(), e.z1())) {
          double from = next.edge().direction();
          found.add(direct(new Corner(e.r1(), e.z1(), reach, from, Math.PI - turn, 0)));
        }
      }
    }
    return found;
  }

  private boolean isNear(double r, double z) {
    return sources.stream().anyMatch(source -> Points.distance(r, z, source) < reach);
  }

  /// The corner with the length of the shortest straight path to a source.
  private Corner direct(Corner corner) {
    Corner shortest = corner;
    for (Edge source : sources) {
      double[] near = Points.nearest(corner.r(), corner.z(), source);
      double distance = Math.hypot(near[0] - corner.r(), near[1] - corner.z());
      if (distance < shortest.distance() && sees(corner, near[0], near[1])) {
        shortest = corner.reached(distance, near[0], near[1]);
      }
    }
    return shortest;
  }

  private boolean sees(Corner corner, double r, double z) {
    for (Edge obstacle : obstacles) {
      if (Points.crosses(corner.r(), corner.z(), r, z, obstacle)) {
        return false;
      }
    }
    Coordinate middle = new Coordinate((corner.r() + r) / 2 * squeeze, (corner.z() + z) / 2);
    return inside.locate(middle) != Location.EXTERIOR;
  }
}
