package org.ballpad.cases.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The program as the shell sees it: arguments in; exit code, stdout, stderr and files out.
class MainTest {
  private static final String CASE =
      """
      schema: 1
      title: A film and a thicker one
      units: {length: um, temperature: degC}
      section: {kind: axisymmetric, radius: 50}
      materials:
        base: {elastic: {E: 130 GPa, nu: 0.28}, expansion: 3 ppm/K, source: test}
        film: {elastic: {E: 70 GPa, nu: 0.33}, expansion: 20 ppm/K, source: test}
      steps:
        - {type: substrate, id: base, material: base, thickness: 20}
        - {type: deposit, id: film, material: film, thickness: 2, T: 325}
        - {type: open, id: cut, layers: [film], open: [[30, end]], method: plasma, stop_on: base}
      history: {mode: single_reference, stress_free: 325, then: [{to: 25}]}
      results:
        - {name: area, measure: interface_area, along: film/base}
        - {name: film_vm, measure: region_average, of: von_mises, in: film}
        - {name: film_max, measure: region_max, of: von_mises, in: film}
      variants:
        thin: {}
        thick: {set: {steps.film.thickness: 4}}
        whole: {remove: [cut]}
      reference: [thin, whole]
      mesh: {size: 8}
      """;

  @TempDir private Path folder;
  private Path file;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeCase() throws IOException {
    file = Files.writeString(folder.resolve("films.yaml"), CASE);
  }

  @Test
  void compareKeepsTheContractOfItsJson() {
    assertEquals(0, execute("compare", file, "--json", "--out", folder.resolve("out")));
    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertEquals("films", json.get("case").asString());
    assertEquals(25, json.get("temperature").asDouble());
    assertEquals("[\"thin\",\"whole\"]", json.get("references").toString());
    JsonNode area = json.at("/variants/thin/quantities/area");
    assertEquals("um2", area.get("unit").asString());
    assertEquals(Math.PI * 30 * 30, area.get("value").asDouble(), 1e-9);
    assertTrue(json.at("/variants/thick/quantities/film_vm/error").asDouble() > 0);
    assertTrue(json.at("/variants/thin/quantities/film_max/mesh_dependent").asBoolean());
    assertEquals(25 / 9.0, json.at("/ratios/thin/whole/area/value").asDouble(), 1e-12);
    assertEquals(9 / 25.0, json.at("/ratios/whole/thick/area/value").asDouble(), 1e-12);
    assertTrue(json.at("/ratios/whole/thick/film_vm/error").isNumber());
  }

  @Test
  void runTakesTheCaseAsWrittenOrOneVariant() {
    assertEquals(0, execute("run", file, "--json", "--out", folder.resolve("out")));
    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertEquals("films", json.get("variant").asString());
    double cut = json.at("/quantities/area/value").asDouble();
    assertEquals(Math.PI * 30 * 30, cut, 1e-9);
    out.getBuffer().setLength(0);
    assertEquals(
        0, execute("run", file, "--variant", "whole", "--json", "--out", folder.resolve("out")));
    JsonNode whole = new ObjectMapper().readTree(out.toString());
    assertEquals(Math.PI * 50 * 50, whole.at("/quantities/area/value").asDouble(), 1e-9);
  }

  @Test
  void theRunFolderIsComplete() throws IOException {
    assertEquals(0, execute("compare", file, "--out", folder.resolve("out")));
    Path run = folder.resolve("out/films");
    for (String name :
        List.of(
            "summary.json",
            "manifest.json",
            "report.html",
            "fields.pvd",
            "fields/thin.vtu",
            "fields/whole.vtu",
            "history/thick.csv")) {
      assertTrue(Files.size(run.resolve(name)) > 0, name);
    }
    String html = Files.readString(run.resolve("report.html"));
    assertFalse(html.matches("(?s).*(src|href)=.(https?:|//).*"), "the report fetches something");
    JsonNode manifest = new ObjectMapper().readTree(Files.readString(run.resolve("manifest.json")));
    assertEquals(64, manifest.get("inputs").get(file.toString()).asString().length());
    assertTrue(out.toString().contains("ratio to whole"));
    assertTrue(err.toString().contains("report.html"));
  }

  @Test
  void theResolvedCaseGivesTheSameNumbers() throws IOException {
    Path outFolder = folder.resolve("out");
    assertEquals(0, execute("run", file, "--variant", "thick", "--json", "--out", outFolder));
    JsonNode first = new ObjectMapper().readTree(out.toString()).get("quantities");
    out.getBuffer().setLength(0);
    Path resolved = outFolder.resolve("films/case.resolved.yaml");
    assertEquals(0, execute("run", resolved, "--json", "--out", outFolder));
    assertEquals(first, new ObjectMapper().readTree(out.toString()).get("quantities"));
  }

  @Test
  void theNumberOfThreadsChangesNoBit() {
    List<String> documents = new ArrayList<>();
    for (int threads : new int[] {1, 2, 5}) {
      out.getBuffer().setLength(0);
      execute("compare", file, "--json", "--threads", threads, "--out", folder.resolve("out"));
      documents.add(out.toString());
    }
    assertEquals(documents.get(0), documents.get(1));
    assertEquals(documents.get(0), documents.get(2));
  }

  @Test
  void anAccuracyThatCannotBeReachedExitsWith5AndStillReports() throws IOException {
    Files.writeString(file, CASE + "accuracy: 0.0001 %\n");
    assertEquals(5, execute("compare", file, "--max-nodes", 5000, "--out", folder.resolve("out")));
    assertTrue(out.toString().contains("film_vm"));
    assertTrue(err.toString().contains("not reached: thin: film_vm"), err.toString());
    assertTrue(Files.exists(folder.resolve("out/films/summary.json")));
  }

  @Test
  void anAccuracyThatNeedsAThirdMeshGetsOne() throws IOException {
    Files.writeString(file, CASE + "accuracy: 2 %\n");
    assertEquals(0, execute("compare", file, "--json", "--out", folder.resolve("out")));
    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertTrue(json.at("/variants/thin/nodes").size() >= 2);
    for (String name : List.of("thin", "thick", "whole")) {
      JsonNode vm = json.at("/variants/" + name + "/quantities/film_vm");
      assertTrue(vm.get("error").asDouble() <= 0.02 * vm.get("value").asDouble());
    }
  }

  @Test
  void exportAndMeshWriteTheirFiles() throws IOException {
    Path deck = folder.resolve("thin.inp");
    Path vtu = folder.resolve("thin.vtu");
    assertEquals(0, execute("export", file, "--variant", "thin", "--format", "ccx", "-o", deck));
    assertTrue(Files.readString(deck).contains("*STATIC"));
    assertEquals(0, execute("mesh", file, "--variant", "thin", "-o", vtu));
    assertTrue(Files.readString(vtu).contains("UnstructuredGrid"));
  }

  @Test
  void aMissingPropertyIsAFaultOfTheCaseForEveryCommandThatNeedsIt() throws IOException {
    Files.writeString(file, CASE.replace("film: {elastic: {E: 70 GPa, nu: 0.33}, ", "film: {"));
    Path deck = folder.resolve("deck.inp");
    assertEquals(3, execute("run", file, "--out", folder.resolve("out")));
    assertEquals(3, execute("export", file, "--format", "ccx", "-o", deck), err.toString());
    assertEquals(2, err.toString().split("E-NOPROP material film", -1).length - 1);
    assertFalse(Files.exists(deck));
  }

  @Test
  void oneVariantMayLackWhatAnotherHas() throws IOException {
    Files.writeString(file, CASE.replace("remove: [cut]", "remove: [film, cut]"));
    Path output = folder.resolve("out");
    assertEquals(0, execute("run", file, "--variant", "whole", "--json", "--out", output));
    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertTrue(json.at("/quantities/film_vm/value").isNull());
    assertEquals("not in this variant", json.at("/quantities/film_vm/status").asString());
  }

  @Test
  void whatIsZeroUpToRoundingIsNoReference() throws IOException {
    String results = "results:\n  - {name: base_vm, measure: region_average, in: base}\n";
    Files.writeString(
        file, CASE.replace("results:\n", results).replace("remove: [cut]", "remove: [film, cut]"));
    assertEquals(0, execute("compare", file, "--json", "--out", folder.resolve("out")));
    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertTrue(json.at("/variants/whole/quantities/base_vm/value").asDouble() < 1e-9);
    assertTrue(json.at("/ratios/whole/thin/base_vm").isMissingNode());
    assertTrue(json.at("/ratios/thin/thick/base_vm/value").isNumber());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nonsense", "run", "compare a b", "compare x.yaml --threads none"})
  void wrongCommandLinesExitWith2AndPointToTheHelp(String line) {
    assertEquals(2, execute((Object[]) (line.isEmpty() ? new String[0] : line.split(" "))));
    assertTrue(err.toString().contains("--help"), err.toString());
    assertEquals("", out.toString());
  }

  @Test
  void faultsOfTheFileExitWith3AndLeaveNoFolder() throws IOException {
    Files.writeString(file, CASE.replace("thickness: 2,", "thickness: -2, sise: 3,"));
    assertEquals(3, execute("compare", file, "--out", folder.resolve("out")));
    assertTrue(err.toString().contains("films.yaml:10:"), err.toString());
    assertTrue(err.toString().contains("sise"), err.toString());
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void faultsOfTheGeometryExitWith4AndLeaveNoFolder() throws IOException {
    String impossible =
        CASE.replace(
            "history:",
            "  - {type: deposit, id: cap, material: base, thickness: 1, T: 25}\n"
                + "  - {type: strip, ids: [film]}\n"
                + "history:");
    Files.writeString(file, impossible);
    assertEquals(4, execute("compare", file, "--out", folder.resolve("out")), err.toString());
    assertTrue(err.toString().contains("E-TRAPPED"), err.toString());
    assertFalse(Files.exists(folder.resolve("out/films")));
  }

  @Test
  void anOutputFolderThatIsAFileExitsWith2() throws IOException {
    Path occupied = Files.writeString(folder.resolve("occupied"), "text");
    assertEquals(2, execute("compare", file, "--out", occupied));
    assertEquals("text", Files.readString(occupied));
  }

  @Test
  void helpListsTheExitCodes() {
    assertEquals(0, execute("run", "--help"));
    for (ExitCode code : ExitCode.values()) {
      assertTrue(out.toString().contains(code.meaning()), code.meaning());
    }
  }

  @Test
  void listNamesStepsAndMeasures() {
    assertEquals(0, execute("list", "steps"));
    assertEquals(0, execute("list", "measures"));
    assertTrue(out.toString().contains("electroplate  grows metal"));
    assertTrue(out.toString().contains("layer_average"));
  }

  private int execute(Object... arguments) {
    String[] texts = new String[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = arguments[i].toString();
    }
    PrintWriter outWriter = new PrintWriter(out);
    PrintWriter errWriter = new PrintWriter(err);
    int code = Main.execute(texts, outWriter, errWriter);
    outWriter.flush();
    errWriter.flush();
    return code;
  }
}
