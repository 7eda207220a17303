package org.ballpad.cases.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ballpad.cases.file.Case;
import org.ballpad.cases.file.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a run does for an accuracy: a film that ends with its substrate at a free edge, where the
/// stress on the interface grows without bound. The reference is the same section on far smaller
/// cells, made without any of what is tested here.
class AccuracyTest {
  private static final String CASE =
      """
      schema: 1
      units: {length: um, temperature: degC}
      section: {kind: axisymmetric, radius: 30}
      materials:
        base: {elastic: {E: 169 GPa, nu: 0.28}, expansion: 2.6 ppm/K, source: test}
        film: {elastic: {E: 2.5 GPa, nu: 0.34}, expansion: 50 ppm/K, source: test}
      steps:
        - {type: substrate, id: base, material: base, thickness: 30}
        - {type: deposit, id: film, material: film, thickness: 10, T: 225}
      boundary: {outer: free}
      history: {mode: single_reference, stress_free: 225, then: [{to: 25}]}
      results:
        - {name: shear, measure: interface_average, of: abs_shear, along: film/base, side: film}
        - {name: normal, measure: interface_average, of: abs_normal, along: film/base, side: film}
        - {name: film, measure: region_average, of: von_mises, in: film}
      """;

  private static final String COARSE = "mesh: {size: 5}\n";
  private static final String FINE =
      "mesh: {size: 2, at: {\"corner:1\": 0.01, film/base: 0.1}, growth: 1.3}\n";
  private static final int NODES = 20_000;

  @TempDir private Path folder;

  @Test
  void isReachedAndTheStatedErrorHoldsAgainstFarSmallerCells() throws Exception {
    Report report = run(COARSE + "accuracy: 1 %\n", NODES);
    assertEquals(List.of(), report.inaccurate());
    VariantResult exact = run(FINE, NODES).variants().getFirst();
    for (Answer answer : report.variants().getFirst().answers()) {
      Answer reference = exact.answer(answer.name()).orElseThrow();
      double doubt = answer.error() + reference.error();
      assertTrue(reference.error() < 0.5 * 0.01 * reference.value(), answer.name());
      assertEquals(reference.value(), answer.value(), doubt, answer.name());
    }
  }

  @Test
  void isSaidToBeMissedWhereTheNodesDoNotSufficeAndNothingIsLost() throws Exception {
    Report report = run(COARSE + "accuracy: 0.0001 %\n", 2_000);
    assertFalse(report.inaccurate().isEmpty());
    VariantResult variant = report.variants().getFirst();
    assertEquals(report.questions(), variant.answers().stream().map(Answer::name).toList());
    assertTrue(variant.answers().stream().allMatch(answer -> answer.error() != null));
    assertTrue(variant.meshes().getLast().nodeCount() <= 2_000);
  }

  private Report run(String more, int maxNodes) throws Exception {
    Path file = Files.writeString(folder.resolve("edge.yaml"), CASE + more);
    Case theCase = CaseFile.read(file);
    return new CaseRunner(new RunOptions(1, maxNodes), Progress.NONE)
        .run(theCase, List.of(theCase.asWritten()), List.of());
  }
}
