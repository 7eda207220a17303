package org.ballpad.mesh.claims;

import java.util.List;

/// A numbered claim.
///
/// @param number as in the document
/// @param subject what it is about, in a few words
/// @param status whether it is still asked
/// @param of the claim that it depends on, 0 for none
/// @param predicates all of which must hold
public record Claim(
    int number, String subject, Status status, int of, List<ClaimPredicate> predicates) {
  /// Copies the list.
  public Claim {
    predicates = List.copyOf(predicates);
  }

  static Claim independent(int number, String subject, ClaimPredicate... predicates) {
    return of(0, number, subject, predicates);
  }

  /// A claim that depends on claim `of`.
  static Claim of(int of, int number, String subject, ClaimPredicate... predicates) {
    return new Claim(number, subject, Status.PENDING, of, List.of(predicates));
  }

  static Claim cancelled(int number) {
    return new Claim(number, "", Status.CANCELLED, 0, List.of());
  }

  /// The same claim, withdrawn in another document; it depends on claim `parent` there.
  Claim withdrawn(int parent) {
    return new Claim(number, subject, Status.WITHDRAWN, parent, predicates);
  }

  /// What has become of a claim.
  public enum Status {
    PENDING,
    WITHDRAWN,
    CANCELLED
  }
}
