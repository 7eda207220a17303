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

/// A film that creeps by s' = -M A s^3 / 2 on a base that does not yield, while steps hold it at a
/// temperature: 1/s^2 = 1/s0^2 + M A t.
class StepTimeTest {
  private static final String CASE =
      """
      schema: 1
      units: {length: um, temperature: degC, stress: MPa, time: s}
      section: {kind: axisymmetric, radius: 50}
      materials:
        base: {elastic: {E: 1e9 GPa, nu: 0.3}, expansion: 0 ppm/K, source: test}
        film:
          elastic: {E: 46 GPa, nu: 0.36}
          expansion: 22 ppm/K
          creep: {norton: {A: 1e-13 1/s, n: 3}}
          source: test
      steps:
        - {type: substrate, id: base, material: base, thickness: 20}
        - {type: deposit, id: film, material: film, thickness: 30, T: 125}
      %s
      boundary: {outer: uniform, bottom: fixed_z}
      history: {mode: sequence}
      results:
        - {name: s, measure: region_average, of: rr, in: film}
      mesh: {size: 25}
      """;
  private static final double MODULUS = 46e3 / (1 - 0.36);
  private static final double START = MODULUS * 22e-6 * 100;

  @TempDir private Path folder;

  @Test
  void aTestHoldsTheWaferAtItsTemperature() throws Exception {
    assertRelaxed(3600, run("  - {type: mark, kind: test, T: 25, time: 1 h}"));
  }

  @Test
  void aStepThatMakesNothingBakesAllTheSame() throws Exception {
    String bake =
        "  - {type: coat, id: pr, material: resist_positive, thickness: 5, T: 25, time: 1 h}\n"
            + "  - {type: strip, ids: [pr]}";
    assertRelaxed(3600, run(bake));
  }

  /// A film that is pulled harder for an hour relaxes more.
  @Test
  void aTestMayBeCold() throws Exception {
    double room = run("  - {type: mark, kind: test, T: 25, time: 1 h}");
    double cold = run("  - {type: mark, kind: test, T: -75, time: 1 h}");
    double pulled = 1 / Math.sqrt(1 / (4 * START * START) + MODULUS * 1e-13 * 3600);
    assertEquals(pulled - START, cold, 0.05 * pulled);
    assertTrue(cold < room - 10, cold + " after " + room);
  }

  @Test
  void aMarkWithoutATemperatureLeavesItAsItIs() throws Exception {
    String cold = "  - {type: temperature, to: -15}";
    assertEquals(run(cold), run(cold + "\n  - {type: mark, kind: inspect}"), 1e-12);
  }

  /// Creep on the way, 1 K/s, adds to the time no more than the way takes; increments err by 2 %.
  private static void assertRelaxed(double seconds, double stress) {
    double most = 1 / Math.sqrt(1 / (START * START) + MODULUS * 1e-13 * seconds);
    double all = 1 / Math.sqrt(1 / (START * START) + MODULUS * 1e-13 * (seconds + 100));
    assertTrue(stress < most * 1.02 && stress > all * 0.98, all + " < " + stress + " < " + most);
  }

  private double run(String steps) throws Exception {
    Case theCase =
        CaseFile.read(Files.writeString(folder.resolve("film.yaml"), CASE.formatted(steps)));
    Report report =
        new CaseRunner(new RunOptions(1, RunOptions.MAX_NODES), Progress.NONE)
            .run(theCase, List.of(theCase.asWritten()), List.of());
    return report.variants().getFirst().answer("s").orElseThrow().value();
  }
}
