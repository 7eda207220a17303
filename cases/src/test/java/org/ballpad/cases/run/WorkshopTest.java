package org.ballpad.cases.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ballpad.cases.file.Case;
import org.ballpad.cases.file.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is built once for several points, and that no bit and no word of a report tells.
class WorkshopTest {
  private static final String CASE =
      """
      schema: 1
      units: {length: um, temperature: degC}
      section: {kind: axisymmetric, radius: 30}
      materials:
        base: {elastic: {E: 169 GPa, nu: 0.28}, expansion: 2.6 ppm/K, source: test}
        film: {elastic: {E: %s GPa, nu: 0.34}, expansion: 50 ppm/K, source: test}
        skin: {elastic: {E: %s GPa, nu: 0.34}, expansion: 10 ppm/K, source: test}
      steps:
        - {type: substrate, id: base, material: base, thickness: 30}
        - {type: deposit, id: film, material: film, thickness: %s, T: 225}
        - {type: deposit, id: skin, material: skin, thickness: 0.1, T: 225}
      settings: {min_film: 0.5}
      boundary: {outer: free}
      history: {mode: single_reference, stress_free: 225, then: [{to: 25}]}
      results:
        - {name: film, measure: region_average, of: von_mises, in: film}
      mesh: {size: 5}
      """;

  @TempDir private Path folder;

  private final CaseRunner shared = runner();

  @Test
  void buildsOnceForOtherMaterials() throws Exception {
    VariantResult stiff = run(shared, "5", "10");
    VariantResult soft = run(shared, "2.5", "10");
    VariantResult alone = run(runner(), "2.5", "10");
    assertSame(stiff.meshes().getFirst(), soft.meshes().getFirst());
    assertEquals(alone.answers(), soft.answers());
    assertEquals(alone.warnings(), soft.warnings());
    assertNotEquals(stiff.answers(), soft.answers());
    // What a lost film would have carried follows from its own modulus.
    assertNotEquals(stiff.warnings(), soft.warnings());
  }

  @Test
  void buildsAnewForOtherSteps() throws Exception {
    VariantResult thick = run(shared, "5", "10");
    VariantResult thin = run(shared, "5", "9");
    assertNotSame(thick.meshes().getFirst(), thin.meshes().getFirst());
    assertEquals(run(runner(), "5", "9").answers(), thin.answers());
  }

  private static CaseRunner runner() {
    return new CaseRunner(new RunOptions(1, RunOptions.MAX_NODES), Progress.NONE);
  }

  private VariantResult run(CaseRunner runner, String modulus, String thickness) throws Exception {
    Path file =
        Files.writeString(folder.resolve("film.yaml"), CASE.formatted(modulus, modulus, thickness));
    Case theCase = CaseFile.read(file);
    return runner.run(theCase, List.of(theCase.asWritten()), List.of()).variants().getFirst();
  }
}
