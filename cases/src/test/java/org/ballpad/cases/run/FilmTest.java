package org.ballpad.cases.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballpad.cases.file.Case;
import org.ballpad.cases.file.CaseFault;
import org.ballpad.cases.file.CaseFile;
import org.ballpad.solver.SolveFault;
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

  /// A film with A q^3 on a base that nothing moves, strained by -22 ppm/K (100 - 200) K: under
  /// equal stress s in its plane it creeps at A s^3 / 2 along either direction, so that s falls as
  /// (s0^-2 + M A t)^-1/2, and the work that it has dissipated is what its energy s^2 / M has lost.
  @Test
  void aFilmRelaxesByItsCreep() throws Exception {
    double a = 1e-10;
    Report report =
        run(
            """
            schema: 1
            units: {length: um, temperature: degC}
            section: {kind: axisymmetric, radius: 50}
            materials:
              base: {elastic: {E: 1e9 GPa, nu: 0.3}, expansion: 0 ppm/K, source: test}
              film:
                elastic: {E: 46 GPa, nu: 0.36}
                expansion: 22 ppm/K
                creep: {norton: {A: 1e-10 1/s, n: 3}}
                source: test
            steps:
              - {type: substrate, id: base, material: base, thickness: 20}
              - {type: deposit, id: film, material: film, thickness: 2}
            boundary: {outer: uniform, bottom: fixed_z}
            history:
              mode: single_reference
              stress_free: 200
              then: [{to: 100, rate: 1e6 K/s, hold: 1000 s}]
            results:
              - {name: film, measure: region_average, of: rr, in: film}
              - {name: work, measure: cycle_damage, of: work, in: film, along: film/base, depth: 1}
            mesh: {size: 25}
            accuracy: 1 %
            """);
    double m = 46_000 / (1 - 0.36);
    double s0 = m * 22e-6 * 100;
    double s = Math.pow(1 / (s0 * s0) + m * a * 1000, -0.5);
    double work = (s0 * s0 - s * s) / m;
    for (var answer : report.variants().getFirst().answers()) {
      double exact = answer.name().equals("film") ? s : work;
      assertEquals(exact, answer.value(), answer.error(), answer.name());
      assertTrue(answer.error() < 1e-2 * exact, answer.name() + " +- " + answer.error());
    }
  }

  /// The creeping film again, in cycles. Its mean stress wears off from cycle to cycle.
  @Test
  void cyclesEndWhenTheirWorkSettles() throws Exception {
    String text =
        """
        schema: 1
        units: {length: um, temperature: degC}
        section: {kind: axisymmetric, radius: 50}
        materials:
          base: {elastic: {E: 1e9 GPa, nu: 0.3}, expansion: 0 ppm/K, source: test}
          film:
            elastic: {E: 46 GPa, nu: 0.36}
            expansion: 22 ppm/K
            creep: {norton: {A: 3e-14 1/s, n: 3}}
            source: test
        steps:
          - {type: substrate, id: base, material: base, thickness: 20}
          - {type: deposit, id: film, material: film, thickness: 2}
        boundary: {outer: uniform, bottom: fixed_z}
        history:
          mode: single_reference
          stress_free: 125
          then: [{cycle: JESD22-A104-G, soak: 4, %s}]
        results:
          - {name: work, measure: cycle_damage, of: work, in: film, along: film/base, depth: 1}
        mesh: {size: 50}
        """;
    Report open = run(text.formatted("until: saturated, count: 60"));
    String note = open.variants().getFirst().warnings().getLast();
    Matcher cycles =
        Pattern.compile("N-CYCLES (\\d+) cycles; in the last their work has changed by (\\S+) %")
            .matcher(note);
    assertTrue(cycles.matches(), note);
    int count = Integer.parseInt(cycles.group(1));
    assertTrue(Double.parseDouble(cycles.group(2)) < 2);
    // Counted out, the same cycles give the same.
    Report counted = run(text.formatted("count: " + count));
    assertEquals(value(counted, "work"), value(open, "work"), 1e-9 * value(open, "work"));
    Report few = run(text.formatted("until: saturated, count: 3"));
    String warning = few.variants().getFirst().warnings().getLast();
    assertTrue(warning.startsWith("W-CYCLES 3 cycles; in the last their work still"), warning);
    assertTrue(
        warning.endsWith(", more than 2 %: that of film, which does most of it per volume"),
        warning);
    Report far = run(text.formatted("count: 60, jump: true"));
    String skipped = far.variants().getFirst().warnings().getLast();
    assertTrue(
        skipped.matches("N-CYCLES 60 cycles, \\d+ of them skipped with an error.*"), skipped);
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

  /// What resists no force holds nothing, and not because of how the body is supported.
  @Test
  void aFilmThatFlowsWithoutResistanceIsSaidToDoSo() {
    String film =
        CASE.replace("process: {Tg: 290}", "creep: {norton: {A: 1e300 1/s, n: 3}}")
            .formatted("film", "", "{mode: sequence, then: [{to: 25, rate: 10 K/min}]}");
    SolveFault fault = assertThrows(SolveFault.class, () -> run(film));
    String said = "nothing holds u_z of region film at (0.00000, 1.50000) any more";
    assertTrue(fault.getMessage().contains(said), fault.getMessage());
    assertTrue(fault.getMessage().contains("or flows without resistance"), fault.getMessage());
  }

  private Report run(String text) throws IOException, CaseFault {
    Path file = Files.writeString(folder.resolve("film.yaml"), text);
    Case theCase = CaseFile.read(file);
    RunOptions options = new RunOptions(1, RunOptions.MAX_NODES);
    return new CaseRunner(options, Progress.NONE)
        .run(theCase, List.of(theCase.asWritten()), List.of());
  }
}
