package org.ballpad.cases.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Lives in use from the file to text, JSON and page: a film of solder between -40 and 125 degC
/// hourly, in use between 0 and 40 degC daily.
class LifeInUseTest {
  private static final String USE = ", use: {by: MODEL, T_min: 0, T_max: 40, period: 24 h}}";

  private static final String FILM =
      LifeTest.FILM.replace(
          "bundle: sac305-syed2004-schubert, along: film/base}",
          "bundle: sac305-syed2004-schubert, along: film/base" + USE);

  @TempDir private Path folder;

  /// By hand, (165/40)^n (60/1440)^m exp(H (1/313.15 - 1/398.15)) with the printed n, m and H:
  /// 2.65, 0.136, 2185 K; 2.3, 0.3, 0.4 eV; 1.9, 1/3, 1414 K.
  @ParameterizedTest
  @CsvSource({
    "sac-norris-landzberg-pan, 123.05298",
    "sac305-norris-landzberg-lall, 237.5430",
    "snpb-norris-landzberg, 13.424169"
  })
  void theLifeIsCarriedOverWithItsError(String model, double factor) throws IOException {
    JsonNode life = run(model, "--json").json().at("/quantities/life");
    JsonNode use = life.at("/life/use");
    assertEquals(factor, use.get("acceleration").asDouble(), 2e-6 * factor);
    double cycles = use.get("cycles").asDouble();
    assertEquals(life.get("value").asDouble() * factor, cycles, 2e-6 * cycles);
    double error = life.get("error").asDouble() / life.get("value").asDouble();
    assertTrue(error > 0);
    assertEquals(error, use.get("cycles_error").asDouble() / cycles, 1e-12);
    assertEquals(cycles / 365.25, use.get("years").asDouble(), 1e-12 * cycles);
    assertEquals(error, use.get("years_error").asDouble() / (cycles / 365.25), 1e-12);
    assertTrue(use.get("marks").asString().startsWith("V"));
    assertEquals(86400, use.at("/cycle/period").asDouble());
    assertEquals(3600, use.at("/test_cycle/period").asDouble(), 1e-9);
    assertEquals(-40, use.at("/test_cycle/T_min").asDouble());
  }

  @Test
  void reportAndPageSayWhatItRestsOn() throws IOException {
    Shell shell = run("sac-norris-landzberg-pan");
    List<String> said =
        List.of(
            "cycle of the test -40 to 125 degC in 60 min",
            "cycle of use 0 to 40 degC in 24 h",
            "mean life in use, years",
            "constants of sac-norris-landzberg-pan (V2 M) count as exact");
    String out = shell.out().replaceAll(" +", " ");
    said.forEach(text -> assertTrue(out.contains(text), out));
    assertTrue(shell.err().contains("W-NOSOURCE life sac-norris-landzberg-pan: law.activation"));
    assertFalse(shell.err().contains("W-FOREIGN"), shell.err());
    String page = Files.readString(folder.resolve("out/film/report.html"));
    assertTrue(page.contains("<td>0 to 40 degC in 24 h</td>") && page.contains(said.getLast()));
  }

  @Test
  void anotherAlloyWarns() throws IOException {
    String said =
        "W-FOREIGN life snpb-norris-landzberg: found for Sn-Pb, used with sac-syed2004-schubert-energy, which is for SnAgCu";
    Shell shell = run("snpb-norris-landzberg");
    assertTrue(shell.err().contains(said), shell.err());
  }

  private Shell run(String model, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("film.yaml"), FILM.replace("MODEL", model));
    Shell shell =
        options.length == 0
            ? Shell.run("run", file, "--out", folder.resolve("out"))
            : Shell.run("run", file, options[0], "--out", folder.resolve("out"));
    assertEquals(0, shell.code(), shell.err());
    return shell;
  }
}
