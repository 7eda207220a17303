package org.ballpad.cases.sweep.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ballpad.cases.file.sweep.Study;
import org.ballpad.cases.file.sweep.StudyFile;
import org.ballpad.cases.file.tree.Faults;
import org.ballpad.cases.sweep.PointTable;
import org.ballpad.cases.sweep.PointTable.Column;
import org.ballpad.cases.sweep.PointTable.Row;
import org.ballpad.cases.sweep.PointTable.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The page and the JSON of made-up points; the pages stay in `target/study-pages` to be looked at.
class StudyPageTest {
  private static final String STUDY =
      """
      case: x.yaml
      vary:
        height: {from: 2, to: 8}
        radius: {from: 30, to: 60}
        E: {from: 2 GPa, to: 4 GPa}
        opening: {distribution: normal, mean: 110, sd: 5, min: 95, max: 125}
      sampling: {count: 60}
      weibull: {life: 6}
      """;

  @TempDir private Path folder;

  private Study study(String text) throws IOException {
    Faults faults = new Faults();
    Optional<Study> study =
        StudyFile.read(Files.writeString(folder.resolve("s.yaml"), text), faults);
    assertTrue(faults.isEmpty(), () -> faults.inOrder("s.yaml").toString());
    return study.orElseThrow();
  }

  /// Every fiftieth point fails; the result `vm` is a bowl in height and radius with errors of 1.
  private static PointTable table(int count) {
    Random random = new Random(3);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double h = 2 + 6 * random.nextDouble();
      double r = 30 + 30 * random.nextDouble();
      double e = 2 + 2 * random.nextDouble();
      double o = Math.clamp(110 + 5 * random.nextGaussian(), 95, 125);
      boolean ok = i % 50 != 49;
      double vm = 60 + 2 * Math.pow(h - 5, 2) + Math.pow((r - 45) / 5, 2) + 3 * e;
      double area = 4e4 + 80 * h * r / 10;
      List<Double> values = List.of(vm, area, 0.3 * vm + o / 10, 5e9 * Math.pow(vm, -3));
      List<Double> nan = List.of(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
      rows.add(
          new Row(
              i + 1,
              "%064x".formatted(i),
              ok ? Status.OK : Status.FAILED,
              List.of("" + h, "" + r, e + " GPa", "" + o),
              List.of(h, r, e, o),
              ok ? values : nan,
              ok ? List.of(1.0, 0.0, 0.5, Double.NaN) : nan,
              ok ? "" : "exit 5: not converged </script><b>",
              0.1,
              i < 5 ? "reports/p" + i : ""));
    }
    List<Column> parameters =
        List.of(
            new Column("height", ""),
            new Column("radius", ""),
            new Column("E", "GPa"),
            new Column("opening", ""));
    List<Column> results =
        List.of(
            new Column("vm", "MPa"),
            new Column("area", "um2"),
            new Column("shear", "MPa"),
            new Column("life", "cycles"));
    return new PointTable(parameters, results, rows);
  }

  private static String page(String name, PointTable table, StudyAnswers answers)
      throws IOException {
    String page = StudyPage.of("A study of " + name + " points", table, answers);
    Path pages = Files.createDirectories(Path.of("target", "study-pages"));
    Files.writeString(pages.resolve(name + ".html"), page);
    return page;
  }

  @Test
  void thePageOfSixtyPointsNeedsNothingElse() throws IOException {
    PointTable table = table(60);
    StudyAnswers answers = StudyAnswers.of(study(STUDY), table, Optional.empty());
    String page = page("60", table, answers);
    assertFalse(page.replace("http://www.w3.org/2000/svg", "").contains("http"));
    assertFalse(page.contains("src="));
    assertFalse(page.contains("not converged </script>"));
    String data = page.split("id='data'>", 2)[1].split("</script>", 2)[0];
    JsonNode read = new ObjectMapper().readTree(data);
    assertEquals(60, read.get("number").size());
    assertEquals("exit 5: not converged </script><b>", read.get("reasons").get("49").asString());
    assertEquals(4, read.get("answers").get("results").get("vm").get("responses").size());
  }

  /// The bar of a page of 10,000 points is 5 MB.
  @Test
  void thePageOfTenThousandPointsStaysSmall() throws IOException {
    PointTable table = table(10_000);
    StudyAnswers answers = StudyAnswers.of(study(STUDY), table, Optional.empty());
    String page = page("10000", table, answers);
    assertTrue(page.length() < 5_000_000, page.length() + " bytes");
    assertTrue(page.contains("drawn at random: 500 for a process"), answers.notes().toString());
  }

  @Test
  void theJsonHoldsWhatWasAsked() throws IOException {
    PointTable table = table(60);
    StudyAnswers answers = StudyAnswers.of(study(STUDY), table, Optional.empty());
    JsonNode read = new ObjectMapper().readTree(AnswersJson.text(answers, table));
    JsonNode vm = read.get("results").get("vm");
    // Variances over the ranges: 4 of height 4 * 36^2 / 180 / 4, radius 7.2, E 9 / 3.
    double h = 4 * Math.pow(36, 2) / 180;
    double r = Math.pow(36, 2) / 180;
    double e = 9.0 * 4 / 12;
    assertEquals(
        h / (h + r + e), vm.get("sobol").get("height").get("first").get(0).asDouble(), 0.01);
    assertEquals(0, vm.get("sobol").get("opening").get("total").get(0).asDouble(), 0.01);
    JsonNode life = read.get("results").get("life").get("weibull");
    assertTrue(life.get("beta").get(0).asDouble() < 6);
    assertEquals(41, life.get("failed").size());
    JsonNode least = vm.get("least").get("plausible").get("height");
    assertTrue(least.get(0).asDouble() < 5.5 && least.get(1).asDouble() > 4.5, least.toString());
  }

  @Test
  void theSameTableGivesTheSameText() throws IOException {
    PointTable table = table(60);
    assertEquals(
        AnswersJson.text(StudyAnswers.of(study(STUDY), table, Optional.empty()), table),
        AnswersJson.text(StudyAnswers.of(study(STUDY), table, Optional.empty()), table));
  }

  @Test
  void wordsForLevelsAreSaidToHaveNoSurrogate() throws IOException {
    PointTable table = table(60);
    Study words = study(STUDY.replace("height: {from: 2, to: 8}", "height: [SAC305, SnPb]"));
    StudyAnswers answers = StudyAnswers.of(words, table, Optional.empty());
    assertTrue(answers.notes().getFirst().contains("height has words"), answers.notes().toString());
    assertEquals("no number was varied", answers.results().getFirst().note());
  }
}
