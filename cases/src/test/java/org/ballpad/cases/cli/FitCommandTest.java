package org.ballpad.cases.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// `ballpad materials fit` as the shell sees it.
final class FitCommandTest {
  private static final Path FITS = Path.of("fits");

  @TempDir private Path folder;

  /// The shipped curves are Anand's equations, integrated by SciPy, with 1 % noise. The constants
  /// found, written as YAML and driven along a path, give the stresses without the noise.
  @Test
  void fittedBlockDrivesAPointToTheTrueStresses() throws IOException {
    Path block = folder.resolve("anand.yaml");
    Path page = folder.resolve("page.html");
    Shell fit =
        Shell.run(
            "materials",
            "fit",
            FITS.resolve("sac305-tension.csv"),
            "--law",
            "anand",
            "--start",
            "sac305-chang2006",
            "--yaml",
            block,
            "--html",
            page);
    assertEquals(0, fit.code(), fit.err());
    assertTrue(fit.out().contains("xi is held at 2.0"), fit.out());
    assertTrue(Files.readString(page).contains("<svg"));
    Path path =
        file(
            "path.yaml",
            Files.readString(block)
                + """
                runs:
                  - {name: a, start: 25 degC, segments: [{axial: 0.2 %, rate: 1e-3 1/s}, {axial: 3 %, rate: 1e-3 1/s}]}
                  - {name: b, start: 75 degC, segments: [{axial: 1 %, rate: 1e-4 1/s}]}
                  - {name: c, start: 125 degC, segments: [{axial: 0.2 %, rate: 1e-5 1/s}, {axial: 3 %, rate: 1e-5 1/s}]}
                """);
    JsonNode runs = Shell.run("point", "SAC305", "--path", path, "--json").json().get("runs");
    stress(runs.get("a"), 1, 38.20984349);
    stress(runs.get("a"), 2, 41.99069595);
    stress(runs.get("b"), 1, 25.0426128);
    stress(runs.get("c"), 1, 12.27578526);
    stress(runs.get("c"), 2, 13.01181239);
  }

  /// Garofalo's law through published stresses of SAC305.
  @Test
  void publishedStressesAreFollowed() {
    Shell fit =
        Shell.run(
            "materials", "fit", FITS.resolve("sac305-steady.csv"), "--law", "garofalo", "--json");
    assertEquals(0, fit.code(), fit.err());
    assertEquals(5, fit.json().get("points").size());
    for (JsonNode p : fit.json().get("points")) {
      double measured = p.get("measured_MPa").asDouble();
      assertEquals(measured, p.get("predicted_MPa").asDouble(), 0.01 * measured);
    }
  }

  /// Exact pairs of Schubert's law, in other units.
  @Test
  void unitsAreThoseOfTheColumns() throws IOException {
    var text = new StringBuilder("stress [GPa], rate [1/h], temperature [K]\n");
    for (double t : new double[] {298.15, 348.15, 398.15}) {
      for (double stress : new double[] {10, 20, 40}) {
        double rate = 277984 * Math.pow(Math.sinh(0.02447 * stress), 6.41) * Math.exp(-6500 / t);
        text.append("%s, %.12e, %s%n".formatted(stress / 1000, 3600 * rate, t));
      }
    }
    Path data = file("pairs.csv", text.toString());
    JsonNode constants =
        Shell.run("materials", "fit", data, "--law", "garofalo", "--json").json().get("constants");
    assertEquals(277984, constants.get("A").get("value").asDouble(), 0.3);
    assertEquals(0.02447, constants.get("alpha").get("value").asDouble(), 3e-8);
    assertEquals(6.41, constants.get("n").get("value").asDouble(), 7e-6);
    assertEquals(6500, constants.get("H").get("value").asDouble(), 7e-3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "temperature [degC], rate [1/s], stress [MPa];25, 1e-3, NaN | data.csv:2:10 stress: E-UNIT stress: \"NaN MPa\" is not a stress",
        "temperature [degC], rate [1/s], stress [MPa];25, -1e-3, 4 | data.csv:2:1 rate: E-RANGE rate must be above 0",
        "temperature [degC], rate [1/s], stress [MPa];25, 1e-3 | data.csv:2:1: 2 cells, but 3 columns",
        "temperature, rate [1/s], stress [MPa] | data.csv:1:1 temperature: E-UNIT no unit; write `temperature [degC]`",
        "temperature [degC], rate [1/s], stress [ksi] | data.csv:1:32 stress: E-UNIT `ksi` is no unit of it",
        "temperature [degC], rate [1/s], strss [MPa] | unknown column `strss`; did you mean `stress`?",
        "temperature [degC], stress [MPa] | column `rate` is missing",
        "temperature [degC], rate [1/s], stress [MPa] | no stresses",
        "temperature [degC], rate [1/s], strain [%], stress [MPa];25, 1e-3, 1, 30;25, 1e-3, 0.5, 31 | data.csv:3:1 strain: strain must rise",
        "temperature [degC], rate [1/s], stress [MPa];25, 1e-3, 40;125, 1e-3, 20 | 2 pairs of rate and stress are too few for 4 constants",
        "temperature [degC], rate [1/s], stress [MPa];25, 1e-3, 40;25, 1e-4, 35;25, 1e-5, 30;25, 1e-6, 25 | all pairs have one temperature"
      })
  void faultsOfDataAreToldWithTheirPlace(String text, String message) throws IOException {
    Path data = file("data.csv", text.replace(";", "\n") + "\n");
    Shell shell = Shell.run("materials", "fit", data, "--law", "garofalo");
    assertEquals(3, shell.code(), shell.err());
    assertTrue(shell.err().contains(message), shell.err());
    assertEquals("", shell.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--law anand | give --material NAME",
        "--law anand --material SAC350 | did you mean `SAC305`?",
        "--law anand --material epoxy | 'epoxy' has no elastic.E",
        "--law anand --material Si | 'Si' is not isotropic",
        "--law anand --start sac305-motalab2021 | did you mean `sac305-motalab2012`?",
        "--law anand --start sac-schubert2003 | it is no set of this law",
        "--law norton | Invalid value for option '--law'"
      })
  void wrongOptionsExitWith2(String options, String message) {
    String line = "materials fit fits/sac305-tension.csv " + options;
    Shell shell = Shell.run((Object[]) line.split(" "));
    assertEquals(2, shell.code(), shell.err());
    assertTrue(shell.err().contains(message), shell.err());
  }

  /// The last stress of a leg, to 1 %.
  private static void stress(JsonNode run, int leg, double expected) {
    int last = 0;
    for (int k = 0; k < run.get("leg").size(); k++) {
      last = run.get("leg").get(k).asInt() == leg ? k : last;
    }
    assertEquals(expected, run.get("stress_rr_MPa").get(last).asDouble(), 0.01 * expected);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
