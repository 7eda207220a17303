package org.ballpad.mesh.claims;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.ballpad.mesh.Interval;
import org.ballpad.mesh.process.Reflow;
import org.ballpad.mesh.section.Edge;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Landscape;
import org.ballpad.mesh.section.Rounded;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/// Predicates about the relief of a ball pad and the joint on it.
final class Pad {
  /// What is steeper counts as a wall, degrees.
  private static final double STEEP = 45;

  /// Slope that the grid takes off a wall of some um, degrees.
  private static final double ROUNDING = 0.05;

  /// Relative change of a volume that counts as none.
  private static final double CONSERVED = 1e-3;

  private Pad() {}

  /// The predicate on the relief, where the section shows one.
  private static ClaimPredicate relief(
      String name, BiFunction<Evidence, Emboss, Finding> predicate) {
    return e ->
        Emboss.of(e)
            .map(emboss -> predicate.apply(e, emboss))
            .orElseGet(
                () -> Finding.notApplicable(name, "no D2 below a connection hole in this section"));
  }

  /// The second dielectric is not flat where the ball pad is to be.
  static ClaimPredicate embossed() {
    String name = "D2 not flat in the pad area";
    return relief(
        name,
        (_, emboss) ->
            Finding.of(
                name,
                emboss.heightRange() > 2 * Grid.STEP,
                "heights differ by %s um within r = %s um",
                emboss.heightRange(),
                emboss.radius()));
  }

  /// A part shows in the concave portion.
  static ClaimPredicate floor(String role) {
    String name = "exposed_plan(%s) in the concave portion".formatted(role);
    return relief(
        name,
        (e, emboss) -> {
          int step = Steps.shaped("D2").orEnd(e);
          double area = e.seen(role, step, edge -> edge.r0() < emboss.radius());
          return Finding.of(name, area > 0, "%s %s", area, Shown.unit(e));
        });
  }

  /// A part shows inside the ring, when the layer of another role has its pattern.
  static ClaimPredicate insideRing(String role, String shaped) {
    String name = "exposed_plan(%s) inside the ring after %s".formatted(role, shaped);
    return relief(
        name,
        (e, emboss) ->
            emboss
                .ring()
                .map(ring -> {
                  double area =
                      e.seen(role, Steps.shaped(shaped).orEnd(e), edge -> edge.r0() < ring.from());
                  return Finding.of(name, area > 0, "%s %s", area, Shown.unit(e));
                })
                .orElseGet(() -> noRing(name, emboss)));
  }

  private static Finding noRing(String name, Emboss emboss) {
    return Finding.of(name, false, "%d rings of D2 in the pad area", emboss.rings().size());
  }

  /// There is a convex portion of the second dielectric beside a concave one.
  static ClaimPredicate convex() {
    String name = "convex portion of D2 beside a concave one";
    return relief(
        name,
        (_, emboss) -> {
          boolean is = !emboss.concave().isEmpty() && !emboss.rings().isEmpty();
          return Finding.of(
              name,
              is,
              "%d convex, %d concave interval(s)",
              emboss.rings().size(),
              emboss.concave().size());
        });
  }

  /// The convex portion is a ring of smaller diameter than the concave portion.
  static ClaimPredicate ringWithinCircle() {
    String name = "ring within a circle, r2 < Rc";
    return ring(
        name,
        (_, emboss, ring) ->
            Finding.of(
                name,
                ring.to() < emboss.concaveRadius(),
                "r2 = %s, Rc = %s um",
                ring.to(),
                emboss.concaveRadius()));
  }

  /// The ring has gaps. Its stress needs a sector in three dimensions.
  static ClaimPredicate discontinuous() {
    String name = "single ring with gaps";
    return relief(
        name,
        (e, emboss) -> {
          if (!e.isAxisymmetric()) {
            return Finding.notApplicable(name, "a planar section has no circumference");
          }
          if (emboss.ring().isEmpty()) {
            return noRing(name, emboss);
          }
          return Emboss.gaps(e)
              .map(gaps ->
                  new Finding(
                      name,
                      Finding.Outcome.MECHANICS_LATER,
                      Rounded.format(
                          "%d gaps of %s deg: %s of the ring stands",
                          gaps.count(), gaps.gapDeg(), Emboss.standing(e))))
              .orElseGet(() -> Finding.of(name, false, "no gaps"));
        });
  }

  /// There is concave area inside the ring.
  static ClaimPredicate openInside() {
    String name = "concave area inside the ring";
    return ring(
        name, (_, _, ring) -> Finding.of(name, ring.from() > 0, "%s um2", disc(ring.from())));
  }

  /// The concave area inside the ring is about that of the ring.
  static ClaimPredicate equalAreas() {
    String name = "area inside the ring / area of the ring";
    return ring(
        name,
        (e, _, interval) -> {
          double inside = disc(interval.from());
          double ring = (disc(interval.to()) - inside) * Emboss.standing(e);
          boolean equal = Math.abs(inside / ring - 1) <= e.settings().areaTol();
          return Finding.of(
              name,
              equal,
              "%s / %s um2 = %s, equal to %s",
              inside,
              ring,
              inside / ring,
              e.settings().areaTol());
        });
  }

  private static double disc(double radius) {
    return Math.PI * radius * radius;
  }

  /// Asks about the ring.
  @FunctionalInterface
  private interface RingQuestion {
    Finding ask(Evidence evidence, Emboss emboss, Interval ring);
  }

  private static ClaimPredicate ring(String name, RingQuestion question) {
    return relief(
        name,
        (e, emboss) ->
            !e.isAxisymmetric()
                ? Finding.notApplicable(name, "a planar section has no circles")
                : emboss
                    .ring()
                    .map(ring -> question.ask(e, emboss, ring))
                    .orElseGet(() -> noRing(name, emboss)));
  }

  /// The concave portion is seen inside the ring and outside of it.
  static ClaimPredicate contained() {
    String name = "ring contained within the concave portion";
    return relief(
        name,
        (_, emboss) ->
            emboss
                .ring()
                .map(ring ->
                    Finding.of(
                        name, true, "floor on both sides of [%s, %s] um", ring.from(), ring.to()))
                .orElseGet(() -> noRing(name, emboss)));
  }

  /// A moat or a well that shows a part at its floor.
  static ClaimPredicate annularFloor(String role) {
    String name = "well or moat on %s".formatted(role);
    return relief(
        name,
        (e, emboss) -> {
          int step = Steps.shaped("D2").orEnd(e);
          for (Interval floor : emboss.concave()) {
            double area =
                e.seen(
                    role,
                    step,
                    edge ->
                        edge.r0() >= floor.from() - Grid.STEP
                            && edge.r1() <= floor.to() + Grid.STEP);
            if (area > 0 && emboss.ring().isPresent()) {
              String which = floor.from() == 0 ? "well" : "moat";
              return Finding.of(
                  name,
                  true,
                  "%s [%s, %s] um, %s %s",
                  which,
                  floor.from(),
                  floor.to(),
                  area,
                  Shown.unit(e));
            }
          }
          return Finding.of(name, false, "none of %d intervals", emboss.concave().size());
        });
  }

  /// Walls of the dielectrics within the pad are nearly vertical.
  static ClaimPredicate verticalWalls(String... roles) {
    String name = "wall_angle(%s)".formatted(String.join(", ", roles));
    return relief(
        name,
        (e, emboss) -> {
          double worst = 90;
          for (String role : roles) {
            for (Edge edge : e.edges(role, Steps.shaped("D2").orEnd(e))) {
              double slope =
                  Math.toDegrees(
                      Math.atan2(Math.abs(edge.z1() - edge.z0()), Math.abs(edge.r1() - edge.r0())));
              boolean isWall = slope > STEEP && e.borders(edge, Landscape.FRONT);
              if (isWall && Math.max(edge.r0(), edge.r1()) < emboss.radius()) {
                worst = Math.min(worst, slope);
              }
            }
          }
          double tolerance = e.settings().verticalTol();
          return Finding.of(
              name,
              90 - worst <= tolerance + ROUNDING,
              "flattest wall %s deg, vertical to %s deg",
              worst,
              tolerance);
        });
  }

  /// The wiring covers floor, ring and walls without a break.
  static ClaimPredicate unbrokenMetal() {
    String name = "metal on floor, ring and walls in one piece";
    return Shown.where(
        name,
        List.of("metal", "D2"),
        e -> {
          Geometry metal = e.shape("metal", e.end());
          int pieces = Grid.pieces(metal).size();
          double thinnest = thinnest(e);
          return Finding.of(
              name,
              pieces == 1 && thinnest > 0,
              "%d piece(s), at least %s um thick",
              pieces,
              thinnest);
        });
  }

  /// Smallest distance between the dielectrics below the wiring and what is above it.
  private static double thinnest(Evidence e) {
    Geometry below = lines(e, edge -> borders(e, edge, "D1", "D2", "passivation"));
    Geometry above =
        lines(e, edge -> borders(e, edge, "ball", "D3") || e.borders(edge, Landscape.FRONT));
    Geometry pad = Grid.rectangle(0, -1e4, Emboss.of(e).map(Emboss::radius).orElse(0.0), 1e4);
    return below.intersection(pad).distance(above.intersection(pad));
  }

  private static boolean borders(Evidence e, Edge edge, String... roles) {
    return List.of(roles).stream().anyMatch(role -> e.borders(edge, role));
  }

  private static Geometry lines(Evidence e, Predicate<Edge> which) {
    LineString[] lines =
        e.edges("metal", e.end()).stream()
            .filter(which)
            .map(edge -> Grid.line(edge.r0(), edge.z0(), edge.r1(), edge.z1()))
            .toArray(LineString[]::new);
    return lines.length == 0 ? Grid.empty() : lines[0].getFactory().createMultiLineString(lines);
  }

  /// Solder has the volume after its reflow that it had before.
  static ClaimPredicate conserved(String role) {
    String name = "volume(%s) before = after reflow".formatted(role);
    return Shown.where(
        name,
        List.of(role),
        e -> {
          OptionalInt reflow =
              e.last(step ->
                  step instanceof Reflow r
                      && r.melt().regions().stream().anyMatch(id -> e.plays(id, role)));
          if (reflow.isEmpty()) {
            return Finding.notApplicable(name, "it is not reflowed");
          }
          double before = e.volume(role, reflow.getAsInt() - 1);
          double after = e.volume(role, reflow.getAsInt());
          return Finding.of(
              name,
              Math.abs(after / before - 1) <= CONSERVED,
              "%s, then %s %s",
              before,
              after,
              Shown.volumeUnit(e));
        });
  }
}
