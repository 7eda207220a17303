package org.ballpad.cases.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `ballpad sweep` from study file to tables.
class SweepTest {
  /// Two of the six points have a film without thickness.
  private static final String STUDY =
      "case: films.yaml\nvary: {radius: {from: 20, to: 40, count: 3}, steps.film.thickness: [2, 0]}\n";

  @TempDir private Path folder;

  @BeforeEach
  void writeCase() throws IOException {
    Files.writeString(
        folder.resolve("films.yaml"), Shell.FILMS + Shell.VARIANTS + "reference: narrow\n");
  }

  private Path study(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name + ".yaml"), text);
  }

  private Path out(String name) {
    return folder.resolve("out").resolve(name);
  }

  private Shell sweep(Object study, Object... more) {
    Object[] arguments = new Object[more.length + 4];
    arguments[0] = "sweep";
    arguments[1] = study;
    arguments[2] = "--out";
    arguments[3] = folder.resolve("out");
    System.arraycopy(more, 0, arguments, 4, more.length);
    return Shell.run(arguments);
  }

  private List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file);
  }

  @Test
  void everyPointHasItsRowAndFailuresTheirReason() throws IOException {
    Shell shell = sweep(study("s", STUDY));
    assertEquals(7, shell.code(), shell.err());
    assertTrue(shell.out().contains("6 points: 3 ok, 3 failed; 6 computed now"), shell.out());
    assertTrue(shell.out().contains("3 failed, such as point 2: exit 3: "), shell.out());
    List<String> rows = lines(out("s/results.csv"));
    assertEquals(
        "point,id,status,radius,steps.film.thickness,area,area_error,film_vm,film_vm_error,"
            + "film_max,film_max_error",
        rows.getFirst());
    String[] first = rows.get(1).split(",");
    assertEquals(Math.PI * 400, Double.parseDouble(first[5]), 1e-9); // a circle
    assertEquals("failed,20.0,0.0,,,,,,", rows.get(2).split(",", 3)[2]);
    assertEquals("area,DOUBLE,um2", lines(out("s/columns.csv")).get(6));
    assertTrue(Files.readString(out("s/failures.csv")).contains("E-RANGE thickness = 0"));

    Shell again = sweep(folder.resolve("s.yaml"), "--json");
    assertEquals(0, again.json().get("computed").asInt());
    assertEquals(
        3, sweep(folder.resolve("s.yaml"), "--retry", "--json").json().get("computed").asInt());
  }

  @Test
  void whereNothingCanBeWrittenTheFileIsNamedAndWhatStays() throws IOException {
    Path study = study("s", STUDY);
    assertEquals(7, sweep(study).code());
    Files.delete(out("s/results.csv"));
    Files.createDirectories(out("s/results.csv/in the way"));
    Shell shell = sweep(study);
    assertEquals(2, shell.code(), shell.err());
    assertTrue(shell.err().contains("results.csv"), shell.err());
    assertTrue(shell.err().contains("Finished points stay in " + out("s")), shell.err());
  }

  @Test
  void shardsMergedAreTheWholeAndJobsDoNotMatter() throws IOException {
    Path study = study("s", STUDY);
    sweep(study, "--jobs", 1);
    byte[] whole = Files.readAllBytes(out("s/results.csv"));
    Path apart = folder.resolve("apart");
    for (int k = 1; k <= 3; k++) {
      Shell.run("sweep", study, "--out", apart, "--jobs", 3, "--shard", k + "/3");
    }
    Shell partly =
        Shell.run(
            "sweep", "merge", apart.resolve("s.shard-1-of-3"), "--into", folder.resolve("part"));
    assertTrue(partly.out().contains("4 points: 1 ok, 1 failed, 2 missing"), partly.out());
    Shell merged =
        Shell.run(
            "sweep",
            "merge",
            apart.resolve("s.shard-1-of-3"),
            apart.resolve("s.shard-2-of-3"),
            apart.resolve("s.shard-3-of-3"));
    assertEquals(7, merged.code(), merged.err());
    assertArrayEquals(whole, Files.readAllBytes(apart.resolve("s/results.csv")));
  }

  @Test
  void whatAnotherStudyKnowsIsNotComputedAgain() throws IOException {
    sweep(study("one", STUDY));
    JsonNode two =
        sweep(
                study("two", STUDY.replace("count: 3", "count: 5").replace("[2, 0]", "[2]")),
                "--json")
            .json();
    assertEquals(3, two.get("taken").asInt());
    assertEquals(2, two.get("computed").asInt());
  }

  @Test
  void variantsStandSideBySideWithTheirRatios() throws IOException {
    Path study =
        study(
            "v",
            "case: films.yaml\nvariants: [narrow, wide]\nvary: {mesh.size: [8, 10]}\nresults: [area]\n");
    assertEquals(0, sweep(study, "--reports").code());
    List<String> rows = lines(out("v/results.csv"));
    assertTrue(
        rows.getFirst()
            .endsWith(
                "narrow.area,narrow.area_error,wide.area,wide.area_error,"
                    + "wide/narrow.area,wide/narrow.area_error"),
        rows.getFirst());
    assertEquals(16 / 9.0, Double.parseDouble(rows.get(1).split(",")[8]), 1e-12);
    String id = rows.get(1).split(",")[1].substring(0, 12);
    assertTrue(Files.exists(out("v/reports/" + id + "/report.html")));
  }

  @Test
  void aCaseMayVaryItselfAndRunIgnoresIt() throws IOException {
    Path theCase = study("self", Shell.FILMS + "vary: {radius: [20, 30]}\n");
    assertEquals(0, sweep(theCase).code());
    assertEquals(3, lines(out("self/results.csv")).size());
    assertEquals(0, Shell.run("run", theCase, "--out", folder.resolve("run")).code());
    Shell mixed = Shell.run("sweep", theCase, "--out", folder.resolve("run"));
    assertEquals(2, mixed.code());
    assertTrue(mixed.err().contains("self is the folder of a run"), mixed.err());
    assertEquals(2, Shell.run("run", theCase, "--out", folder.resolve("out")).code());
  }

  @Test
  void aPointAloneGivesTheSame() throws IOException {
    Path study = study("one", "case: films.yaml\nvary: {radius: [20], mesh.size: [10]}\n");
    sweep(study);
    String[] row = lines(out("one/results.csv")).get(1).split(",");
    Shell shell =
        Shell.run(
            "run",
            folder.resolve("films.yaml"),
            "-p",
            "radius=20",
            "-p",
            "mesh.size=10",
            "--json",
            "--out",
            folder.resolve("alone"));
    JsonNode vm = shell.json().at("/quantities/film_vm");
    assertEquals(Double.parseDouble(row[7]), vm.get("value").asDouble());
    Shell wrong = Shell.run("run", folder.resolve("films.yaml"), "-p", "raduis=20");
    assertTrue(wrong.err().startsWith("-p parameters.raduis: there is no"), wrong.err());
  }

  @Test
  void aDryRunPrintsThePlan() throws IOException {
    Path study =
        study(
            "d",
            "case: films.yaml\nvary: {radius: {from: 20, to: 40}, materials.SAC305.elastic.E: [40 GPa]}\n"
                + "sampling: {method: sobol, count: 16}\nconstraints: [radius > 30]\n");
    Shell shell = sweep(study, "--dry-run");
    assertEquals(0, shell.code(), shell.err());
    assertTrue(shell.out().startsWith("8 points, 8 more refused by constraints\n"), shell.out());
    assertTrue(shell.out().contains("the first mesh of point 1 has "), shell.out());
    assertTrue(Files.notExists(out("d")));
  }

  @Test
  void whatTheCaseLacksIsAFaultOfTheStudy() throws IOException {
    String vary = "case: films.yaml\nvary: {raduis: [1, 2], materials.SAC350.elastic.E: [1 GPa]}\n";
    Shell shell = sweep(study("f", vary));
    assertEquals(3, shell.code());
    assertTrue(
        shell
            .err()
            .contains(
                "f.yaml:2:16 vary.parameters.raduis: there is no parameter `raduis`; did you mean `radius`?"),
        shell.err());
    assertTrue(shell.err().contains("there is no `SAC350`; did you mean `SAC305`?"), shell.err());
    Shell names =
        sweep(
            study("g", "case: films.yaml\nvary: {radius: [1]}\nvariants: wid\nresults: [areas]\n"));
    assertTrue(names.err().contains("no variant `wid`"), names.err());
    assertTrue(names.err().contains("no result `areas`; did you mean `area`?"), names.err());
    assertEquals(2, sweep(folder.resolve("g.yaml"), "--shard", "3/2").code());
  }
}
