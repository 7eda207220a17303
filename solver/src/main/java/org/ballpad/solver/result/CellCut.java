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
  /// Quarterings before the edge is looked at: then it is smooth in nearly all triangles.
  private static final int LEVELS = 2;

  /// Quarterings after which a kink is cut straight: 4^-9 of the cell is at stake.
  private static final int DEEPEST = 9;

  /// Halvings of a side in search of a second crossing.
  private static final int HALVINGS = 4;

  /// Distance of the edge from its parabola, as a share of the triangle's size.
  private static final double FIT = 1e-4;

  /// Values of g up to this length, um, are rounding of coordinates: the edge runs along a side.
  private static final double ROUNDING = 1e-12;

  /// A curved triangle reaches beyond the circle through its corners, by less than this factor.
  private static final double CURVED = 1.25;

  /// The edge may leave its chord by this share of the chord; where it would have to by more, it
  /// has a kink and the chord is kept.
  private static final double LARGEST_BULGE = 0.25;

  private static final double ACCURACY = 1e-12;
  private static final int EVALUATIONS = 200;

  private final Cell cell;
  private final LevelSet set;
  private final int leastLevel;
  private final List<Piece> kept = new ArrayList<>();

  private CellCut(Cell cell, LevelSet set, int leastLevel) {
    this.cell = cell;
    this.set = set;
    this.leastLevel = leastLevel;
  }

  /// The pieces of a cell inside a level set.
  ///
  /// @param leastLevel how often even a cell without edge is quartered
  static List<Piece> inside(Cell cell, LevelSet set, int leastLevel) {
    CellCut cut = new CellCut(cell, set, leastLevel);
    whole(cell).forEach(piece -> cut.descend(piece, 0));
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

  /// A point of the cell with its place in the section and the value of g there.
  private record Probed(Spot spot, double r, double z, double g) {
    boolean inside() {
      return g <= 0;
    }

    double distance(double otherR, double otherZ) {
      return Math.sqrt((r - otherR) * (r - otherR) + (z - otherZ) * (z - otherZ));
    }
  }

  /// What of a triangle is inside, and whether its edge is close to the true one.
  private record Clip(List<Piece> inside, boolean fits) {}

  private void descend(Piece piece, int level) {
    Probed middle = probe(piece.at(1.0 / 3, 1.0 / 3));
    double size =
        CURVED
            * Math.max(
                distance(middle, piece.x0()),
                Math.max(distance(middle, piece.x1()), distance(middle, piece.x2())));
    if (middle.g() > size) {
      return;
    }
    boolean crossed = middle.g() >= -size;
    if (!crossed && level >= leastLevel) {
      kept.add(piece);
      return;
    }
    if (crossed && level >= LEVELS) {
      Clip clip = clip(piece, size);
      if (clip.fits() || level == DEEPEST) {
        kept.addAll(clip.inside());
        return;
      }
    }
    piece.quarters().forEach(quarter -> descend(quarter, level + 1));
  }

  private Clip clip(Piece piece, double size) {
    Probed[] corners = {probe(piece.x0()), probe(piece.x1()), probe(piece.x2())};
    for (int i = 0; i < 3; i++) {
      Probed tip = corners[i];
      Probed a = corners[(i + 1) % 3];
      Probed b = corners[(i + 2) % 3];
      if (tip.inside() != a.inside() && tip.inside() != b.inside()) {
        return cutOff(tip, a, b, size);
      }
    }
    boolean missed =
        changes(corners[0], corners[1], 0)
            || changes(corners[1], corners[2], 0)
            || changes(corners[2], corners[0], 0);
    return new Clip(corners[0].inside() ? List.of(piece) : List.of(), !missed);
  }

  /// Whether a side, both of whose ends are inside (or outside), leaves the set (or enters it) in
  /// between. Halves are looked at as long as g could change sign in them, given how fast it may
  /// change, and as long as they are not too short.
  private boolean changes(Probed from, Probed to, int halvings) {
    if (Math.abs(from.g()) + Math.abs(to.g()) >= from.distance(to.r(), to.z())
        || halvings == HALVINGS) {
      return false;
    }
    Probed middle = probe(from.spot().towards(to.spot(), 0.5));
    return middle.inside() != from.inside() && Math.abs(middle.g()) > ROUNDING
        || changes(from, middle, halvings + 1)
        || changes(middle, to, halvings + 1);
  }

  /// Keeps the side of the edge that is inside, where the edge separates `tip` from `a` and `b`.
  private Clip cutOff(Probed tip, Probed a, Probed b, double size) {
    Spot onA = crossing(tip.spot(), a.spot());
    Spot onB = crossing(tip.spot(), b.spot());
    Piece corner = new Piece(tip.spot(), onA, onB, bulge(onA, onB));
    boolean fits =
        Math.abs(g(corner.at(0.25, 0.75))) <= FIT * size
            && Math.abs(g(corner.at(0.75, 0.25))) <= FIT * size;
    if (tip.inside()) {
      return new Clip(List.of(corner), fits);
    }
    Piece beside = Piece.straight(a.spot(), b.spot(), onB);
    Piece along = new Piece(a.spot(), onB, onA, corner.bulge());
    return new Clip(List.of(beside, along), fits);
  }

  private Spot crossing(Spot from, Spot to) {
    return from.towards(to, root(s -> g(from.towards(to, s)), 0, 1));
  }

  private Spot bulge(Spot from, Spot to) {
    Spot chord = to.minus(from);
    Spot across = new Spot(-chord.eta(), chord.xi());
    Spot middle = from.towards(to, 0.5);
    UnivariateFunction g = share -> g(middle.plus(share, across));
    if (g.value(-LARGEST_BULGE) * g.value(LARGEST_BULGE) >= 0) {
      return Piece.STRAIGHT;
    }
    return Piece.STRAIGHT.plus(root(g, -LARGEST_BULGE, LARGEST_BULGE), across);
  }

  private static double root(UnivariateFunction g, double from, double to) {
    return new BrentSolver(ACCURACY, ACCURACY, ROUNDING).solve(EVALUATIONS, g, from, to);
  }

  private double distance(Probed from, Spot to) {
    Cell.Point at = cell.at(to.xi(), to.eta());
    return from.distance(at.r(), at.z());
  }

  private double g(Spot spot) {
    return probe(spot).g();
  }

  private Probed probe(Spot spot) {
    Cell.Point at = cell.at(spot.xi(), spot.eta());
    return new Probed(spot, at.r(), at.z(), set.at(at.r(), at.z()));
  }
}
