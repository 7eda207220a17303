package org.ballpad.cases.run;

import java.util.List;

/// What a run found out.
///
/// @param name name of the case
/// @param title its title, or its name where it has none
/// @param history how the stress came about, in words
/// @param endTemperature temperature of the results, K
/// @param joint interface between the solder and its pad as `ball/rdl`, or null where there is none
/// @param questions names of the results, in the order of the case
/// @param references variants that ratios refer to; none for a run of one variant
/// @param variants results of each variant, in the order of the case
/// @param bounds pairs of variants that hold a ring with gaps between them
/// @param ratios every result divided by that of each reference
/// @param accuracy relative discretisation error asked for, or null
/// @param requirements the limits of the case, each beside its result
/// @param warnings what concerns the whole case, each beginning with its code
public record Report(
    String name,
    String title,
    String history,
    double endTemperature,
    String joint,
    List<String> questions,
    List<String> references,
    List<VariantResult> variants,
    List<RingBounds> bounds,
    Ratios ratios,
    Double accuracy,
    List<RequirementCheck> requirements,
    List<String> warnings) {
  /// Copies the lists.
  public Report {
    questions = List.copyOf(questions);
    references = List.copyOf(references);
    variants = List.copyOf(variants);
    bounds = List.copyOf(bounds);
    requirements = List.copyOf(requirements);
    warnings = List.copyOf(warnings);
  }

  /// Results that miss the accuracy asked for, as `variant: question`; none when none was asked
  /// for.
  public List<String> inaccurate() {
    if (accuracy == null) {
      return List.of();
    }
    return variants.stream()
        .flatMap(v ->
            v.answers().stream()
                .filter(a -> !a.meets(accuracy))
                .map(a -> v.name() + ": " + a.name()))
        .toList();
  }

  /// The results of a variant: one, or both bounds of a ring with gaps.
  public List<VariantResult> resultsOf(String variant) {
    List<String> names = RingBounds.split(List.of(variant), bounds);
    return variants.stream().filter(result -> names.contains(result.name())).toList();
  }

  /// Whether a requirement is not met or not decided.
  public boolean failsRequirements() {
    return requirements.stream().anyMatch(RequirementCheck::fails);
  }

  /// Whether theory knows a limit for a result under refinement, so that it may be compared.
  public boolean hasLimit(String question) {
    return variants.stream()
        .flatMap(v -> v.answer(question).stream())
        .noneMatch(Answer::meshDependent);
  }

  /// Unit of a result; empty when no variant has it.
  public String unit(String question) {
    return variants.stream()
        .flatMap(v -> v.answer(question).stream())
        .map(Answer::unit)
        .findFirst()
        .orElse("");
  }
}
