package org.ballpad.solver.result;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.ballpad.solver.result.Piece.Spot;

/// Cuts a cell along the edge g = 0 of a level set and keeps what lies inside.
///
/// The cell is quartered where the edge crosses it, [#LEVELS] times; in each of the smallest
/// triangles the ends of the edge are found as roots of g on the sides and its middle as a root
/// across the chord, so that the edge becomes a parabola.
///
/// - **Error** of the volume, with the size h of the smallest triangles: none for a straight edge
///   in a straight-sided triangle, of order h^4 per length of a smooth edge, of order h^2 at each
///   kink. The volume jumps by h^3 where an edge comes to touch a side without cutting it.
/// - **Cost** about 2^LEVELS smallest triangles in a crossed cell, one value of g in any other.
final class CellCut {
  private static final int LEVELS = 3;

  /// A curved triangle reaches beyond the circle through its corners, by less than this factor.
  private static final double CURVED = 1.25;

  /// The edge may leave its chord by this share of the chord; where it would have to by more, it
  /// has a kink and the chord is kept.
  private static final double LARGEST_BULGE = 0.25;

  private static final double ACCURACY = 1e-12;
  private static final int EVALUATIONS = 200;

  private final Cell cell;
  private final int leastLevel;
  private final List<Piece> kept = new ArrayList<>();

  private CellCut(Cell cell, int leastLevel) {
    this.cell = cell;
    this.leastLevel = leastLevel;
  }

  /// The pieces of a cell inside a level set.
  ///
  /// @param leastLevel how often even a cell without edge is quartered
  static List<Piece> inside(Cell cell, LevelSet set, int leastLevel) {
    CellCut cut = new CellCut(cell, leastLevel);
    whole(cell).forEach(piece -> cut.descend(piece, set, 0));
    return cut.kept;
  }

  private static List<Piece> whole(Cell cell) {
    if (cell.reference().isTriangle()) {
      return List.of(Piece.straight(new Spot(0, 0), new Spot(1, 0), new Spot(0, 1)));
    }
    Spot southWest = new Spot(-1, -1);
    Spot northEast = new Spot(1, 1);
    return List.of(
        Piece.straight(southWest, new Spot(1, -1), northEast),
        Piece.straight(southWest, northEast, new Spot(-1, 1)));
  }

  private void descend(Piece piece, LevelSet set, int level) {
    Cell.Point middle = point(piece.at(1.0 / 3, 1.0 / 3));
    double radius =
        CURVED
            * Math.max(
                distance(middle, piece.x0()),
                Math.max(distance(middle, piece.x1()), distance(middle, piece.x2())));
    double g = set.at(middle.r(), middle.z());
    if (g > radius) {
      return;
    }
    boolean within = g < -radius;
    if (within && level >= leastLevel) {
      kept.add(piece);
    } else if (level < LEVELS) {
      LevelSet closer = set.near(middle.r(), middle.z(), radius);
      piece.quarters().forEach(quarter -> descend(quarter, closer, level + 1));
    } else {
      clip(piece, set);
    }
  }

  private void clip(Piece piece, LevelSet set) {
    boolean in0 = g(set, piece.x0()) <= 0;
    boolean in1 = g(set, piece.x1()) <= 0;
    boolean in2 = g(set, piece.x2()) <= 0;
    if (in0 == in1 && in1 == in2) {
      if (in0) {
        kept.add(piece);
      }
    } else if (in1 == in2) {
      cutOff(piece.x0(), piece.x1(), piece.x2(), in0, set);
    } else if (in2 == in0) {
      cutOff(piece.x1(), piece.x2(), piece.x0(), in1, set);
    } else {
      cutOff(piece.x2(), piece.x0(), piece.x1(), in2, set);
    }
  }

  /// Keeps the side of the edge that is inside, where the edge separates `tip` from `a` and `b`.
  private void cutOff(Spot tip, Spot a, Spot b, boolean tipInside, LevelSet set) {
    Spot onA = tip.towards(a, root(s -> g(set, tip.towards(a, s)), 0, 1));
    Spot onB = tip.towards(b, root(s -> g(set, tip.towards(b, s)), 0, 1));
    Spot bulge = bulge(onA, onB, set);
    if (tipInside) {
      kept.add(new Piece(tip, onA, onB, bulge));
    } else {
      kept.add(Piece.straight(a, b, onB));
      kept.add(new Piece(a, onB, onA, bulge));
    }
  }

  private Spot bulge(Spot from, Spot to, LevelSet set) {
    Spot chord = to.minus(from);
    Spot across = new Spot(-chord.eta(), chord.xi());
    Spot middle = from.towards(to, 0.5);
    UnivariateFunction g = share -> g(set, middle.plus(share, across));
    if (g.value(-LARGEST_BULGE) * g.value(LARGEST_BULGE) >= 0) {
      return Piece.STRAIGHT;
    }
    return Piece.STRAIGHT.plus(root(g, -LARGEST_BULGE, LARGEST_BULGE), across);
  }

  private static double root(UnivariateFunction g, double from, double to) {
    return new BrentSolver(ACCURACY).solve(EVALUATIONS, g, from, to);
  }

  private double g(LevelSet set, Spot spot) {
    Cell.Point at = point(spot);
    return set.at(at.r(), at.z());
  }

  private Cell.Point point(Spot spot) {
    return cell.at(spot.xi(), spot.eta());
  }

  private double distance(Cell.Point from, Spot to) {
    Cell.Point at = point(to);
    return Math.hypot(at.r() - from.r(), at.z() - from.z());
  }
}
