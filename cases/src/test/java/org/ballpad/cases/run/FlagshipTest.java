package org.ballpad.cases.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.ballpad.cases.file.Case;
import org.ballpad.cases.file.CaseFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The main case: what geometry says of it in closed form, and that every promise of a comparison
/// is kept. That its stresses are right is the business of the comparison with CalculiX.
class FlagshipTest {
  private static final List<String> FLAT = List.of("flat_d2", "flat_d1", "flat_pass");
  private static final List<String> EMBOSSED = List.of("embossed_001", "embossed_002");
  private static final double PAD = 110;
  private static Report report;

  @BeforeAll
  static void compare() throws Exception {
    Case main = CaseFile.read(Path.of("embossed-vs-flat.yaml"));
    RunOptions options = new RunOptions(2, RunOptions.MAX_NODES);
    report = new CaseRunner(options, Progress.NONE).run(main, main.variants(), main.references());
  }

  @Test
  void flatPadsHaveTheAreaAndThePathOfTheirOpening() {
    for (String name : FLAT) {
      assertEquals(Math.PI * PAD * PAD, value(name, "joint_area"), 1e-6);
      assertEquals(PAD, value(name, "joint_path"), 1e-9);
    }
  }

  @Test
  void anEmbossAddsItsWallsToBoth() {
    // Two walls of the ring and one of the concave portion, each at most as long as the layer is
    // thick on its slope, and the rounded edges of the metal take some of it back.
    double wall = 5 / Math.sin(Math.toRadians(85));
    assertTrue(value("embossed_001", "joint_path") > PAD);
    assertTrue(value("embossed_001", "joint_path") < PAD + 3 * wall);
    assertTrue(value("embossed_002", "joint_path") > value("embossed_001", "joint_path"));
    for (String name : EMBOSSED) {
      assertTrue(value(name, "joint_area") > Math.PI * PAD * PAD);
    }
  }

  @Test
  void everyPadGetsTheSameBall() {
    double ball = Math.PI * Math.pow(300, 3) / 6;
    for (VariantResult variant : report.variants()) {
      assertEquals(ball, value(variant.name(), "ball_volume"), 2e-5 * ball, variant.name());
    }
  }

  @Test
  void everyResultHasAnErrorAndEveryReferenceItsRatios() {
    assertEquals(FLAT, report.references());
    for (VariantResult variant : report.variants()) {
      for (String question : report.questions()) {
        Answer answer = variant.answer(question).orElseThrow();
        assertNotNull(answer.error(), variant.name() + " " + question);
        for (String reference : FLAT) {
          assertTrue(report.ratios().of(reference, variant.name(), question).isPresent());
        }
      }
      assertTrue(variant.solution().backwardError() < 1e-13, variant.name());
    }
  }

  @Test
  void theFineMeshesHaveAboutTwentyThousandNodes() {
    double mean =
        report.variants().stream()
            .mapToInt(v -> v.meshes().getLast().nodeCount())
            .average()
            .orElseThrow();
    assertEquals(20_000, mean, 5_000);
  }

  private static double value(String variant, String question) {
    return report.variants().stream()
        .filter(v -> v.name().equals(variant))
        .findFirst()
        .flatMap(v -> v.answer(question))
        .orElseThrow()
        .value();
  }
}
