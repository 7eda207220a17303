package org.ballpad.mesh.claims;

import static org.ballpad.mesh.claims.Claim.independent;
import static org.ballpad.mesh.claims.Claim.of;
import static org.ballpad.mesh.claims.Seed001.with;
import static org.ballpad.mesh.claims.Steps.event;
import static org.ballpad.mesh.claims.Steps.made;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.ballpad.mesh.process.Coat;
import org.ballpad.mesh.process.Etch;
import org.ballpad.mesh.process.Expose;
import org.ballpad.mesh.process.Laminate;
import org.ballpad.mesh.process.Reflow;
import org.ballpad.mesh.section.Edge;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Landscape;
import org.locationtech.jts.geom.Envelope;

/// Plated bump, the reentrant foot of its resist filled with a liquid resist.
final class Seed003 {
  private Seed003() {}

  static final Map<String, List<String>> ROLES =
      Map.of(
          "bonding_pad", List.of("pad"),
          "UBM", List.of("ubm"),
          "first_resist", List.of("dry"),
          "second_resist", List.of("liq", "liquid"),
          "bump", List.of("bump"));

  /// 3 and 6 mil, um.
  private static final double THINNEST = 76.2;

  private static final double THICKEST = 152.4;

  private static final ClaimPredicate[] BUMP = {
    Steps.order(
        event("metal layer", made("UBM")),
        event("first resist", made("first_resist")),
        event("its opening", Steps.opened("first_resist")),
        event("second resist", Steps.coated("second_resist")),
        event("its development", Steps.opened("second_resist")),
        event("bump", made("bump")),
        event("strip", Steps.stripped("first_resist")),
        event("etch", Steps.etched("UBM"))),
    Shown.contact("first_resist", "UBM", made("first_resist")),
    Shown.exposed("UBM", "the opening", Steps.opened("first_resist")),
    Shown.contact("second_resist", "first_resist", made("second_resist")),
    Shown.contact("bump", "UBM", made("bump")),
    Shown.removed("first_resist"),
    Shown.removed("second_resist"),
    padBelowBump()
  };

  private static final ClaimPredicate PADS = Shown.connected("bonding_pad", "UBM", made("UBM"));

  private static final ClaimPredicate FIRST_IS_MASK = firstResistIsMask();

  private static final ClaimPredicate POSITIVE =
      Shown.material("second_resist", "positive", t -> t.tone().equals("positive"));

  private static final ClaimPredicate NEGATIVE =
      Shown.material("first_resist", "negative", t -> t.tone().equals("negative"));

  static final List<Claim> CLAIMS =
      List.of(
          independent(
              1,
              "bump in a repaired resist, reflowed",
              with(BUMP, PADS, Pad.conserved("bump"), reflowed())),
          of(1, 2, "reentrant opening", reentrant()),
          of(2, 3, "second resist in the reentrant part", onlyInFoot()),
          of(1, 4, "second resist positive", POSITIVE),
          of(4, 5, "first resist negative", NEGATIVE),
          of(4, 6, "first resist is the mask", FIRST_IS_MASK),
          of(1, 7, "dry film, laminated", Shown.madeBy("first_resist", Laminate.class)),
          of(1, 8, "first resist 3 to 6 mil", thickness()),
          of(1, 9, "metal etched by plasma", plasma()),
          independent(10, "bump in a repaired resist", with(BUMP, PADS)),
          of(10, 11, "reentrant opening", reentrant()),
          of(11, 12, "second resist positive", POSITIVE),
          of(12, 13, "first resist is the mask", FIRST_IS_MASK, onlyInFoot()),
          of(12, 14, "first resist negative", NEGATIVE),
          independent(15, "bump on any substrate", with(BUMP, reentrant())),
          of(15, 16, "second resist positive", POSITIVE),
          of(16, 17, "first resist is the mask", FIRST_IS_MASK, onlyInFoot()),
          of(16, 18, "first resist negative", NEGATIVE));

  /// Walls of the opening in the first resist: least and largest r that ambient touches.
  private static Envelope opening(Evidence e, String resist, int step) {
    Envelope walls = new Envelope();
    for (Edge edge : e.edges(resist, step)) {
      boolean isLevel = edge.z0() == edge.z1();
      if (!isLevel && e.borders(edge, Landscape.FRONT)) {
        walls.expandToInclude(edge.r0(), edge.z0());
        walls.expandToInclude(edge.r1(), edge.z1());
      }
    }
    return walls;
  }

  private static ClaimPredicate reentrant() {
    String name = "opening reentrant";
    return Shown.where(
        name,
        List.of("first_resist"),
        e -> {
          Envelope walls = opening(e, "first_resist", Steps.opened("first_resist").orEnd(e));
          double depth = walls.isNull() ? 0 : walls.getWidth();
          return Finding.of(
              name,
              depth > Grid.STEP,
              "throat %s um, foot %s um behind it",
              walls.getMinX(),
              depth);
        });
  }

  /// After its development the second resist is in the foot and nowhere else, and the wall is
  /// straight at the throat.
  private static ClaimPredicate onlyInFoot() {
    String name = "second resist in the foot only";
    return Shown.where(
        name,
        List.of("first_resist", "second_resist"),
        e -> {
          double throat =
              opening(e, "first_resist", Steps.opened("first_resist").orEnd(e)).getMinX();
          int developed = Steps.opened("second_resist").orEnd(e);
          Envelope rest = e.shape("second_resist", developed).getEnvelopeInternal();
          Envelope walls = opening(e, "first_resist", developed);
          walls.expandToInclude(opening(e, "second_resist", developed));
          boolean is =
              !rest.isNull()
                  && rest.getMinX() >= throat - Grid.STEP
                  && walls.getWidth() <= 2 * Grid.STEP;
          return Finding.of(
              name,
              is,
              "%s %s from r = %s um on; throat %s um, wall straight to %s um",
              e.volume("second_resist", developed),
              Shown.volumeUnit(e),
              rest.isNull() ? Double.NaN : rest.getMinX(),
              throat,
              walls.getWidth());
        });
  }

  private static ClaimPredicate firstResistIsMask() {
    String name = "second resist exposed through the first";
    return Shown.where(
        name,
        List.of("first_resist", "second_resist"),
        e -> {
          boolean self =
              !e.steps(Expose.class, x -> e.plays(x.layer(), "second_resist") && x.mask().isSelf())
                  .isEmpty();
          return Finding.of(name, self, self ? "flood exposure" : "a mask of its own, or none");
        });
  }

  private static ClaimPredicate thickness() {
    String name = "thickness of the first resist";
    return Shown.where(
        name,
        List.of("first_resist"),
        e -> {
          double thickness =
              switch (e.steps().get(e.made("first_resist").getAsInt())) {
                case Laminate film -> film.thickness();
                case Coat coat -> coat.thickness();
                default -> 0;
              };
          boolean is = thickness >= THINNEST && thickness <= THICKEST;
          return Finding.of(name, is, "%s um, 76.2 to 152.4 wanted", thickness);
        });
  }

  /// The pad that the etch leaves is as wide as the bump stands on it, less the undercut.
  private static ClaimPredicate padBelowBump() {
    String name = "metal left below the bump, which is its mask";
    return Shown.where(
        name,
        List.of("UBM", "bump"),
        e -> {
          OptionalInt etch = Steps.etched("UBM").in(e);
          boolean masked = !e.steps(Etch.class, x -> e.plays(x.mask(), "bump")).isEmpty();
          if (etch.isEmpty()) {
            return Finding.of(name, false, "the metal is not etched");
          }
          double footprint = reach(e, "bump", e.made("bump").getAsInt());
          double pad = e.shape("UBM", etch.getAsInt()).getEnvelopeInternal().getMaxX();
          return Finding.of(
              name,
              masked && pad <= footprint + Grid.STEP,
              "radius %s um, footprint %s um, undercut %s um",
              pad,
              footprint,
              footprint - pad);
        });
  }

  /// How far the bump stands on the metal, um.
  private static double reach(Evidence e, String role, int step) {
    return e.edges(role, step).stream()
        .filter(edge -> e.borders(edge, "UBM"))
        .mapToDouble(edge -> Math.max(edge.r0(), edge.r1()))
        .max()
        .orElse(0);
  }

  private static ClaimPredicate plasma() {
    String name = "metal etched downwards only";
    return Shown.where(
        name,
        List.of("UBM"),
        e ->
            e
                .steps(Etch.class, x -> x.target().stream().anyMatch(id -> e.plays(id, "UBM")))
                .stream()
                .findFirst()
                .map(x -> Finding.of(name, x.anisotropy() == 1, "anisotropy %s", x.anisotropy()))
                .orElseGet(() -> Finding.of(name, false, "not etched")));
  }

  private static ClaimPredicate reflowed() {
    String name = "bump reflowed after the etch";
    return e -> {
      OptionalInt etch = Steps.etched("UBM").in(e);
      OptionalInt reflow = Steps.first(Reflow.class).in(e);
      if (etch.isEmpty() || reflow.isEmpty()) {
        return Finding.of(name, false, etch.isEmpty() ? "no etch" : "no reflow");
      }
      boolean isAfter = reflow.getAsInt() > etch.getAsInt();
      return Finding.of(name, isAfter, "step %d", reflow.getAsInt() + 1);
    };
  }
}
