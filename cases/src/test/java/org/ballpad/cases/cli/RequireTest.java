package org.ballpad.cases.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// `require:` from the file to exit code, text, JSON and page. Areas are circles: pi 30^2 = 2827.43
/// um2 and pi 40^2 = 5026.55 um2.
class RequireTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "area: '>= 2827 um2', 0, met",
    "area: '> 0.0028 mm2', 0, met",
    "area: '<= 2827 um2', 8, not met",
    "area: '< 2e-3 mm2', 8, not met",
    "film_max: '< 1 GPa', 8, not decided: the result depends on the mesh",
  })
  void theLimitDecides(String requirement, int code, String verdict) throws IOException {
    Path file = write(Shell.FILMS + "require: {" + requirement + "}\n");
    Shell shell = Shell.run("run", file, "--out", folder.resolve("out"));
    assertEquals(code, shell.code(), shell.err());
    assertTrue(shell.out().lines().anyMatch(l -> l.endsWith("  " + verdict)), shell.out());
    assertEquals(code == 8, shell.err().contains("requirement"), shell.err());
    String page = Files.readString(folder.resolve("out/films/report.html"));
    assertTrue(page.contains("<h2>Requirements</h2>") && page.contains(verdict));
  }

  @Test
  void aLimitWithinTheErrorIsNotDecided() throws IOException {
    Shell free = Shell.run("run", write(Shell.FILMS), "--json", "--out", folder.resolve("out"));
    JsonNode stress = free.json().at("/quantities/film_vm");
    double value = stress.get("value").asDouble();
    double error = stress.get("error").asDouble();
    assertTrue(error > 0);
    assertEquals("not decided", verdict("<= ", value + 0.9 * error, 8));
    assertEquals("not decided", verdict(">= ", value + 0.9 * error, 8));
    assertEquals("met", verdict("<= ", value + 1.1 * error, 0));
    assertEquals("not met", verdict(">= ", value + 1.1 * error, 8));
  }

  private String verdict(String sign, double limit, int code) throws IOException {
    String text = String.format(Locale.ROOT, "%s%.12g MPa", sign, limit);
    Path file = write(Shell.FILMS + "require: {film_vm: \"" + text + "\"}\n");
    Shell shell = Shell.run("run", file, "--json", "--out", folder.resolve("out"));
    assertEquals(code, shell.code(), shell.err());
    assertEquals(code == 0, shell.json().get("requirements_met").asBoolean());
    JsonNode requirement = shell.json().at("/requirements/0");
    assertEquals(text, requirement.get("require").asString());
    assertTrue(requirement.get("error").asDouble() > 0);
    return requirement.get("verdict").asString();
  }

  @Test
  void aLimitOnAllVariantsSkipsThoseWithoutTheResult() throws IOException {
    Path file =
        write(Shell.FILMS + Shell.VARIANTS + "require: {area: '> 2000', wide.area: '> 5000'}\n");
    Shell all = Shell.run("compare", file, "--json", "--out", folder.resolve("out"));
    assertEquals(0, all.code(), all.err());
    assertEquals(3, all.json().get("requirements").size());
    Shell one =
        Shell.run("run", file, "--variant", "narrow", "--json", "--out", folder.resolve("out"));
    assertEquals(0, one.code());
    assertEquals("not run", one.json().at("/requirements/1/verdict").asString());
  }

  @Test
  void aLimitOnAResultThatIsNotThereIsNotMet() throws IOException {
    Path file = write(Shell.FILMS + Shell.VARIANTS + "require: {bare.area: '> 2000'}\n");
    Shell shell = Shell.run("compare", file, "--out", folder.resolve("out"));
    assertEquals(8, shell.code());
    assertTrue(shell.err().contains("not met: the variant lacks this result"), shell.err());
  }

  @Test
  void limitsAreInheritedAndResolvedCasesStandAlone() throws IOException {
    write(
        Shell.FILMS
            + "require: {area: '> 3000'}\nexpect: {area: {value: 1, tolerance: 1, why: w}}\n");
    Path over = Files.writeString(folder.resolve("over.yaml"), "extends: films.yaml\n");
    assertEquals(8, Shell.run("run", over, "--out", folder.resolve("out")).code());
    Path resolved = folder.resolve("out/over/case.resolved.yaml");
    assertFalse(Files.readString(resolved).contains("expect"));
    assertEquals(2, Shell.run("verify", over).code(), "expectations are inherited");
  }

  @Test
  void bothBoundsOfARingWithGapsMustKeepTheLimit() throws IOException {
    String ring =
        """
        settings: {ring_model: homogenised}
        mesh: {size: 100}
        variants:
          gaps: {set: {steps.emboss.sectors: {interval: [45, 63.64], count: 4, gap_deg: 20}}}
        require: {gaps.vm10: "> 1 MPa"}
        """;
    Path file = write(Files.readString(Path.of("faults/sound/joint.yaml")) + ring);
    Shell shell = Shell.run("compare", file, "--json", "--out", folder.resolve("out"));
    assertEquals(0, shell.code(), shell.err());
    JsonNode checks = shell.json().get("requirements");
    assertEquals(2, checks.size());
    assertEquals("gaps_voigt", checks.at("/0/variant").asString());
    assertEquals("gaps_reuss", checks.at("/1/variant").asString());
    assertEquals("met", checks.at("/1/verdict").asString());
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("films.yaml"), text);
  }
}
