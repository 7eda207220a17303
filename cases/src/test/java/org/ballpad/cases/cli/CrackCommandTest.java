package org.ballpad.cases.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `ballpad crack` on a film of copper that comes off a base of silicon in plane strain: far from
/// both ends it releases what its misfit stores (docs/theory.md, section 12), 1/2 e^2 / (1 / F + 1
/// / B) with F, B = E h / (1 - nu^2).
class CrackCommandTest {
  private static final String FILM =
      """
      schema: 1
      title: A film comes off
      units: {length: um, temperature: degC}
      section: {kind: planar, extent: [0, 40], strain: plane}
      materials:
        base: {elastic: {E: 169 GPa, nu: 0.28}, expansion: 2.6 ppm/K, source: test}
        film: {elastic: {E: 120 GPa, nu: 0.34}, expansion: 17 ppm/K, source: test}
      steps:
        - {type: substrate, id: base, material: base, thickness: 2}
        - {type: deposit, id: film, material: film, thickness: 1, T: 225}
      boundary: {outer: free, bottom: fixed_z, top: free}
      history: {mode: single_reference, stress_free: 225, then: [{to: 25}]}
      mesh: {size: 1, at: {film/base: 0.5}}
      """;

  @TempDir private Path folder;
  private Path film;

  @BeforeEach
  void write() throws IOException {
    film = written("film.yaml", FILM);
  }

  @Test
  void aFilmReleasesItsEnergy() {
    Shell found = crack(film, "--lengths", "20", "--json");
    assertEquals(0, found.code(), found.err());
    double misfit = (1.34 * 17e-6 - 1.28 * 2.6e-6) * 200;
    double filmStiffness = 120e3 / (1 - 0.34 * 0.34);
    double baseStiffness = 2 * 169e3 / (1 - 0.28 * 0.28);
    double exact = misfit * misfit / 2 / (1 / filmStiffness + 1 / baseStiffness);
    JsonNode sample = found.json().get("samples").get(0);
    assertEquals(exact, sample.get("G_N_per_m").asDouble(), 1e-3 * exact);
    assertTrue(sample.get("error_N_per_m").asDouble() < 1e-3 * exact, found.out());
    assertEquals(exact, sample.get("J_N_per_m").asDouble(), 1e-3 * exact);
    assertEquals(20, sample.get("length_um").asDouble(), sample.get("over_um").asDouble());
    assertEquals(40, found.json().get("path_um").asDouble(), 1e-9);
  }

  @Test
  void whatIsFreeOfStressReleasesNothing() throws IOException {
    Path still = written("still.yaml", FILM.replaceAll("expansion: [0-9.]+", "expansion: 0"));
    Shell found = crack(still, "--lengths", "20");
    assertEquals(0, found.code(), found.err());
    assertTrue(found.out().contains(" 0 ± 0 "), found.out());
    assertFalse(found.out().contains("NaN"), found.out());
  }

  /// The section is symmetric about its left face, so a crack from there has its twin beyond it.
  @Test
  void usualLengthsFollowThePath() throws IOException {
    Path page = folder.resolve("crack.html");
    Shell found = crack(film, "--from", "inner", "--html", page);
    assertEquals(0, found.code(), found.err());
    assertTrue(
        found
            .out()
            .startsWith(
                "film, crack along film/base from its inner end, path 40.0000 um, at 25 degC\n"),
        found.out());
    assertEquals(1 + 1 + 5 + 3, found.out().lines().count(), found.out());
    assertTrue(Files.readString(page).contains("<title>Crack along film/base</title>"));
  }

  @Test
  void whatIsNotThereIsRefused() {
    expect(4, "there is no interface 'film/film'", film, "--along", "film/film");
    expect(4, "no region is called 'pad'; there are base, film", film, "--along", "film/pad");
    expect(4, "a crack of 40.00 um does not fit along film/base", film, "--lengths", "5,40");
    expect(2, "--lengths 0.0: a crack is longer than 0", film, "--lengths", "0");
    expect(2, "--threads 0: at least one", film, "--threads", "0");
  }

  @Test
  void whatIsNotElasticIsRefused() throws IOException {
    Path flows =
        written(
            "flows.yaml",
            FILM.replace(
                "expansion: 17",
                "plastic: {kinematic: [[100 MPa, 0], [200 MPa, 0.05]]}, expansion: 17"));
    expect(3, "flows.yaml", flows);
    expect(3, "`cycle_damage` gives the work dissipated", flows);
    Path staged =
        written(
            "staged.yaml",
            FILM.replace("mode: single_reference, stress_free: 225", "mode: sequence"));
    expect(3, "staged.yaml:12:10 history: E-MODE a crack is looked at in one equilibrium", staged);
  }

  private void expect(int code, String message, Object... arguments) {
    Shell found = crack(arguments);
    assertEquals(code, found.code(), found.err());
    assertTrue(found.err().contains(message), found.err());
  }

  private Path written(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /// The command; the interface is `film/base` where none is named.
  private static Shell crack(Object... arguments) {
    boolean names = java.util.Arrays.asList(arguments).contains("--along");
    Object[] all = new Object[arguments.length + (names ? 1 : 3)];
    all[0] = "crack";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    if (!names) {
      all[all.length - 2] = "--along";
      all[all.length - 1] = "film/base";
    }
    return Shell.run(all);
  }
}
