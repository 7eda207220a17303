package org.ballpad.solver.result;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.ballpad.solver.result.Piece.Spot;

/// Cuts a cell along the edge g = 0 of a level set and keeps what lies inside.
///
/// The cell is quartered where the edge crosses it. In each of the small triangles the ends of the
/// edge are found as roots of g on the sides and its middle as a root across the chord, so that the
/// edge becomes a parabola. Where g does not vanish on that parabola, as at a kink of the edge, or
/// where the edge crosses one side twice, the triangle is quartered again.
///
/// - **Error** of the volume: none for a straight edge in a straight-sided triangle; else the edge
///   is off by less than [#FIT] times the size of the small triangles, and by half the size of the
///   smallest ones, [#DEEPEST] quarterings, at a kink. An edge that dips into a triangle through
///   less than 2^-[#HALVINGS] of its side is lost.
/// - **Cost** of order 2^LEVELS small triangles in a crossed cell, one value of g in any other.
final class CellCut {
  private static final int LEVELS = 2;
  private static final int DEEPEST = 9;

  private static final int HALVINGS = 4;

  /// Distance of the edge from its parabola, as a share of the triangle's size.
  private static final double FIT = 1e-4;

  /// Values of g up to this share of the triangle's size are rounding: the edge runs along a side.
  private static final double ROUNDING = 1e-9;

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
      return;
    }
    LevelSet closer = set.near(middle.r(), middle.z(), radius);
    if (!within && level >= LEVELS) {
      Clip clip = clip(piece, closer, radius);
      if (clip.fits() || level == DEEPEST) {
        kept.addAll(clip.inside());
        return;
      }
    }
    piece.quarters().forEach(quarter -> descend(quarter, closer, level + 1));
  }

  /// What of a triangle is inside, and whether its edge is close to the true one.
  private record Clip(List<Piece> inside, boolean fits) {}

  private Clip clip(Piece piece, LevelSet set, double radius) {
    boolean in0 = g(set, piece.x0()) <= 0;
    boolean in1 = g(set, piece.x1()) <= 0;
    boolean in2 = g(set, piece.x2()) <= 0;
    if (in0 == in1 && in1 == in2) {
      boolean missed =
          changes(piece.x0(), piece.x1(), set, in0, radius, 0)
              || changes(piece.x1(), piece.x2(), set, in0, radius, 0)
              || changes(piece.x2(), piece.x0(), set, in0, radius, 0);
      return new Clip(in0 ? List.of(piece) : List.of(), !missed);
    }
    if (in1 == in2) {
      return cutOff(piece.x0(), piece.x1(), piece.x2(), in0, set, radius);
    }
    return in2 == in0
        ? cutOff(piece.x1(), piece.x2(), piece.x0(), in1, set, radius)
        : cutOff(piece.x2(), piece.x0(), piece.x1(), in2, set, radius);
  }

  /// Whether a side, both of whose ends are inside (or outside), leaves the set (or enters it) in
  /// between. Halves are looked at as long as g could change sign in them, given how fast it may
  /// change, and as long as they are not too short.
  private boolean changes(
      Spot from, Spot to, LevelSet set, boolean inside, double radius, int halvings) {
    double length = distance(point(from), to);
    if (Math.abs(g(set, from)) + Math.abs(g(set, to)) >= length || halvings == HALVINGS) {
      return false;
    }
    Spot middle = from.towards(to, 0.5);
    double g = g(set, middle);
    return (g > 0) == inside && Math.abs(g) > ROUNDING * radius
        || changes(from, middle, set, inside, radius, halvings + 1)
        || changes(middle, to, set, inside, radius, halvings + 1);
  }

  /// Keeps the side of the edge that is inside, where the edge separates `tip` from `a` and `b`.
  private Clip cutOff(Spot tip, Spot a, Spot b, boolean tipInside, LevelSet set, double radius) {
    Spot onA = tip.towards(a, root(s -> g(set, tip.towards(a, s)), 0, 1));
    Spot onB = tip.towards(b, root(s -> g(set, tip.towards(b, s)), 0, 1));
    Piece corner = new Piece(tip, onA, onB, bulge(onA, onB, set));
    boolean fits =
        Math.abs(g(set, corner.at(0.25, 0.75))) <= FIT * radius
            && Math.abs(g(set, corner.at(0.75, 0.25))) <= FIT * radius;
    if (tipInside) {
      return new Clip(List.of(corner), fits);
    }
    return new Clip(
        List.of(Piece.straight(a, b, onB), new Piece(a, onB, onA, corner.bulge())), fits);
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
