package org.ballpad.cases.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ballpad.cases.file.Case;
import org.ballpad.cases.file.CaseFile;
import org.ballpad.cases.file.Variant;
import org.ballpad.solver.result.Measured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a run says of a fitted exponent, at the free edge of catalogue C22 whose exponent is
/// 0.706731.
class CornerTheoryTest {
  private static final String CASE =
      """
      schema: 1
      units: {length: um, temperature: degC}
      section: {kind: planar, extent: [0, 100]}
      materials:
        si: {elastic: {E: 131 GPa, nu: 0.28}, expansion: 2.8 ppm/K, source: test}
        pi: {elastic: {E: 2.5 GPa, nu: 0.34}, expansion: 35 ppm/K, source: test}
      steps:
        - {type: substrate, id: si, material: si, thickness: 100}
        - {type: deposit, id: film, material: pi, thickness: 100, T: 225}
      history: {mode: single_reference, stress_free: 225, then: [{to: 25}]}
      mesh: {size: 20, at: {"corner:1": 0.05}, growth: 1.3}
      """;

  @TempDir private Path folder;

  @Test
  void theExponentOfTheoryStandsBesideTheFittedOne() throws Exception {
    List<String> notes = notes("boundary: {outer: free}\n", "from: 0.3, to: 2");
    assertEquals(1, notes.size());
    assertTrue(notes.getFirst().startsWith("N-CORNER lambda: 0.7"), notes.getFirst());
    assertTrue(
        notes.getFirst().endsWith("0.7067 by linear elasticity at [100, 0]"), notes.getFirst());
  }

  @Test
  void aFitThatReachesTooFarIsWarnedOf() throws Exception {
    List<String> notes = notes("boundary: {outer: free}\n", "from: 5, to: 40");
    assertEquals(1, notes.size());
    assertTrue(notes.getFirst().startsWith("W-CORNER lambda: "), notes.getFirst());
    assertTrue(
        notes
            .getFirst()
            .endsWith(
                ": the fit reaches from 5.0 to 40.0 um; fit nearer to the corner, on cells of a fifth of `from` there"),
        notes.getFirst());
  }

  /// Whatever the fit says there, the wedge has no free end.
  @Test
  void theoryIsSilentOnAFaceThatIsHeld() throws Exception {
    Variant held = read("boundary: {outer: fixed}\n", "").asWritten();
    Workshop.Work work = new Workshop().build(held);
    Answer fitted = Answer.of("lambda", List.of(new Measured(0.7, "1", 1, false, 1)));
    CornerTheory theory = new CornerTheory(work.geometry(), work.mesh());
    assertEquals(List.of(), theory.notes(held.results(), List.of(fitted)));
  }

  private List<String> notes(String boundary, String window) throws Exception {
    Case theCase = read(boundary, ", " + window);
    Report report =
        new CaseRunner(new RunOptions(1, 50_000), Progress.NONE)
            .run(theCase, List.of(theCase.asWritten()), List.of());
    return report.variants().getFirst().warnings().stream()
        .filter(warning -> warning.contains("-CORNER"))
        .toList();
  }

  private Case read(String boundary, String window) throws Exception {
    String asked =
        "results: [{name: s, measure: corner_stress, along: film/si, distance: 1}, "
            + "{name: lambda, measure: corner_exponent, of: abs_shear, along: film/si"
            + window
            + "}]\n";
    return CaseFile.read(Files.writeString(folder.resolve("edge.yaml"), CASE + boundary + asked));
  }
}
