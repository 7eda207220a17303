package org.ballpad.cases.report;

import java.util.Optional;
import org.ballpad.cases.run.Answer;
import org.ballpad.cases.run.Report;

/// The result that a report puts first: the first stress of the case that has a limit under
/// refinement.
final class Headline {
  private Headline() {}

  /// Name of the result, if there is one.
  static Optional<String> of(Report report) {
    return report.questions().stream().filter(q -> isStressWithLimit(report, q)).findFirst();
  }

  private static boolean isStressWithLimit(Report report, String question) {
    return report.variants().stream()
        .map(variant -> variant.answer(question))
        .allMatch(answer -> answer.filter(Headline::isStressWithLimit).isPresent());
  }

  private static boolean isStressWithLimit(Answer answer) {
    return answer.unit().equals("MPa") && !answer.meshDependent();
  }
}
