package org.ballpad.cases.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// `optimise:` of a study, from file to answers.
class OptimiseTest {
  /// The largest circle within a limit: its radius is in closed form.
  private static final String STUDY =
      """
      case: films.yaml
      vary: {radius: {from: 20, to: 40}, steps.film.thickness: {from: 1, to: 3}}
      sampling: {count: 8}
      optimise: {maximise: area, evaluations: 6, subject_to: {area: "<= 0.003 mm2"}}
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeCase() throws IOException {
    Files.writeString(folder.resolve("films.yaml"), Shell.FILMS);
  }

  private Shell sweep(String text, String name) throws IOException {
    Path study = Files.writeString(folder.resolve(name + ".yaml"), text);
    return Shell.run("sweep", study, "--out", folder.resolve("out"), "--json");
  }

  private JsonNode answers(String name) throws IOException {
    return new ObjectMapper()
        .readTree(Files.readString(folder.resolve("out").resolve(name).resolve("answers.json")));
  }

  @Test
  void theOptimumKeepsTheLimitAndTouchesIt() throws IOException {
    Shell shell = sweep(STUDY, "s");
    assertEquals(0, shell.code(), shell.err());
    JsonNode optimum = answers("s").get("optimum");
    assertTrue(optimum.get("keeps_limits").asBoolean());
    assertTrue(optimum.get("value").asDouble() <= 3000, optimum.toString());
    assertEquals(3000, optimum.get("value").asDouble(), 3);
    assertEquals(8 + optimum.get("points_added").asInt(), shell.json().get("points").asInt());
    assertTrue(Files.size(folder.resolve("out/s/report.html")) > 10_000);
  }

  /// Points that are known lead to the same points again, and none is computed.
  @Test
  void runAgainItComputesNothingAndEndsAlike() throws IOException {
    sweep(STUDY, "s");
    byte[] once = Files.readAllBytes(folder.resolve("out/s/results.csv"));
    assertEquals(0, sweep(STUDY, "s").json().get("computed").asInt());
    assertArrayEquals(once, Files.readAllBytes(folder.resolve("out/s/results.csv")));
  }

  @Test
  void whatTheBlockNamesMustBeThere() throws IOException {
    Shell unknown = sweep(STUDY.replace("maximise: area", "maximise: aera"), "u");
    assertEquals(3, unknown.code());
    assertTrue(
        unknown.err().contains("there is no result `aera`; did you mean `area`?"), unknown.err());
    Shell unit = sweep(STUDY.replace("0.003 mm2", "3 MPa"), "v");
    assertTrue(
        unit.err().contains("optimise.subject_to.area: E-UNIT the result is in um2"), unit.err());
    Shell both = sweep(STUDY.replace("maximise: area", "maximise: area, minimise: area"), "w");
    assertTrue(both.err().contains("either `minimise` or `maximise`"), both.err());
  }

  /// Trajectories give the slope of the radius' effect: mu* of a circle's area over 20 to 40.
  @Test
  void trajectoriesAreUsedForElementaryEffects() throws IOException {
    String study =
        STUDY.replace("{count: 8}", "{method: morris, count: 4}").replaceAll("optimise.*\n", "");
    assertEquals(0, sweep(study, "m").code());
    JsonNode effects = answers("m").get("results").get("area").get("morris");
    // pi ((a + 20 / 2)^2 - a^2) / (1 / 2) for a = 22.5 and 27.5
    double low = Math.PI * (32.5 * 32.5 - 22.5 * 22.5) * 2;
    double high = Math.PI * (37.5 * 37.5 - 27.5 * 27.5) * 2;
    double mean = effects.get("radius").get("mu_star").asDouble();
    assertTrue(mean >= low - 1e-6 && mean <= high + 1e-6, mean + " in " + low + ", " + high);
    assertEquals(0, effects.get("steps.film.thickness").get("mu_star").asDouble(), 1e-6);
  }
}
