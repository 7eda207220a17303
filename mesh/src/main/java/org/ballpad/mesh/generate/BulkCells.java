package org.ballpad.mesh.generate;

import org.ballpad.mesh.section.Curve;

/// Hands the triangles between the film panels to the assembly, and the curves of all boundaries.
final class BulkCells {
  private BulkCells() {}

  static void add(Outline outline, CurveSampling sampling, MeshAssembly assembly) {
    Triangulation tri = sampling.triangulation();
    for (int t = 0; t < tri.triangles; t++) {
      if (tri.label[t] >= 0) {
        assembly.triangle(
            tri.label[t], tri.origin[3 * t], tri.origin[3 * t + 1], tri.origin[3 * t + 2]);
      }
    }
    Segments segments = sampling.segments();
    for (int s = 0; s < segments.count; s++) {
      Piece piece = outline.pieces().get(segments.piece[s]);
      Curve curve = piece.curve();
      if (curve.arc() != null) {
        double middle = piece.own(0.5 * (segments.t0[s] + segments.t1[s]));
        assembly.bend(
            segments.from[s], segments.to[s], curve.r(middle), curve.z(middle), curve.circle());
      }
    }
  }
}
