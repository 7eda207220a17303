package org.ballpad.mesh.claims;

/// One question of a claim.
@FunctionalInterface
interface ClaimPredicate {
  Finding test(Evidence evidence);
}
