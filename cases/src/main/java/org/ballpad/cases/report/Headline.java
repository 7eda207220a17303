package org.ballpad.cases.report;

import java.util.Optional;
import java.util.stream.Stream;
import org.ballpad.cases.run.Answer;
import org.ballpad.cases.run.Report;

/// The result that a report puts first: the first life of the case, or else the first stress that
/// has a limit under refinement.
final class Headline {
  private Headline() {}

  /// Name of the result, if there is one.
  static Optional<String> of(Report report) {
    return Stream.of("cycles", "MPa")
        .flatMap(unit -> report.questions().stream().filter(q -> isHeadline(report, q, unit)))
        .findFirst();
  }

  private static boolean isHeadline(Report report, String question, String unit) {
    return report.variants().stream()
        .map(variant -> variant.answer(question))
        .allMatch(answer -> answer.filter(a -> isHeadline(a, unit)).isPresent());
  }

  private static boolean isHeadline(Answer answer, String unit) {
    return answer.unit().equals(unit) && !answer.meshDependent();
  }
}
