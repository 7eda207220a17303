package org.ballpad.cases.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;

/// `ballpad point` as the shell sees it, against closed forms and the catalogue.
final class PointCommandTest {
  private static final Path SHIPPED = Path.of("paths");
  private static final Pattern PICTURE = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL);

  /// The bar of catalogue C20.
  private static final String BAR =
      """
      name: bar
      elastic: {E: 40 GPa, nu: 0.36}
      expansion: 22 ppm/K
      anand: {s0: 15.09 MPa, QR: 9320 K, A: 3501 1/s, xi: 4, m: 0.25, h0: 180 GPa, s_hat: 30.2 MPa, n: 0.01, a: 1.78}
      source: catalogue
      """;

  @TempDir private Path folder;

  static Stream<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.list(SHIPPED)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  /// Catalogue C20, from files to JSON.
  @ParameterizedTest
  @CsvSource({
    "25 degC,1e-3,0.2 %,37.34284",
    "25 degC,1e-3,1 %,41.6669",
    "25 degC,3.6 1/h,5 %,42.03608",
    "125 degC,1e-3,0.5 %,22.34841"
  })
  void pulledBarFollowsTheCatalogue(String start, String rate, String strain, double stress)
      throws IOException {
    Path bar = file("bar.yaml", BAR);
    Path path =
        file(
            "path.yaml",
            "units: {frequency: 1/s}\nstart: %s\nsegments: [{axial: %s, rate: %s}]"
                .formatted(start, strain, rate));
    JsonNode run = run(bar, path, 0).get("path");
    double claimed = run.get("error").get("stress_MPa").asDouble();
    assertEquals(stress, last(run, "stress_rr_MPa"), 2 * claimed + 1e-4 * stress);
    assertTrue(claimed < 1e-3 * stress);
  }

  /// Catalogue C20: cooled between clamps from 217 to 25 degC in 1152 s.
  @Test
  void clampedBarCoolsAsTheCatalogue() throws IOException {
    Path bar = file("bar.yaml", BAR);
    Path path =
        file(
            "path.yaml",
            "{start: 217 degC, segments: [{clamp: axial}, {T: 25 degC, ramp: 10 K/min}]}");
    JsonNode run = run(bar, path, 0).get("path");
    assertEquals(25.53004, last(run, "stress_rr_MPa"), 0.026);
    assertEquals(1152, last(run, "time_s"), 1e-6);
    assertEquals(25, last(run, "T_degC"), 1e-9);
  }

  /// Plane strain and a lateral stress, elastic: Hooke's law by hand.
  @Test
  void componentsAreControlledApart() throws IOException {
    Path path =
        file(
            "path.yaml",
            "segments: [{strain: {rr: 0.1 %, tt: 0}, stress: {zz: 20 MPa, rz: 3 MPa}, duration: 0 s}]");
    Path bar = file("bar.yaml", BAR.replaceAll("anand.*\n", ""));
    JsonNode run = run(bar, path, 0).get("path");
    double e = 40000;
    double nu = 0.36;
    // eps_r E = s_r - nu (s_z + s_t), 0 = s_t - nu (s_r + s_z)
    double r = (0.001 * e + nu * (1 + nu) * 20) / (1 - nu * nu);
    assertEquals(r, last(run, "stress_rr_MPa"), 1e-9);
    assertEquals(nu * (r + 20), last(run, "stress_tt_MPa"), 1e-9);
    assertEquals(3 * (1 + nu) / e, last(run, "strain_rz"), 1e-12);
    assertEquals(0, last(run, "inelastic"));
  }

  /// Published: Motalab's SAC305 flows at 42.1 MPa. The set brings its material along.
  @Test
  void setBelongsToAMaterial() throws IOException {
    Path path = file("path.yaml", "segments: [{axial: 8 %, rate: 1e-3 1/s}]");
    Shell shell = Shell.run("point", "sac305-motalab2012", "--path", path, "--json");
    assertEquals(0, shell.code(), shell.err());
    assertEquals("SAC305", shell.json().get("material").asString());
    assertEquals(42.1, last(shell.json().get("runs").get("path"), "stress_rr_MPa"), 0.08);
  }

  /// A material of a case, with its parameters and units, and behaviour that the path says.
  @Test
  void materialOfACase() throws IOException {
    Path theCase =
        file(
            "case.yaml",
            "parameters: {E: 100 GPa}\nmaterials:\n  a: {elastic: {E: \"${E}\", nu: 0.3}, expansion: 10 ppm/K}\n");
    Path path =
        file(
            "path.yaml",
            """
            plastic: {isotropic: [[100 MPa, 0], [200 MPa, 0.1]]}
            segments: [{axial: 1 %, duration: 1 s}, {axial_stress: 0 MPa, duration: 1 s}]
            """);
    JsonNode run = run(theCase + "#a", path, 0).get("path");
    // E x / (E + H) beyond yield, E = 100 GPa, H = 1 GPa
    assertEquals(1 * (1000 - 100.0) / 101000, last(run, "inelastic"), 1e-12);
    assertEquals(last(run, "inelastic"), last(run, "strain_rr"), 1e-12);
    Shell unknown = Shell.run("point", theCase + "#b", "--path", path);
    assertEquals(2, unknown.code());
    assertTrue(unknown.err().contains("there is no material or set"), unknown.err());
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void shippedPathsHaveTablesAndPages(Path path) throws Exception {
    Path page = folder.resolve("new/page.html");
    Path csv = folder.resolve("table.csv");
    String set = path.endsWith("copper-loops.yaml") ? "Cu" : "sac305-motalab2012";
    String material = path.endsWith("relaxation.yaml") ? "SAC_schubert" : set;
    Shell shell = Shell.run("point", material, "--path", path, "--html", page, "--csv", csv);
    assertEquals(0, shell.code(), shell.err());
    assertTrue(shell.out().contains("error in time"), shell.out());
    String html = Files.readString(page);
    assertFalse(html.replace("http://www.w3.org/2000/svg", "").contains("http:"), "self-contained");
    List<String> pictures = PICTURE.matcher(html).results().map(MatchResult::group).toList();
    assertTrue(pictures.size() >= 5);
    for (String picture : pictures) {
      assertFalse(picture.contains("NaN") || picture.contains("Infinity"), picture);
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(picture)));
    }
    List<String> lines = Files.readAllLines(csv);
    assertTrue(lines.size() > 50);
    assertTrue(lines.stream().allMatch(l -> l.split("\",|,(?! )").length == 19), lines.get(1));
  }

  /// The path that `docs/materials.md` shows.
  @Test
  void pathOfThePageRuns() throws IOException {
    String page = Files.readString(Path.of("../docs/materials.md"));
    int begin = page.indexOf("title: Pulled");
    Path path = file("path.yaml", page.substring(begin, page.indexOf("```", begin)));
    JsonNode run = run("SAC305", path, 0).get("path");
    assertEquals(0, last(run, "strain_rr"), 1e-15);
    assertEquals(5, last(run, "stress_zz_MPa"), 1e-9);
    // 10 s and 600 s, 1 s, three times 165 K each way at 11 K/min with 600 s between, 60 s
    assertEquals(671 + 3 * (2 * 900 + 600), last(run, "time_s"), 1e-6);
  }

  @Test
  void stressThatCannotBeCarriedEndsWith5AndAllBefore() throws IOException {
    Path path =
        file(
            "path.yaml",
            "plastic: {isotropic: [[40 MPa, 0]]}\nsegments: [{axial_stress: 50 MPa, duration: 10 s}]");
    Path bar = file("bar.yaml", BAR.replaceAll("anand.*\n", ""));
    Shell shell = Shell.run("point", bar, "--path", path);
    assertEquals(5, shell.code());
    assertTrue(shell.err().contains("path: segments.1: no increment beyond 8.0"), shell.err());
    assertTrue(shell.out().contains("40.000"), shell.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "segments: [{axial: 1 %}] | path.yaml:1:12 segments.1: one of these is needed: `duration`",
        "segments: [{axail: 1 %, duration: 1 s}] | path.yaml:1:13 segments.1.axail: unknown key; did you mean `axial`?",
        "segments: [{axial: 10 MPa, duration: 1 s}] | path.yaml:1:20 segments.1.axial: E-UNIT axial:",
        "segments: [{T: 50, ramp: 1 K/s}] | E-UNIT T: \"50\" is not a temperature",
        "segments: [{T: 50 degC, rate: 1e-3 1/s}] | `rate` needs a strain that changes",
        "segments: [{axial: 1 %, ramp: 1 K/s}] | `ramp` needs `T`",
        "segments: [{hold: -1 s}] | E-RANGE hold = -1 s is outside [0, inf) s",
        "segments: [{duration: 1 s}] | nothing changes; time that only passes is `hold`",
        "segments: [{}] | nothing happens",
        "segments: [{axial: 1 %, strain: {rr: 0}, duration: 1 s}] | rr is given twice",
        "segments: [{repeat: 2}] | `repeat` needs `segments`",
        "segments: [{repeat: 1000, segments: [{repeat: 1000, segments: [{hold: 1 s}]}]}] | more than 10000 stretches",
        "segments: [{clamp: xx}] | `xx` is not known",
        "error: 0 | E-RANGE error = 0 is outside",
        "start: 20 degC | one of `segments` and `runs` is needed",
        "{anand: sac305-motalab2021, segments: [{hold: 1 s}]} | unknown set `sac305-motalab2021`; did you mean `sac305-motalab2012`?",
        "{anand: sac387-pei2005, segments: [{hold: 1 s}]} | `sac387-pei2005` is refused",
        "{anand: {s0: 1 MPa}, segments: [{hold: 1 s}]} | `QR` is missing"
      })
  void faultsOfAPathAreToldWithTheirPlace(String text, String message) throws IOException {
    Path path = file("path.yaml", text);
    Shell shell = Shell.run("point", "SAC305", "--path", path);
    assertEquals(3, shell.code(), shell.err());
    assertTrue(shell.err().contains(message), shell.err());
    assertEquals("", shell.out());
  }

  @Test
  void temperaturesWithoutDataAreFaults() throws IOException {
    Path path = file("path.yaml", "segments: [{T: 240 degC, ramp: 1 K/s}]");
    Shell shell = Shell.run("point", "SAC_schubert", "--path", path);
    assertEquals(3, shell.code());
    assertTrue(shell.err().contains("no elastic.E at 240 degC"), shell.err());
    Path si = file("si.yaml", "{anand: sac305-motalab2012, segments: [{hold: 1 s}]}");
    assertTrue(Shell.run("point", "Si", "--path", si).err().contains("need E and nu"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SAC350 | did you mean 'SAC305'?",
        "sac305-herkommer2009-shear | is refused: ",
        "sn35ag-wang2001 | no material of the library belongs to 'sn35ag-wang2001'",
        "unobtainium | 'ballpad materials' lists all"
      })
  void wrongMaterialsExitWith2(String material, String message) throws IOException {
    Path path = file("path.yaml", "segments: [{hold: 1 s}]");
    Shell shell = Shell.run("point", material, "--path", path);
    assertEquals(2, shell.code());
    assertTrue(shell.err().contains(message), shell.err());
  }

  @Test
  void missingFilesExitWith3() throws IOException {
    Path path = file("path.yaml", "segments: [{hold: 1 s}]");
    assertEquals(3, Shell.run("point", "SAC305", "--path", folder.resolve("none.yaml")).code());
    assertEquals(3, Shell.run("point", folder.resolve("none.yaml#a"), "--path", path).code());
  }

  private JsonNode run(Object material, Path path, int code) {
    Shell shell = Shell.run("point", material, "--path", path, "--json");
    assertEquals(code, shell.code(), shell.err());
    return shell.json().get("runs");
  }

  private static double last(JsonNode run, String quantity) {
    JsonNode list = run.get(quantity);
    return list.get(list.size() - 1).asDouble();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
