package org.ballpad.cases.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.ballpad.cases.run.Ratios.Verdict;
import org.ballpad.solver.result.ErrorEstimate;
import org.ballpad.solver.result.Measured;
import org.junit.jupiter.api.Test;

class RatiosTest {
  private static VariantResult variant(String name, String question, double... values) {
    List<Measured> measured =
        Arrays.stream(values).mapToObj(v -> new Measured(v, "MPa", 1, false, 100)).toList();
    return new VariantResult(
        name, null, List.of(), null, List.of(Answer.of(question, measured)), List.of(), List.of());
  }

  @Test
  void aCommonErrorCancelsBecauseTheRatioIsFormedOnEachMesh() {
    Ratios ratios =
        Ratios.of(
            List.of(variant("flat", "vm", 100, 90), variant("embossed", "vm", 120, 108)),
            List.of("flat"));
    ErrorEstimate ratio = ratios.of("flat", "embossed", "vm").orElseThrow();
    assertEquals(1.2, ratio.value(), 1e-15);
    assertEquals(0, ratio.error(), 1e-15);
    assertEquals(Verdict.HIGHER, Ratios.verdict(ratio));
  }

  @Test
  void thereIsNoVerdictWithinTheError() {
    assertEquals(Verdict.OPEN, Ratios.verdict(ErrorEstimate.of(0.9, 0.96)));
    assertEquals(Verdict.LOWER, Ratios.verdict(ErrorEstimate.of(0.9, 0.91)));
    assertEquals(Verdict.OPEN, Ratios.verdict(ErrorEstimate.of(0.9)));
    assertEquals(Verdict.OPEN, Ratios.verdict(ErrorEstimate.of(0.5, 0.6, 0.9)), "does not settle");
  }

  @Test
  void everyVariantIsComparedWithEveryReference() {
    List<VariantResult> variants =
        List.of(variant("a", "vm", 1, 1), variant("b", "vm", 2, 2), variant("c", "other", 3, 3));
    Ratios ratios = Ratios.of(variants, List.of("b", "a"));
    assertEquals(List.of("b", "a"), List.copyOf(ratios.byReference().keySet()));
    assertEquals(0.5, ratios.of("b", "a", "vm").orElseThrow().value());
    assertEquals(2, ratios.of("a", "b", "vm").orElseThrow().value());
    assertTrue(ratios.of("a", "c", "vm").isEmpty());
    assertTrue(ratios.of("a", "c", "other").isEmpty(), "the reference has no such result");
  }

  @Test
  void nothingIsAShareOfSomething() {
    List<VariantResult> variants = List.of(variant("a", "vm", 2, 2), variant("b", "vm", 0, 0));
    ErrorEstimate ratio = Ratios.of(variants, List.of("a")).of("a", "b", "vm").orElseThrow();
    assertEquals(0, ratio.value());
    assertEquals(0, ratio.error());
    assertEquals(Verdict.LOWER, Ratios.verdict(ratio));
  }

  @Test
  void nothingIsDividedByZero() {
    List<VariantResult> variants = List.of(variant("a", "vm", 0, 0), variant("b", "vm", 2, 2));
    assertTrue(Ratios.of(variants, List.of("a")).of("a", "b", "vm").isEmpty());
  }

  @Test
  void nothingIsDividedByTheRoundingOfZero() {
    List<VariantResult> variants =
        List.of(variant("a", "peel", 3e-12, 5e-13), variant("b", "peel", 2, 2));
    assertTrue(Ratios.of(variants, List.of("a")).of("a", "b", "peel").isEmpty());
  }
}
