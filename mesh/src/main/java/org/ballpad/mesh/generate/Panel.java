package org.ballpad.mesh.generate;

import org.ballpad.mesh.section.Arrangement;

/// A stretch of a film between two nearly parallel pieces, or between a vertex and a piece where
/// the film turns a corner.
///
/// Going along `bottom`, up the end wall, back along `top` and down the start wall is
/// counter-clockwise.
///
/// @param region index of the region
/// @param bottom one side; null where the film turns around a vertex
/// @param top the other side
/// @param start wall from bottom to top at the start
/// @param end wall from bottom to top at the end
record Panel(int region, Run bottom, Run top, Run start, Run end) {
  /// A piece of the outline in a direction of travel.
  ///
  /// @param piece index of the piece
  /// @param backwards whether the travel is against its t
  record Run(int piece, boolean backwards) {}

  /// The label of triangles in panel number `i`.
  static int label(int i) {
    return Arrangement.OUTSIDE - 1 - i;
  }
}
