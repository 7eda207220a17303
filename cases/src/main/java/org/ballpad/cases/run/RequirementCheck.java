package org.ballpad.cases.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballpad.cases.file.Case;
import org.ballpad.cases.file.Requirement;
import org.ballpad.cases.file.tree.Relation;
import org.ballpad.solver.result.ErrorEstimate.Status;

/// A requirement beside the result that it is set for.
///
/// @param variant name of the variant
/// @param requirement the limit
/// @param answer the result; empty where the variant was not run or lacks it
/// @param verdict whether the limit is kept
/// @param reason why the verdict is no plain `met` or `not met`; empty otherwise
public record RequirementCheck(
    String variant,
    Requirement requirement,
    Optional<Answer> answer,
    Verdict verdict,
    String reason) {
  /// Whether a limit is kept.
  public enum Verdict {
    /// The value and all of value ± error keep it.
    MET("met"),
    /// Nothing of value ± error keeps it, or there is no such result.
    NOT_MET("not met"),
    /// The error decides.
    NOT_DECIDED("not decided"),
    /// It is a limit for a variant that was not run.
    NOT_RUN("not run");

    private final String text;

    Verdict(String text) {
      this.text = text;
    }

    /// The words for reports.
    public String text() {
      return text;
    }
  }

  /// Whether the case counts as failing it: what is not decided is not shown to be met.
  public boolean fails() {
    return verdict == Verdict.NOT_MET || verdict == Verdict.NOT_DECIDED;
  }

  /// The verdict with its reason, for reports.
  public String text() {
    return verdict.text() + (reason.isEmpty() ? "" : ": " + reason);
  }

  /// Holds the results of a run against the requirements of its case. Both bounds of a ring with
  /// gaps must keep what their variant must.
  static List<RequirementCheck> of(
      Case theCase, List<VariantResult> results, List<RingBounds> bounds) {
    List<RequirementCheck> checks = new ArrayList<>();
    Stream.concat(Stream.of(theCase.asWritten()), theCase.variants().stream())
        .distinct()
        .forEach(variant -> {
          List<String> names = RingBounds.split(List.of(variant.name()), bounds);
          List<VariantResult> run =
              results.stream().filter(result -> names.contains(result.name())).toList();
          for (Requirement requirement : variant.requirements()) {
            run.forEach(result -> check(result, requirement, results).ifPresent(checks::add));
            if (run.isEmpty() && requirement.key().startsWith(variant.name() + ".")) {
              checks.add(
                  new RequirementCheck(
                      variant.name(), requirement, Optional.empty(), Verdict.NOT_RUN, ""));
            }
          }
        });
    return checks;
  }

  /// Empty where a requirement on all variants meets one that lacks what another has.
  private static Optional<RequirementCheck> check(
      VariantResult result, Requirement requirement, List<VariantResult> all) {
    String name = requirement.result();
    Optional<Answer> answer = result.answer(name);
    if (answer.isPresent()) {
      return Optional.of(judge(result.name(), requirement, answer.get()));
    }
    boolean onAll = requirement.key().equals(name);
    if (onAll && all.stream().anyMatch(other -> other.answer(name).isPresent())) {
      return Optional.empty();
    }
    return Optional.of(
        new RequirementCheck(
            result.name(), requirement, answer, Verdict.NOT_MET, "the variant lacks this result"));
  }

  private static RequirementCheck judge(String variant, Requirement requirement, Answer answer) {
    Relation relation = requirement.relation();
    double error =
        answer.error() == null ? Double.NaN : Math.max(answer.error(), answer.rounding());
    boolean low = relation.holds(answer.value() - error, requirement.limit());
    boolean high = relation.holds(answer.value() + error, requirement.limit());
    Verdict verdict =
        low && high ? Verdict.MET : low || high ? Verdict.NOT_DECIDED : Verdict.NOT_MET;
    String reason = verdict == Verdict.NOT_DECIDED ? "the limit lies within the error" : "";
    if (answer.meshDependent()) {
      verdict = Verdict.NOT_DECIDED;
      reason = "the result depends on the mesh";
    } else if (answer.estimate().status() == Status.NOT_SATURATED) {
      verdict = Verdict.NOT_DECIDED;
      reason = Status.NOT_SATURATED.text();
    } else if (Double.isNaN(error)) {
      verdict = Verdict.NOT_DECIDED;
      reason = "the error is not known";
    }
    return new RequirementCheck(variant, requirement, Optional.of(answer), verdict, reason);
  }
}
