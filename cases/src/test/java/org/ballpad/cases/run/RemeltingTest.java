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

/// Solder that is heated above its solidus is liquid, and forgets what it was.
class RemeltingTest {
  private static final String CASE =
      """
      schema: 1
      units: {length: um, temperature: degC, time: s}
      section: {kind: axisymmetric, radius: 100}
      materials:
        chip: {elastic: {E: 130 GPa, nu: 0.28}, expansion: 3 ppm/K, source: test}
        pad: {elastic: {E: 120 GPa, nu: 0.34}, expansion: 17 ppm/K, process: {wettable: true}, source: test}
        alloy:
          elastic: {E: 45 GPa, nu: 0.36}
          expansion: 22 ppm/K
          %s
          process: {solder: true}
          source: test
      steps:
        - {type: substrate, id: chip, material: chip, thickness: 50}
        - {type: deposit, id: pad, material: pad, thickness: 5}
        - {type: open, id: edge, layers: [pad], open: [[60, end]], method: plasma}
        - {type: place_ball, id: ball, material: alloy, diameter: 120, on: pad}
        - {type: reflow, id: melt, regions: [ball], T_peak: 245, T_solidus: 217}
      history: {mode: %s, then: [%s]}
      results:
        - {name: ball, measure: layer_average, of: von_mises, in: ball, along: ball/pad, depth: 10}
        - {name: chip, measure: region_average, of: rr, in: chip}
      mesh: {size: 20}
      """;
  private static final String CREEPS = "creep: {norton: {A: 1e-9 1/s, n: 3}}";
  private static final String REFLOW = "{reflow: J-STD-020-Pb-free, peak: 250}";
  private static final String END = "{to: 25, rate: 3 K/s}";

  @TempDir private Path folder;

  @Test
  void liquidSolderCarriesNothing() throws Exception {
    Report report = run("", "sequence", "{to: 230}");
    assertEquals(0, value(report, "ball"), 1e-6);
    assertTrue(Math.abs(value(report, "chip")) > 0.1, "the pad still strains the chip");
  }

  /// Elastic: after any number of profiles the joint is what it was when it was born first.
  @Test
  void anElasticJointIsBornAgainAsItWas() throws Exception {
    Report once = run("", "sequence", END);
    Report again = run("", "sequence", REFLOW + ", " + REFLOW + ", " + END);
    assertEquals(value(once, "ball"), value(again, "ball"), 1e-8 * value(once, "ball"));
    assertEquals(value(once, "chip"), value(again, "chip"), 1e-8 * Math.abs(value(once, "chip")));
  }

  /// A profile that stays below the solidus ends where it began; one that passes it does not when
  /// everything was free of stress elsewhere.
  @Test
  void aReferenceBelowTheSolidusIsForgottenByReflow() throws Exception {
    String mode = "single_reference, stress_free: 150";
    Report before = run("", mode, END);
    Report below = run("", mode, "{profile: [[0, 25], [1 min, 200], [2 min, 25]]}");
    Report after = run("", mode, REFLOW);
    double fresh = value(run("", "single_reference, stress_free: 217", END), "ball");
    assertEquals(value(before, "ball"), value(below, "ball"), 1e-8 * value(before, "ball"));
    assertTrue(value(after, "ball") > 1.2 * value(before, "ball"));
    // The pad was free at 150 and not at 217: its strain is no stress of the solder.
    assertEquals(fresh, value(after, "ball"), 1e-8 * fresh);
  }

  /// Solder that has crept for a day is the solder of the first minute again.
  @Test
  void creepIsForgottenByReflow() throws Exception {
    String day = "{to: 100, hold: 24 h}, ";
    double fresh = value(run(CREEPS, "sequence", REFLOW + ", " + END), "ball");
    double old = value(run(CREEPS, "sequence", day + END), "ball");
    double again = value(run(CREEPS, "sequence", day + REFLOW + ", " + END), "ball");
    assertTrue(Math.abs(old - fresh) > 0.05 * fresh, old + " and " + fresh);
    assertEquals(fresh, again, 1e-6 * fresh);
  }

  private static double value(Report report, String name) {
    return report.variants().getFirst().answer(name).orElseThrow().value();
  }

  private Report run(String law, String mode, String then) throws Exception {
    Path file = Files.writeString(folder.resolve("joint.yaml"), CASE.formatted(law, mode, then));
    Case theCase = CaseFile.read(file);
    return new CaseRunner(new RunOptions(1, RunOptions.MAX_NODES), Progress.NONE)
        .run(theCase, List.of(theCase.asWritten()), List.of());
  }
}
