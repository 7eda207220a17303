package org.ballpad.cases.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.math3.ode.nonstiff.DormandPrince853Integrator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Lives from the file to exit code, text, JSON and page, of a film of solder on a base that
/// nothing moves: its stress is even and the same along both directions of its plane, so that one
/// ordinary differential equation says what a cycle does.
class LifeTest {
  static final String FILM =
      """
      schema: 1
      units: {length: um, temperature: degC}
      section: {kind: axisymmetric, radius: 50}
      materials:
        base: {elastic: {E: 1e9 GPa, nu: 0.3}, expansion: 0 ppm/K, source: test}
        film: {elastic: {E: 46 GPa, nu: 0.36}, expansion: 22 ppm/K, creep: sac-schubert2003, source: test}
      steps:
        - {type: substrate, id: base, material: base, thickness: 20}
        - {type: deposit, id: film, material: film, thickness: 30}
      boundary: {outer: uniform, bottom: fixed_z}
      history:
        mode: single_reference
        stress_free: 125
        then: [{T_min: -40, T_max: 125, ramp: 11 K/min, dwell: 15 min, count: 3}]
      results:
        - {name: life, measure: life, bundle: sac305-syed2004-schubert, along: film/base}
        - {name: strain_life, measure: life, bundle: sac-syed2004-schubert-strain, along: film/base}
      mesh: {size: 25}
      """;

  @TempDir private Path folder;

  /// In the plane the film creeps at half the equivalent rate of Schubert's law; what it does is
  /// integrated to 1e-10, and each life lies within its own error.
  @Test
  void livesLieWithinTheirErrorOfAnIntegration() throws IOException {
    double[] third = cycle(3);
    JsonNode all = run(FILM, 0).json().get("quantities");
    within(1 / (0.0019 * third[2]), all.get("life"));
    within(1 / (0.0513 * third[1]), all.get("strain_life"));
    assertTrue(all.at("/life/error").asDouble() < 0.05 * all.at("/life/value").asDouble());
  }

  /// After two cycles the change from the first is in the error, which still holds the third.
  @Test
  void theChangeFromCycleToCycleIsInTheError() throws IOException {
    double[] first = cycle(1);
    double[] second = cycle(2);
    String twice = FILM.replace("count: 3", "count: 2") + "accuracy: 0.25 %\n";
    JsonNode life = run(twice, ExitCode.NOT_ACCURATE.code()).json().at("/quantities/life");
    within(1 / (0.0019 * cycle(3)[2]), life);
    double change = 1 - first[2] / second[2];
    double saturation = life.at("/life/error_saturation").asDouble();
    double increments = life.at("/life/error_increments").asDouble();
    assertEquals(change, saturation, 0.01, "the first cycle has an error too");
    assertTrue(increments < 0.005, "increments " + increments);
    double error = life.get("error").asDouble() / life.get("value").asDouble();
    assertEquals(Math.hypot(saturation, increments), error, 1e-6);
  }

  private static void within(double exact, JsonNode life) {
    assertEquals("cycles", life.get("unit").asString());
    assertEquals(exact, life.get("value").asDouble(), life.get("error").asDouble());
    assertEquals(
        "no board shear; corner-ball life is not claimed", life.at("/life/limits").asString());
  }

  /// Creep strain in the plane, equivalent creep strain and work of one cycle out of several.
  private static double[] cycle(int number) {
    double ramp = 165 / (11.0 / 60);
    double[] state = {0, 0, 0};
    double kelvin = 398.15;
    for (int i = 0; i < number; i++) {
      state[1] = 0;
      state[2] = 0;
      for (double to : new double[] {398.15, 233.15}) {
        state = stretch(state, kelvin, to, to == kelvin ? 1e-9 : ramp);
        state = stretch(state, to, to, 900);
        kelvin = to;
      }
    }
    return state;
  }

  private static double[] stretch(double[] from, double kelvin, double to, double seconds) {
    double[] end = new double[3];
    new DormandPrince853Integrator(1e-12, 100, 1e-12, 1e-10)
        .integrate(
            new org.apache.commons.math3.ode.FirstOrderDifferentialEquations() {
              @Override
              public int getDimension() {
                return 3;
              }

              @Override
              public void computeDerivatives(double t, double[] y, double[] dy) {
                double now = kelvin + (to - kelvin) * t / seconds;
                double stress = 46000 / (1 - 0.36) * (-22e-6 * (now - 398.15) - y[0]);
                double rate =
                    277984
                        * Math.pow(Math.sinh(0.02447 * Math.abs(stress)), 6.41)
                        * Math.exp(-6500 / now);
                dy[0] = Math.copySign(rate / 2, stress);
                dy[1] = rate;
                dy[2] = rate * Math.abs(stress);
              }
            },
            0,
            from,
            seconds,
            end);
    return end;
  }

  @ParameterizedTest
  @CsvSource({
    "3, '>= 1000 cycles', 0, met",
    "3, '>= 3000 cycles', 8, not met",
    "3, '>= 1870 cycles', 8, not decided: the limit lies within the error",
    "1, '>= 10 cycles', 8, not decided: not saturated: one cycle"
  })
  void theLimitDecides(int cycles, String limit, int code, String verdict) throws IOException {
    String text =
        FILM.replace("count: 3", "count: " + cycles) + "require: {life: \"" + limit + "\"}\n";
    Shell shell = run(text, code, "--no-json");
    assertTrue(shell.out().lines().anyMatch(line -> line.endsWith("  " + verdict)), shell.out());
    assertEquals(cycles == 1, shell.err().contains("W-CYCLE life: not saturated: one cycle"));
    assertEquals(cycles == 1, shell.out().contains("†"), shell.out());
  }

  /// The ratio of lives comes first, with Weibull curves and the population by hand: eta = mean /
  /// Gamma(1 + 1/2) with a shape of 2.
  @Test
  void variantsAreComparedByTheirLives() throws IOException {
    String text =
        FILM.replace("along: film/base}", "along: film/base, shape: 2, sample: 10}")
            + """
            reference: [soft]
            variants: {soft: {}, near: {set: {materials.base.expansion: 8 ppm/K}}}
            """;
    Path file = Files.writeString(folder.resolve("film.yaml"), text);
    Shell shell = Shell.run("compare", file, "--json", "--out", folder.resolve("out"));
    assertEquals(0, shell.code(), shell.err());
    JsonNode ratio = shell.json().at("/ratios/soft/near/life");
    assertEquals("higher", ratio.get("verdict").asString());
    JsonNode soft = shell.json().at("/variants/soft/quantities/life");
    double mean = soft.get("value").asDouble();
    double eta = mean / (Math.sqrt(Math.PI) / 2);
    assertEquals(eta, soft.at("/life/characteristic").asDouble(), 1e-9 * eta);
    double share = 0.7 / 10.4;
    double first = eta * Math.sqrt(-Math.log(1 - share));
    assertEquals(first, soft.at("/life/first_failure").asDouble(), 1e-9 * eta);
    String page = Files.readString(folder.resolve("out/film/report.html"));
    assertTrue(page.contains("<code>life</code> as a share of"));
    assertTrue(page.contains("<h2>Life</h2>") && page.contains("Weibull curves of life"));
    assertTrue(page.contains("no board shear; corner-ball life is not claimed"));
  }

  /// Solder whose yield stress is never reached.
  @Test
  void solderThatDoesNothingHasNoLife() throws IOException {
    String text =
        FILM.replace(
                "creep: sac-schubert2003", "plastic: {isotropic: [[9 GPa, 0], [9.1 GPa, 0.1]]}")
            .replace("count: 3", "count: 2");
    Shell shell = run(text, 5, "--no-json");
    assertTrue(
        shell.err().contains("E-LIFE result life of film: damage of a cycle: 0.0 is not positive"),
        shell.err());
  }

  /// The document of a run of one variant has what concerns the case beside what concerns it.
  @Test
  void foreignConstantsAreInTheDocument() throws IOException {
    String foreign =
        FILM.replace("sac-schubert2003", "sac-wiese2002").replace("count: 3", "count: 1");
    JsonNode warnings = run(foreign, 0).json().get("warnings");
    assertTrue(
        warnings.toString().contains("W-FOREIGN life sac-syed2004-schubert-energy"),
        warnings.toString());
    assertTrue(warnings.toString().contains("W-CYCLE"), warnings.toString());
  }

  private Shell run(String text, int code, String... without) throws IOException {
    Path file = Files.writeString(folder.resolve("film.yaml"), text);
    Shell shell =
        without.length == 0
            ? Shell.run("run", file, "--json", "--out", folder.resolve("out"))
            : Shell.run("run", file, "--out", folder.resolve("out"));
    assertEquals(code, shell.code(), shell.err());
    return shell;
  }
}
