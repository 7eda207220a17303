package org.ballpad.cases.verify;

import java.util.List;
import org.ballpad.cases.file.Case;
import org.ballpad.cases.file.CaseFault;
import org.ballpad.cases.file.Variant;
import org.ballpad.cases.run.CaseRunner;
import org.ballpad.cases.run.Report;

/// A case and all the numbers that it expects.
///
/// @param comparisons in the order of variants, then of the file
/// @param inaccurate results that miss the accuracy that the case asks for
public record CaseVerification(List<Comparison> comparisons, List<String> inaccurate) {
  /// Copies the lists.
  public CaseVerification {
    comparisons = List.copyOf(comparisons);
    inaccurate = List.copyOf(inaccurate);
  }

  /// Runs the variants of which something is expected.
  ///
  /// @throws CaseFault as [CaseRunner#run] does, like its other failures
  public static CaseVerification of(Case theCase, CaseRunner runner) throws CaseFault {
    List<Variant> wanted =
        theCase.variants().stream().filter(v -> !v.expectations().isEmpty()).toList();
    if (wanted.isEmpty()) {
      return new CaseVerification(List.of(), List.of());
    }
    Report report = runner.run(theCase, wanted, List.of());
    List<Comparison> comparisons =
        wanted.stream().flatMap(v -> compare(v, report).stream()).toList();
    return new CaseVerification(comparisons, report.inaccurate());
  }

  /// Both bounds of a ring with gaps must have what is expected of their variant.
  private static List<Comparison> compare(Variant variant, Report report) {
    return variant.expectations().stream()
        .flatMap(expected ->
            report.resultsOf(variant.name()).stream()
                .map(result ->
                    new Comparison(result.name(), expected, result.answer(expected.result()))))
        .toList();
  }
}
