package org.ballpad.cases.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballpad.solver.result.ErrorEstimate;
import org.ballpad.solver.result.ErrorEstimate.Status;
import org.ballpad.solver.result.Measured;

/// Every result of every variant divided by that of each reference.
///
/// The ratio is formed on each mesh and its error follows from the sequence, because what the two
/// meshes have in common cancels. Where one of the two needed more meshes, their finest ones are
/// paired. No reference is the reference: the choice can decide the verdict, so all are kept.
///
/// @param byReference reference, then variant, then question; a ratio to nothing is left out
public record Ratios(Map<String, Map<String, Map<String, ErrorEstimate>>> byReference) {
  /// Differences that the grid of the geometry makes: 1 nm over the 100 um of a pad.
  private static final double GEOMETRY = 1e-5;

  /// How a ratio compares with one.
  public enum Verdict {
    LOWER,
    HIGHER,
    /// The ratio differs from one by no more than its error, or not all of its error is known.
    OPEN
  }

  /// All ratios between variants.
  static Ratios of(List<VariantResult> variants, List<String> references) {
    Map<String, Map<String, Map<String, ErrorEstimate>>> all = new LinkedHashMap<>();
    for (String name : references) {
      VariantResult reference =
          variants.stream().filter(v -> v.name().equals(name)).findFirst().orElseThrow();
      Map<String, Map<String, ErrorEstimate>> ofReference = new LinkedHashMap<>();
      for (VariantResult variant : variants) {
        ofReference.put(variant.name(), ratios(variant, reference));
      }
      all.put(name, ofReference);
    }
    return new Ratios(all);
  }

  /// The ratio of a variant's result to that of a reference.
  public Optional<ErrorEstimate> of(String reference, String variant, String question) {
    return Optional.ofNullable(byReference.get(reference).get(variant).get(question));
  }

  /// What a ratio says, given its error.
  public static Verdict verdict(ErrorEstimate ratio) {
    if (ratio.error() == null
        || ratio.status() == Status.NOT_SATURATED
        || Math.abs(ratio.value() - 1) <= Math.max(ratio.error(), GEOMETRY)) {
      return Verdict.OPEN;
    }
    return ratio.value() < 1 ? Verdict.LOWER : Verdict.HIGHER;
  }

  private static Map<String, ErrorEstimate> ratios(VariantResult variant, VariantResult reference) {
    Map<String, ErrorEstimate> ratios = new LinkedHashMap<>();
    for (Answer answer : variant.answers()) {
      Optional<Answer> base = reference.answer(answer.name());
      if (base.isPresent() && isMoreThanRounding(base.get(), answer)) {
        int meshes = Math.min(answer.measured().size(), base.get().measured().size());
        ratios.put(
            answer.name(),
            ErrorEstimate.ofRatio(finest(answer, meshes), finest(base.get(), meshes)));
      }
    }
    return ratios;
  }

  /// Whether a reference is more than rounding beside what it is to be compared with: a body free
  /// of stress has only rounding to be measured by.
  private static boolean isMoreThanRounding(Answer reference, Answer compared) {
    return Math.abs(reference.value()) > Math.max(reference.rounding(), compared.rounding());
  }

  /// What was measured on the finest meshes.
  private static List<Measured> finest(Answer answer, int meshes) {
    List<Measured> all = answer.measured();
    return all.subList(all.size() - meshes, all.size());
  }
}
