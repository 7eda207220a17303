package org.ballpad.cases.file.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ballpad.cases.file.tree.Fault;
import org.ballpad.cases.file.tree.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Study files, right and wrong.
class StudyFileTest {
  @TempDir private Path folder;

  private Study read(String text) throws IOException {
    Faults faults = new Faults();
    Study study = StudyFile.read(write(text), faults).orElse(null);
    assertEquals(List.of(), faults.list());
    return study;
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("study.yaml"), text);
  }

  private Varied varied(String text) throws IOException {
    boolean scatters =
        text.contains("distribution") || !text.matches(".*(count|step).*") && text.startsWith("{");
    String sampling = scatters ? "sampling: {count: 5}\n" : "";
    return read("case: c.yaml\nvary: {a: " + text + "}\n" + sampling).vary().getFirst();
  }

  @Test
  void levelsComeAsListsAndRanges() throws IOException {
    assertEquals(List.of("1", "3.5", "2"), ((Varied.Levels) varied("[1, 3.5, 2]")).values());
    assertEquals(List.of("SAC305", "SnPb"), ((Varied.Levels) varied("[SAC305, SnPb]")).values());
    assertEquals(
        List.of("90", "100", "110", "120"),
        ((Varied.Levels) varied("{from: 90, to: 120, count: 4}")).values());
    assertEquals(
        List.of("0.1 GPa", "0.2 GPa", "0.3 GPa"),
        ((Varied.Levels) varied("{from: 0.1 GPa, to: 0.35, step: 0.1}")).values());
    assertEquals(
        List.of("0", "0.3333333333", "0.6666666667", "1"),
        ((Varied.Levels) varied("{from: 0, to: 1, count: 4}")).values());
  }

  /// Quantiles against tables and closed forms.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{from: 2, to: 4}; 0.25; 2.5",
        "{distribution: uniform, min: 2 GPa, max: 4}; 0.5; 3",
        "{distribution: normal, mean: 110, sd: 5}; 0.975; 119.7998199", // 110 + 1.959963985 sd
        "{distribution: normal, mean: 0, sd: 1, min: 0}; 0.5; 0.6744897502", // median of |z|
        "{distribution: lognormal, median: 3, sigma: 0.5}; 0.8413447461; 4.946163812", // 3 e^0.5
        "{distribution: triangular, min: 0, mode: 1, max: 4}; 0.25; 1", // F(mode) = 1 / 4
        "{distribution: triangular, min: 0, mode: 1, max: 4}; 0.75; 2.267949192" // 4 - sqrt(3)
      })
  void distributionsHaveTheirQuantiles(String text, double share, double quantile)
      throws IOException {
    Varied.Spread spread = (Varied.Spread) varied(text);
    assertEquals(quantile, spread.distribution().quantile(share), 1e-8 * quantile);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "vary: {a: 5}; vary.a: a list, a range or a distribution is needed, not \"5\"",
        "vary: {a: []}; vary.a: an empty list makes no point",
        "vary: {a: [1, 1]}; vary.a: 1 is given twice",
        "vary: {a: [1 um, 1 nm]}; vary.a: all levels must be written in one unit",
        "vary: {a: {from: 1 um, to: 2 nm, count: 3}}; vary.a.to: all numbers here must be in one unit: um or nm",
        "vary: {a: {from: 2, to: 1, count: 3}}; vary.a: `to` must be above `from`",
        "vary: {a: {from: 1, to: 2, count: 3, step: 1}}; vary.a: one of `count` and `step` is needed",
        "vary: {a: {from: 1, to: 2, count: 2.5}}; vary.a.count: a whole number from 2 on is needed",
        "vary: {a: {from: 1, to: 2, step: 0}}; vary.a.step: a step above 0 is needed",
        "vary: {a: {from: 1, to: 2}}; `sampling` is missing",
        "vary: {a: {distribution: norml, mean: 1, sd: 1}}; did you mean `normal`?",
        "vary: {a: {distribution: normal, mean: 1, sd: 0}}; vary.a: `sd` must be above 0",
        "vary: {a: {distribution: normal, mean: 1}}; vary.a: `sd` is missing",
        "vary: {a: {distribution: normal, mean: 0, sd: 1, min: 50}}; nothing of the distribution lies between",
        "vary: {a: [1, 2], b: [1]}|zip: [a, b]; zip: levels that run side by side must be equally many",
        "vary: {a: [1, 2]}|zip: [a, c]; zip: `c` is not under `vary`",
        "vary: {a: [1, 2]}|sampling: {count: 3}; sampling: nothing under `vary` scatters",
        "vary: {a: [1, 2]}|constraints: [a = 3]; constraints: two expressions with one of",
        "vary: {a: [1, 2]}|correlation: {between: [a, a], rank: 1}; has levels; only what scatters",
        "vary: {a: [1, 2]}|seed: 1.5; seed: a whole number is needed",
        "title: nothing; `vary` is missing",
        "vary: {a: [1, 2]}|schema: 2; schema: format version 1 is known",
        "vary: {a: [1, 2]}|varry: 3; varry: unknown key"
      })
  void faultsSayWhereAndWhat(String text, String message) throws IOException {
    Faults faults = new Faults();
    StudyFile.read(write("case: c.yaml\n" + text.replace("|", "\n") + "\n"), faults);
    List<String> said = faults.list().stream().map(Fault::toString).toList();
    assertTrue(said.stream().anyMatch(s -> s.contains(message)), said::toString);
  }
}
