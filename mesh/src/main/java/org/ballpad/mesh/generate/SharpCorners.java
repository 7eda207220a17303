package org.ballpad.mesh.generate;

import org.ballpad.mesh.section.Curve;

/// Corners of the section too sharp for a triangle without a small angle.
final class SharpCorners {
  /// Pieces that meet at a smaller angle disturb each other when they are divided.
  private static final double SHARP = Math.toRadians(60);

  private SharpCorners() {}

  /// Whether two curves meet sharply at a vertex of both.
  static boolean isSharp(Curve p, Curve q, int vertex) {
    return angle(p, q, vertex) < SHARP;
  }

  /// The vertex that two curves have in common, or -1.
  static int sharedVertex(Curve p, Curve q) {
    if (p.from() == q.from() || p.from() == q.to()) {
      return p.from();
    }
    return p.to() == q.from() || p.to() == q.to() ? p.to() : -1;
  }

  private static double angle(Curve p, Curve q, int vertex) {
    double turn = Math.IEEEremainder(headingFrom(p, vertex) - headingFrom(q, vertex), 2 * Math.PI);
    return Math.abs(turn);
  }

  private static double headingFrom(Curve c, int vertex) {
    return c.from() == vertex ? c.heading(0) : c.heading(1) + Math.PI;
  }
}
