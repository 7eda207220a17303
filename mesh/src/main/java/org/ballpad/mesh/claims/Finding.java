package org.ballpad.mesh.claims;

import org.ballpad.mesh.section.Rounded;

/// The answer to one predicate.
///
/// @param predicate what was asked
/// @param outcome the answer
/// @param measured the value that it rests on, or why there is none
public record Finding(String predicate, Outcome outcome, String measured) {
  /// An answer.
  public enum Outcome {
    HOLDS,
    FAILS,
    /// This section cannot show it, or a role has no region in it.
    NOT_APPLICABLE,
    /// The geometry has it, its mechanics cannot be computed yet.
    MECHANICS_LATER
  }

  static Finding of(String predicate, boolean holds, String format, Object... values) {
    return new Finding(
        predicate, holds ? Outcome.HOLDS : Outcome.FAILS, Rounded.format(format, values));
  }

  static Finding notApplicable(String predicate, String why) {
    return new Finding(predicate, Outcome.NOT_APPLICABLE, why);
  }
}
