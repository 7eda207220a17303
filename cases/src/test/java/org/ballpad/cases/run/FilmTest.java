package org.ballpad.cases.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ballpad.cases.file.Case;
import org.ballpad.cases.file.CaseFault;
import org.ballpad.cases.file.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Flat layers on a substrate that cannot bend: with u_r = e R at the outer face every layer is in
/// equi-biaxial stress M (e - free strain), M = E / (1 - nu), and e follows from zero net force.
class FilmTest {
  private static final double M_BASE = 130_000 / (1 - 0.28);
  private static final double M_FILM = 70_000 / (1 - 0.33);
  private static final double T_BASE = 20;
  private static final double T_FILM = 2;

  private static final String CASE =
      """
      schema: 1
      units: {length: um, temperature: degC}
      section: {kind: axisymmetric, radius: 50}
      materials:
        base: {elastic: {E: 130 GPa, nu: 0.28}, expansion: 3 ppm/K, source: test}
        film: {elastic: {E: 70 GPa, nu: 0.33}, expansion: 20 ppm/K, process: {Tg: 290}, source: test}
      steps:
        - {type: substrate, id: base, material: base, thickness: 20}
        - {type: deposit, id: film, material: %s, thickness: 2, T: 325%s}
      boundary: {outer: uniform}
      history: %s
      results:
        - {name: film, measure: region_average, of: rr, in: film}
        - {name: base, measure: region_average, of: rr, in: base}
      mesh: {size: 10}
      """;

  @TempDir private Path folder;

  @Test
  void aFilmBornHotIsInTensionWhenItShrinksMoreThanItsSubstrate() throws Exception {
    Report report = run(CASE.formatted("film", "", "{mode: final, then: [{to: 25}]}"));
    // Relative to the substrate, which starts at 25 degC: the film's free strain is what it shrinks
    // by beyond the substrate since its birth.
    double free = (20e-6 - 3e-6) * (25 - 325);
    checkStresses(report, free);
  }

  /// Birth in the deformed body: the same stress, now without any approximation.
  @Test
  void layerByLayerGivesTheSameFilm() throws Exception {
    Report report = run(CASE.formatted("film", "", "{mode: sequence, then: [{to: 25}]}"));
    checkStresses(report, (20e-6 - 3e-6) * (25 - 325));
  }

  @Test
  void oneReferenceForEverythingCountsFromThere() throws Exception {
    Report report =
        run(
            CASE.formatted(
                "film", "", "{mode: single_reference, stress_free: 225, then: [{to: 25}]}"));
    double free = (20e-6 - 3e-6) * (25 - 225);
    checkStresses(report, free);
  }

  @Test
  void twoLayersOfOneMaterialBornAtDifferentTemperaturesAreNotStressed() throws Exception {
    Report report = run(CASE.formatted("base", "", "{mode: final, then: [{to: 125}]}"));
    assertEquals(0, value(report, "film"), 1e-9 * M_BASE);
    assertEquals(0, value(report, "base"), 1e-9 * M_BASE);
  }

  @Test
  void intrinsicStressIsThereWithoutAnyChangeOfTemperature() throws Exception {
    String birth = ", birth: {T: 25, intrinsic_stress: 100 MPa}";
    Report report = run(CASE.formatted("film", birth, "{mode: final, then: [{to: 25}]}"));
    checkStresses(report, -100 / M_FILM);
  }

  @ParameterizedTest
  @CsvSource({"350,290", "210,210"})
  void aGlassRelaxesAboveItsTransition(double cure, double stressFree) throws Exception {
    String step =
        "}\n  - {type: cure, layer: film, T: %s, Tg_rule: \"min(cure,Tg)\"".formatted(cure);
    Report report = run(CASE.formatted("film", step, "{mode: final, then: [{to: 25}]}"));
    checkStresses(report, (20e-6 - 3e-6) * (25 - stressFree));
    assertEquals(List.of(), report.warnings());
  }

  @Test
  void aTransitionThatNobodyCheckedIsNamedWhereItIsUsed() throws Exception {
    String step = "}\n  - {type: cure, layer: film, T: 350, Tg_rule: \"%s\"";
    String history = "{mode: final, then: [{to: 25}]}";
    String used = CASE.formatted("photo_pi", step.formatted("min(cure,Tg)"), history);
    String unused = CASE.formatted("photo_pi", step.formatted("cure"), history);
    String unseen = ": not checked: literature value, not seen";
    String tg = "W-NOSOURCE material photo_pi: process.Tg" + unseen;
    String rest = "W-NOSOURCE material photo_pi: elastic.E, elastic.nu, expansion" + unseen;
    assertEquals(List.of(rest, tg), run(used).warnings());
    assertEquals(List.of(rest), run(unused).warnings());
  }

  @Test
  void aFilmTooThinToBeMeshedIsPartOfTheNext() throws Exception {
    String next = "}\n  - {type: deposit, id: next, material: film, thickness: 2, T: 325";
    String text =
        CASE.formatted("Ti", next, "{mode: final, then: [{to: 25}]}")
            .replace("thickness: 2, T: 325}\n  -", "thickness: 0.1, T: 325}\n  -")
            .replace("in: film", "in: next");
    Report report = run(text + "settings: {min_film: 0.2}\n");
    double free = (20e-6 - 3e-6) * (25 - 325);
    double e = M_FILM * 2.1 * free / (M_FILM * 2.1 + M_BASE * T_BASE);
    assertEquals(M_FILM * (e - free), value(report, "film"), 1e-9 * M_FILM * Math.abs(free));
    assertEquals(
        List.of(
            "W-FILM region film (Ti, 0.1000 um thick) is meshed as next: its E t of 11600 N/m is lost"),
        report.variants().getFirst().warnings());
  }

  private static void checkStresses(Report report, double free) {
    double e = M_FILM * T_FILM * free / (M_FILM * T_FILM + M_BASE * T_BASE);
    assertEquals(M_FILM * (e - free), value(report, "film"), 1e-9 * M_FILM * Math.abs(free));
    assertEquals(M_BASE * e, value(report, "base"), 1e-9 * M_FILM * Math.abs(free));
  }

  private static double value(Report report, String name) {
    return report.variants().getFirst().answer(name).orElseThrow().value();
  }

  private Report run(String text) throws IOException, CaseFault {
    Path file = Files.writeString(folder.resolve("film.yaml"), text);
    Case theCase = CaseFile.read(file);
    RunOptions options = new RunOptions(1, RunOptions.MAX_NODES);
    return new CaseRunner(options, Progress.NONE)
        .run(theCase, List.of(theCase.asWritten()), List.of());
  }
}
