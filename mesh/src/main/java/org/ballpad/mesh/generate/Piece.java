package org.ballpad.mesh.generate;

import org.ballpad.mesh.section.Curve;

/// A curve as the triangulation sees it: with what it must be divided into, and together with what.
///
/// The sides of the curve are labels: an index of a region,
/// [org.ballpad.mesh.section.Arrangement#OUTSIDE], or a film panel, see [Panel#label].
///
/// @param curve its course between two vertices of the outline
/// @param parts number of equal parts, never to be changed; 0 where sizes and quality decide
/// @param group pieces of one group are divided at the same t: the two sides of a film
/// @param reversed whether t runs backwards compared with the group
/// @param longest largest allowed length of a part, um: keeps chords of thin curved films apart
record Piece(Curve curve, int parts, int group, boolean reversed, double longest) {
  /// Whether nothing may divide it further.
  boolean isFixed() {
    return parts > 0;
  }

  /// Turns a t of the group into a t of this piece, and back.
  double own(double t) {
    return reversed ? 1 - t : t;
  }
}
