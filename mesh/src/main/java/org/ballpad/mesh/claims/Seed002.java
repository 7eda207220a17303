package org.ballpad.mesh.claims;

import static org.ballpad.mesh.claims.Claim.cancelled;
import static org.ballpad.mesh.claims.Claim.independent;
import static org.ballpad.mesh.claims.Claim.of;
import static org.ballpad.mesh.claims.Seed001.with;
import static org.ballpad.mesh.claims.Steps.END;

import java.util.List;

/// Embossed ball pad, amended: the concave portion shows the passivation, and the wiring lies on it
/// and on both dielectrics.
final class Seed002 {
  private Seed002() {}

  /// What claims 1, 10 and 17 share.
  private static final ClaimPredicate[] STRUCTURE =
      with(
          with(Seed001.DIELECTRICS, Seed001.WIRING),
          Pad.floor("passivation"),
          Pad.convex(),
          Shown.contact("metal", "passivation", END));

  static final List<Claim> CLAIMS =
      List.of(
          independent(1, "concave on the passivation", STRUCTURE),
          cancelled(2),
          of(1, 3, "cylindrical concave, annular convex", walls(), Pad.ringWithinCircle()),
          of(1, 4, "single discontinuous ring", Pad.discontinuous()),
          of(1, 5, "concave area inside the ring", Pad.openInside()),
          cancelled(6),
          of(1, 7, "ball and cut", with(Seed001.BALL, Seed001.CUT)),
          cancelled(8),
          of(3, 9, "D1 shows inside the ring", Pad.insideRing("D1", "D2")),
          independent(10, "concave on the passivation", STRUCTURE),
          cancelled(11),
          of(10, 12, "ball", Seed001.BALL),
          Seed001.CLAIMS.get(12).withdrawn(0),
          Seed001.CLAIMS.get(13).withdrawn(13),
          Seed001.CLAIMS.get(14).withdrawn(13),
          Seed001.CLAIMS.get(15).withdrawn(13),
          independent(
              17,
              "annular cylindrical concave",
              with(STRUCTURE, Pad.annularFloor("passivation"), walls())),
          of(3, 18, "ring within the concave portion", Pad.contained()),
          of(18, 19, "vertical walls, pad on all", Pad.verticalWalls("D2"), Pad.unbrokenMetal()),
          cancelled(20),
          of(5, 21, "equal areas", Pad.equalAreas()));

  private static ClaimPredicate walls() {
    return Pad.verticalWalls("D1", "D2");
  }
}
