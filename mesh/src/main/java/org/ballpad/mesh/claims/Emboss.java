package org.ballpad.mesh.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballpad.mesh.Interval;
import org.ballpad.mesh.process.Pattern;
import org.ballpad.mesh.section.Edge;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Profile;

/// The relief of a ball pad when the second dielectric has its pattern: where that dielectric
/// stands and where it is open, within the connection hole.
///
/// Walls count to the dielectric, so that intervals end where walls meet the floor. Units: um.
///
/// @param radius of the connection hole
/// @param convex intervals in which the second dielectric is on top
/// @param concave intervals in which it is not
/// @param heightRange between the lowest and the highest point
record Emboss(double radius, List<Interval> convex, List<Interval> concave, double heightRange) {

  /// The relief, if the section has both dielectrics and a hole in the third.
  static Optional<Emboss> of(Evidence e) {
    double radius = hole(e);
    if (!e.has("D2") || radius == 0) {
      return Optional.empty();
    }
    List<Interval> convex = new ArrayList<>();
    List<Interval> concave = new ArrayList<>();
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (Edge piece : Profile.of(e.after(Steps.shaped("D2").orEnd(e))).pieces()) {
      if (piece.r0() < radius) {
        add(e.borders(piece, "D2") ? convex : concave, piece, radius);
        low = Math.min(low, Math.min(piece.z0(), piece.z1()));
        high = Math.max(high, Math.max(piece.z0(), piece.z1()));
      }
    }
    return Optional.of(new Emboss(radius, convex, concave, high - low));
  }

  /// Radius to which the wiring shows from the middle on when the third dielectric is open.
  private static double hole(Evidence e) {
    double radius = 0;
    if (e.has("D3") && e.has("metal")) {
      for (Edge piece : Profile.of(e.after(Steps.shaped("D3").orEnd(e))).pieces()) {
        if (piece.r0() > radius + Grid.STEP || !e.borders(piece, "metal")) {
          break;
        }
        radius = piece.r1();
      }
    }
    return radius;
  }

  private static void add(List<Interval> intervals, Edge piece, double radius) {
    double to = Math.min(piece.r1(), radius);
    if (!intervals.isEmpty() && piece.r0() - intervals.getLast().to() < Grid.STEP / 2) {
      intervals.set(intervals.size() - 1, new Interval(intervals.getLast().from(), to));
    } else {
      intervals.add(new Interval(piece.r0(), to));
    }
  }

  /// Rings: convex intervals with the concave portion on both sides.
  List<Interval> rings() {
    return convex.stream()
        .filter(c -> concave.stream().anyMatch(f -> f.to() <= c.from() + Grid.STEP))
        .filter(c -> concave.stream().anyMatch(f -> f.from() >= c.to() - Grid.STEP))
        .toList();
  }

  /// The ring, if there is just one.
  Optional<Interval> ring() {
    return rings().size() == 1 ? Optional.of(rings().getFirst()) : Optional.empty();
  }

  /// Outer radius of the concave portion.
  double concaveRadius() {
    return concave.isEmpty() ? 0 : concave.getLast().to();
  }

  /// The gaps of the ring, if it has any.
  static Optional<Pattern.Sectors> gaps(Evidence e) {
    return e.steps(Pattern.class, p -> p.sectors() != null && e.plays(p.layer(), "D2")).stream()
        .map(Pattern::sectors)
        .findFirst();
  }

  /// Share of the circumference on which the ring stands.
  static double standing(Evidence e) {
    return gaps(e).map(Pattern.Sectors::standing).orElse(1.0);
  }
}
