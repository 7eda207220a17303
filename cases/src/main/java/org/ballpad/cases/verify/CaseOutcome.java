package org.ballpad.cases.verify;

import java.nio.file.Path;
import java.util.List;

/// What came of one case file.
///
/// @param file the case
/// @param comparisons its numbers; none where it failed to run
/// @param failure why it cannot be trusted or did not run; empty where it did
/// @param seconds how long it took
public record CaseOutcome(Path file, List<Comparison> comparisons, String failure, double seconds) {
  /// Copies the list.
  public CaseOutcome {
    comparisons = List.copyOf(comparisons);
  }

  /// Whether the case did not run, or not to the accuracy that it asks for.
  public boolean failed() {
    return !failure.isEmpty();
  }

  /// The numbers that differ by more than their tolerance.
  public List<Comparison> mismatches() {
    return comparisons.stream().filter(c -> !c.holds()).toList();
  }
}
