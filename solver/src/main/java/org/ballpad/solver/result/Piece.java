package org.ballpad.solver.result;

import java.util.List;

/// A triangle cut out of a cell, in the cell's reference coordinates. Its side from corner 1 to
/// corner 2 may be curved: x(s, t) = x0 + s (x1 - x0) + t (x2 - x0) + 4 s t b.
///
/// @param x0 corner 0
/// @param x1 corner 1
/// @param x2 corner 2
/// @param bulge b, from the middle of the chord to the curved side
record Piece(Spot x0, Spot x1, Spot x2, Spot bulge) {
  static final Spot STRAIGHT = new Spot(0, 0);

  /// Reference coordinates of a point, or a difference of such.
  record Spot(double xi, double eta) {
    Spot plus(double factor, Spot other) {
      return new Spot(xi + factor * other.xi, eta + factor * other.eta);
    }

    Spot minus(Spot other) {
      return plus(-1, other);
    }

    /// The point that divides the way to another one in the ratio share : 1 - share.
    Spot towards(Spot other, double share) {
      return new Spot(xi + share * (other.xi - xi), eta + share * (other.eta - eta));
    }
  }

  static Piece straight(Spot x0, Spot x1, Spot x2) {
    return new Piece(x0, x1, x2, STRAIGHT);
  }

  Spot at(double s, double t) {
    return x0.plus(s, x1.minus(x0)).plus(t, x2.minus(x0)).plus(4 * s * t, bulge);
  }

  /// Area in the cell's coordinates per unit of (s, t); negative where a bulge turns the piece
  /// over, so that what it wrongly covers is subtracted.
  double determinant(double s, double t) {
    Spot ds = x1.minus(x0).plus(4 * t, bulge);
    Spot dt = x2.minus(x0).plus(4 * s, bulge);
    return ds.xi() * dt.eta() - ds.eta() * dt.xi();
  }

  /// The four triangles between corners and middles of sides of a straight piece.
  List<Piece> quarters() {
    Spot m01 = x0.towards(x1, 0.5);
    Spot m12 = x1.towards(x2, 0.5);
    Spot m20 = x2.towards(x0, 0.5);
    return List.of(
        straight(x0, m01, m20),
        straight(m01, x1, m12),
        straight(m20, m12, x2),
        straight(m12, m20, m01));
  }
}
