package org.ballpad.cases.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ballpad.cases.file.Case;
import org.ballpad.cases.file.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Elastic layers whose constants do not depend on temperature, all born at 25 degC: whether the
/// finished structure is heated, or every layer came in its turn with 200 degC in between, the
/// stress at 125 degC is the same in all three modes of a history.
class HistoryModesTest {
  private static final String CASE =
      """
      schema: 1
      units: {length: um, temperature: degC}
      section: {kind: axisymmetric, radius: 50}
      materials:
        base: {elastic: {E: 130 GPa, nu: 0.28}, expansion: 3 ppm/K, source: test}
        film: {elastic: {E: 70 GPa, nu: 0.33}, expansion: 20 ppm/K, source: test}
        cover: {elastic: {E: 10 GPa, nu: 0.35}, expansion: 50 ppm/K, source: test}
      steps:
        - {type: substrate, id: base, material: base, thickness: 20}
        - {type: deposit, id: film, material: film, thickness: 4, T: 25}
        - {type: open, id: hole, layers: [film], open: [[0, 20]], method: plasma}
        - {type: temperature, to: 200}
        - {type: temperature, to: 25}
        - {type: coat, id: cover, material: cover, thickness: 8, planarisation: 1, T: 25}
      boundary: {outer: plane}
      history: {%s, then: [{to: 125}]}
      results:
        - {name: film, measure: region_average, of: von_mises, in: film}
        - {name: cover, measure: layer_average, of: von_mises, in: cover, along: cover/film, depth: 2}
        - {name: tilt, measure: section_strain, of: tilt}
      mesh: {size: 10}
      """;

  @TempDir private Path folder;

  @Test
  void theThreeModesAgreeWhereTheyMust() throws Exception {
    Report last = run("mode: final");
    Report one = run("mode: single_reference, stress_free: 25");
    Report all = run("mode: sequence, removed: ignored");
    for (String name : List.of("film", "cover", "tilt")) {
      double expected = value(last, name);
      assertTrue(Math.abs(expected) > 1e-3, name + " is nothing");
      assertEquals(expected, value(one, name), 1e-8 * Math.abs(expected), name);
      assertEquals(expected, value(all, name), 1e-8 * Math.abs(expected), name);
    }
  }

  private static double value(Report report, String name) {
    return report.variants().getFirst().answer(name).orElseThrow().value();
  }

  private Report run(String mode) throws Exception {
    Path file = Files.writeString(folder.resolve("layers.yaml"), CASE.formatted(mode));
    Case theCase = CaseFile.read(file);
    return new CaseRunner(new RunOptions(1, RunOptions.MAX_NODES), Progress.NONE)
        .run(theCase, List.of(theCase.asWritten()), List.of());
  }
}
