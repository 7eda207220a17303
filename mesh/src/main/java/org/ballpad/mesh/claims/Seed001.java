package org.ballpad.mesh.claims;

import static org.ballpad.mesh.claims.Claim.independent;
import static org.ballpad.mesh.claims.Claim.of;
import static org.ballpad.mesh.claims.Steps.END;
import static org.ballpad.mesh.claims.Steps.made;
import static org.ballpad.mesh.claims.Steps.shaped;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ballpad.mesh.process.Dice;
import org.ballpad.mesh.process.Reflow;

/// Embossed ball pad, as filed. The chip pad, its wiring and the scribe line need a planar section.
final class Seed001 {
  private Seed001() {}

  static final Map<String, List<String>> ROLES =
      Map.of(
          "passivation", List.of("pass"),
          "chip_pad", List.of("al"),
          "D1", List.of("d1"),
          "D2", List.of("d2"),
          "D3", List.of("d3"),
          "metal", List.of("seed", "rdl"),
          "ball", List.of("ball"));

  /// Two patterned dielectrics that leave the chip pads open.
  static final ClaimPredicate[] DIELECTRICS = {
    Shown.contact("D1", "passivation", made("D1")),
    Shown.contact("D2", "D1", made("D2")),
    Steps.order(
        Steps.event("first dielectric", made("D1")),
        Steps.event("its pattern", Steps.opened("D1")),
        Steps.event("second dielectric", made("D2")),
        Steps.event("its pattern", Steps.opened("D2"))),
    Shown.exposed("chip_pad", "D2", shaped("D2"))
  };

  /// Wiring, the dielectric on it and the hole in that.
  static final ClaimPredicate[] WIRING = {
    Shown.contact("metal", "D1", END),
    Shown.contact("metal", "D2", END),
    Shown.connected("chip_pad", "metal", END),
    Shown.contact("D3", "metal", made("D3")),
    Shown.seen("metal", "D3", shaped("D3"))
  };

  static final ClaimPredicate[] BALL = {
    Shown.connected("metal", "ball", END), Pad.conserved("ball")
  };

  static final ClaimPredicate CUT =
      Steps.order(
          Steps.event("ball", Steps.first(Reflow.class)),
          Steps.event("cut along the scribe line", Steps.first(Dice.class)));

  static final List<Claim> CLAIMS =
      List.of(
          independent(1, "embossed second dielectric", with(DIELECTRICS, Pad.embossed())),
          of(1, 2, "concave on D1, convex of D2", Pad.floor("D1"), Pad.convex()),
          of(2, 3, "ring within a circle", Pad.ringWithinCircle()),
          of(2, 4, "discontinuous ring", Pad.discontinuous()),
          of(2, 5, "equal areas", Pad.equalAreas()),
          of(1, 6, "wiring, third dielectric, hole", WIRING),
          of(6, 7, "ball and cut", with(BALL, CUT)),
          of(3, 8, "D1 open inside the ring", Pad.insideRing("passivation", "D1")),
          of(8, 9, "D2 open inside the ring", Pad.insideRing("passivation", "D2")),
          independent(10, "second dielectric not planar", with(DIELECTRICS, Pad.embossed())),
          of(10, 11, "wiring, third dielectric, hole", WIRING),
          of(11, 12, "ball", BALL),
          independent(
              13,
              "package with concave on D1",
              with(
                  DIELECTRICS,
                  Pad.floor("D1"),
                  Pad.convex(),
                  Shown.contact("metal", "D1", END),
                  Shown.contact("metal", "D2", END))),
          of(13, 14, "ring within a circle", Pad.ringWithinCircle()),
          of(13, 15, "discontinuous ring", Pad.discontinuous()),
          of(13, 16, "equal areas", Pad.equalAreas()),
          of(13, 17, "method for 13", with(DIELECTRICS, Pad.embossed())));

  /// Some predicates and more.
  static ClaimPredicate[] with(ClaimPredicate[] some, ClaimPredicate... more) {
    ClaimPredicate[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }
}
