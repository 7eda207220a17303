package org.ballpad.mesh.section;

import java.util.List;
import org.ballpad.mesh.section.NodedEdges.Edge;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/// Finds arcs that run into something which their chords clear.
///
/// A section is drawn in chords, and a circle bulges over its chords by up to the sagitta: two
/// discs may be apart as drawn and overlap as circles. There the drawing counts.
final class TightArcs {
  /// Distinct vertices are a step of the grid apart; arcs that come closer touch, um.
  private static final double TOUCHING = 0.5 * Grid.STEP;

  private static final int SAMPLES = 16;

  private final List<Edge> edges;
  private final Curve[] shapes;

  /// @param edges straight edges that meet only at vertices
  /// @param shapes the course of each: its arc, or straight
  TightArcs(List<Edge> edges, Curve[] shapes) {
    this.edges = edges;
    this.shapes = shapes;
  }

  /// For every edge whether it must stay straight.
  boolean[] find() {
    STRtree index = new STRtree();
    for (int e = 0; e < shapes.length; e++) {
      index.insert(around(shapes[e]), e);
    }
    boolean[] tight = new boolean[shapes.length];
    for (int e = 0; e < shapes.length; e++) {
      if (shapes[e].arc() != null) {
        for (Object near : index.query(around(shapes[e]))) {
          int f = (Integer) near;
          boolean sharing = share(edges.get(e), edges.get(f));
          if (e != f && (sharing ? cross(shapes[e], shapes[f]) : meet(shapes[e], shapes[f]))) {
            tight[e] = true;
            tight[f] = true;
          }
        }
      }
    }
    return tight;
  }

  private static Envelope around(Curve curve) {
    Envelope box = new Envelope(curve.r0(), curve.r1(), curve.z0(), curve.z1());
    box.expandToInclude(curve.r(0.5), curve.z(0.5));
    box.expandBy(TOUCHING + (curve.arc() == null ? 0 : curve.arc().sagitta()));
    return box;
  }

  private static boolean share(Edge e, Edge f) {
    return e.from() == f.from() || e.from() == f.to() || e.to() == f.from() || e.to() == f.to();
  }

  /// Whether some point of one curve lies on the other, or they cross.
  private static boolean meet(Curve one, Curve other) {
    for (int k = 0; k <= SAMPLES; k++) {
      double r = one.r((double) k / SAMPLES);
      double z = one.z((double) k / SAMPLES);
      double t = other.nearest(r, z);
      if (Math.hypot(r - other.r(t), z - other.z(t)) < TOUCHING) {
        return true;
      }
    }
    return cross(one, other);
  }

  /// Whether one curve, its ends apart, changes to the other side of another: of two that share a
  /// vertex, which rounding has put beside the place where their circles cross.
  private static boolean cross(Curve one, Curve other) {
    double before = 0;
    for (int k = 1; k < SAMPLES; k++) {
      double r = one.r((double) k / SAMPLES);
      double z = one.z((double) k / SAMPLES);
      double t = other.nearest(r, z);
      double heading = other.heading(t);
      double left = (z - other.z(t)) * Math.cos(heading) - (r - other.r(t)) * Math.sin(heading);
      boolean beside = t > 0 && t < 1;
      if (beside && left * before < 0) {
        return true;
      }
      before = beside ? left : 0;
    }
    return false;
  }
}
