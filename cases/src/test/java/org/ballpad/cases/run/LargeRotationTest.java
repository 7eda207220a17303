package org.ballpad.cases.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ballpad.cases.file.Case;
import org.ballpad.cases.file.CaseFile;
import org.ballpad.solver.SolveFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A strip of two layers of the same metal but for their expansion, thin and long: it bends into an
/// arc of curvature 1.5 f / (2 t), f the difference of free strains and t the thickness of either
/// layer (S. Timoshenko, J. Opt. Soc. Am. 11 (1925) 233); in plane strain f = (1 + nu) alpha dT.
class LargeRotationTest {
  private static final String CASE =
      """
      schema: 1
      units: {length: um, temperature: degC}
      section: {kind: planar, extent: [0, 300], strain: plane}
      materials:
        calm: {elastic: {E: 100 GPa, nu: 0.25}, expansion: 0 ppm/K, source: test}
        warm: {elastic: {E: 100 GPa, nu: 0.25}, expansion: 10 ppm/K, source: test}
      steps:
        - {type: substrate, id: calm, material: calm, thickness: 2}
        - {type: deposit, id: warm, material: warm, thickness: 2, T: 25}
      boundary: {outer: free}
      history: {mode: %s, then: [{to: %s}]}
      results:
        - {name: calm, measure: region_average, of: rr, in: calm}
      mesh: {size: 20}
      """;

  @TempDir private Path folder;

  private Report run(String mode, int to) throws Exception {
    Path file = Files.writeString(folder.resolve("strip.yaml"), CASE.formatted(mode, to));
    Case theCase = CaseFile.read(file);
    return new CaseRunner(new RunOptions(1, RunOptions.MAX_NODES), Progress.NONE)
        .run(theCase, List.of(theCase.asWritten()), List.of());
  }

  /// At its end the strip turns by 300 um times the curvature: 0.141 rad for 100 K, 0.42 rad for
  /// 300 K. The mean stress of the calm layer is E / (1 - nu^2) f / 8.
  @Test
  void aHistoryIsToldOfAndThenRefused() throws Exception {
    VariantResult told = run("sequence", 125).variants().getFirst();
    double stress = 100_000 / (1 - 0.25 * 0.25) * 1.25 * 10e-6 * 100 / 8;
    assertEquals(stress, told.answer("calm").orElseThrow().value(), 0.02 * stress);
    String warning = "W-ROTATION region warm turns by up to 0.14 rad: strains of 0.97 % are not";
    assertTrue(told.warnings().getFirst().startsWith(warning), told.warnings().toString());
    SolveFault refused = assertThrows(SolveFault.class, () -> run("sequence", 325));
    assertTrue(refused.getMessage().contains("warm turns by 0.4"), refused.getMessage());
  }

  /// What depends on the load in a straight line may be scaled, so nothing is refused.
  @Test
  void aLinearResultIsToldOfOnly() throws Exception {
    assertTrue(
        run("final", 325).variants().getFirst().warnings().stream()
            .anyMatch(w -> w.startsWith("W-ROTATION")));
  }
}
