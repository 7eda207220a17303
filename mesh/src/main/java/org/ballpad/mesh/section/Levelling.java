package org.ballpad.mesh.section;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/// The area below the top of a liquid coat.
///
/// The top is z = P (reference + t) + (1 - P)(h* + t), where h*(r) is the highest surface within (1
/// - P) t to either side: the surface h is first widened, then flattened. Units: um.
///
/// @param planarisation P, from 0 (follows the surface) to 1 (flat)
/// @param thickness t
/// @param reference height from which the flat part counts
public record Levelling(double planarisation, double thickness, double reference) {
  /// The area between `base` and the top of the coat over a surface.
  public Geometry below(Profile surface, double base) {
    double reach = (1 - planarisation) * thickness;
    List<Geometry> columns = new ArrayList<>();
    for (Edge e : levelled(surface)) {
      double left = top(e.z0());
      double right = top(e.z1());
      double low = Math.min(left, right);
      double high = Math.max(left, right);
      double[] rising = {
        e.r0() - reach,
        base,
        e.r1() + reach,
        base,
        e.r1() + reach,
        high,
        e.r1() - reach,
        high,
        e.r0() - reach,
        low
      };
      double[] falling = {
        e.r0() - reach,
        base,
        e.r1() + reach,
        base,
        e.r1() + reach,
        low,
        e.r0() + reach,
        high,
        e.r0() - reach,
        high
      };
      columns.add(Grid.polygon(left <= right ? rising : falling));
    }
    return Grid.union(columns);
  }

  /// The surface, with what will be level in one piece.
  private List<Edge> levelled(Profile surface) {
    List<Edge> pieces = new ArrayList<>();
    for (Edge e : surface.pieces()) {
      Edge last = pieces.isEmpty() ? null : pieces.getLast();
      if (last != null
          && last.r1() == e.r0()
          && isLevel(last)
          && isLevel(e)
          && top(last.z1()) == top(e.z0())) {
        pieces.set(
            pieces.size() - 1, new Edge(last.r0(), last.z0(), e.r1(), last.z0(), e.beyond()));
      } else {
        pieces.add(e);
      }
    }
    return pieces;
  }

  private boolean isLevel(Edge e) {
    return top(e.z0()) == top(e.z1());
  }

  /// Height of the top of the coat where it is lowest.
  public double lowest(Profile surface) {
    return top(surface.lowest());
  }

  private double top(double height) {
    return planarisation * (reference + thickness) + (1 - planarisation) * (height + thickness);
  }
}
