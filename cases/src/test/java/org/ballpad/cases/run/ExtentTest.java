package org.ballpad.cases.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.ballpad.cases.file.Case;
import org.ballpad.cases.file.CaseFile;
import org.ballpad.cases.file.Variant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Reaches of bumps against spherical caps of their volume on their pad.
class ExtentTest {
  @ParameterizedTest
  @CsvSource({"lined, 50", "footed, 58"})
  void aReflowedBumpIsACapOnItsPad(String name, double pad) throws Exception {
    Case theCase = CaseFile.read(Path.of("seed003.yaml"));
    List<Variant> variant = List.of(theCase.variant(name).orElseThrow());
    Report report =
        new CaseRunner(new RunOptions(2, 100_000), Progress.NONE).run(theCase, variant, List.of());
    VariantResult bump = report.variants().getFirst();
    // The metal stands 1 um higher where the passivation lies on the bonding pad: 35 to 45 um, less
    // and more what the sputter leaves on walls. The bump is a cap without that step, on the upper
    // face of its pad.
    double step = Math.PI * (45.75 * 45.75 - 34.25 * 34.25);
    double cap = value(bump, "bump_volume") + step;
    double height = new BrentSolver().solve(100, h -> capVolume(pad, h) - cap, 10, 200);
    assertEquals(height, value(bump, "bump_height"), 0.02);
    double radius = (pad * pad + height * height) / (2 * height);
    assertEquals(radius, value(bump, "bump_radius"), 0.02);
    assertEquals(pad, value(bump, "pad_radius"), 0.02); // chords of the plated film
  }

  private static double capVolume(double a, double h) {
    return Math.PI * h * (3 * a * a + h * h) / 6;
  }

  private static double value(VariantResult result, String name) {
    return result.answer(name).orElseThrow().value();
  }
}
