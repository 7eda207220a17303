package org.ballpad.mesh.section;

import java.util.List;
import org.ballpad.mesh.section.NodedEdges.Edge;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.index.strtree.STRtree;

/// How far the vertices of a section are from the edges that do not end at them: so far they may
/// move without crossing any. Units: um.
final class Clearance {
  private final NodedEdges noded;
  private final STRtree index = new STRtree();

  Clearance(NodedEdges noded) {
    this.noded = noded;
    for (Edge edge : noded.edges()) {
      index.insert(new Envelope(vertex(edge.from()), vertex(edge.to())), edge);
    }
  }

  /// The distance from a vertex to the nearest edge elsewhere, or `limit` if that is less.
  double of(int v, double limit) {
    Envelope around = new Envelope(vertex(v));
    around.expandBy(limit);
    double least = limit;
    List<?> near = index.query(around);
    for (Object o : near) {
      Edge edge = (Edge) o;
      if (edge.from() != v && edge.to() != v) {
        LineSegment line = new LineSegment(vertex(edge.from()), vertex(edge.to()));
        least = Math.min(least, line.distance(vertex(v)));
      }
    }
    return least;
  }

  private Coordinate vertex(int v) {
    return noded.vertices().get(v);
  }
}
