package org.ballpad.mesh.section;

import java.util.ArrayList;
import java.util.List;

/// A recess of the surface with a level floor.
///
/// @param from lateral coordinate of the inner end of the floor, um
/// @param to lateral coordinate of the outer end of the floor, um
/// @param floor height of the floor, um
public record Well(double from, double to, double floor) {
  private static final double NARROWEST = 10 * Grid.STEP;

  /// The recesses of a surface that have walls on both sides, a plane of symmetry not counting as a
  /// lack of wall.
  public static List<Well> of(Profile profile) {
    List<Edge> pieces = profile.pieces();
    List<Well> wells = new ArrayList<>();
    int end = 0;
    for (int start = 0; start < pieces.size(); start = end) {
      end = start + 1;
      while (end < pieces.size() && continues(pieces.get(end - 1), pieces.get(end))) {
        end++;
      }
      Edge first = pieces.get(start);
      double to = pieces.get(end - 1).r1();
      boolean walls = rises(pieces, start - 1, first.z0()) && rises(pieces, end, first.z0());
      boolean isWhole = start == 0 && end == pieces.size();
      if (isLevel(first) && walls && !isWhole && to - first.r0() > NARROWEST) {
        wells.add(new Well(first.r0(), to, first.z0()));
      }
    }
    return wells;
  }

  /// Whether a piece stands higher than a floor; beyond the ends of the section its mirror image.
  private static boolean rises(List<Edge> pieces, int i, double floor) {
    return i < 0
        || i == pieces.size()
        || Math.max(pieces.get(i).z0(), pieces.get(i).z1()) > floor + Grid.STEP;
  }

  private static boolean isLevel(Edge e) {
    return Math.abs(e.z1() - e.z0()) <= Grid.STEP;
  }

  private static boolean continues(Edge a, Edge b) {
    return isLevel(a) && isLevel(b) && Math.abs(b.z0() - a.z1()) <= Grid.STEP;
  }

  /// Whether a film has left nothing of the floor: the fronts from its walls have met.
  ///
  /// @param after the surface of the film
  /// @param thickness thickness of the film on level ground, um
  public boolean isClosed(Profile after, double thickness) {
    double lowest = Double.POSITIVE_INFINITY;
    for (Edge e : after.pieces()) {
      double low = Math.max(e.r0(), from);
      double high = Math.min(e.r1(), to);
      if (low <= high) {
        lowest = Math.min(lowest, Math.min(Profile.at(e, low), Profile.at(e, high)));
      }
    }
    return lowest > floor + thickness + 2 * Grid.STEP;
  }
}
