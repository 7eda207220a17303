package org.ballpad.cases.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `ballpad run` over several cases, some of which fail.
class RunManyTest {
  @TempDir private Path folder;
  private Path out;

  @BeforeEach
  void writeCases() throws IOException {
    out = folder.resolve("out");
    Files.createDirectories(folder.resolve("in/deep"));
    Files.writeString(
        folder.resolve("in/a-broken.yaml"), Shell.FILMS.replace("radius: 50", "r: 5"));
    Files.writeString(folder.resolve("in/b-sound.yaml"), Shell.FILMS);
    Files.writeString(
        folder.resolve("in/c-limit.yaml"), Shell.FILMS + "require: {area: '< 1 um2'}\n");
    Files.writeString(folder.resolve("in/deep/d-sound.yml"), Shell.FILMS);
  }

  @Test
  void theOthersStillRunAndTheWorstGivesTheExitCode() {
    Shell shell = Shell.run("run", folder.resolve("in"), "--out", out);
    assertEquals(3, shell.code());
    for (String name : new String[] {"b-sound", "c-limit", "d-sound"}) {
      assertTrue(Files.exists(out.resolve(name + "/summary.json")), name);
    }
    assertTrue(shell.err().contains("a-broken.yaml:5:"), shell.err());
    String[] rows = shell.out().split("outcome\n")[1].split("\n");
    assertEquals(4, rows.length);
    assertTrue(rows[0].matches(".*a-broken.yaml +3 +\\d+\\.\\d .*section: .*"), rows[0]);
    assertTrue(rows[1].matches(".*b-sound.yaml +0 +\\d+\\.\\d +ok"), rows[1]);
    assertTrue(rows[2].matches(".*c-limit.yaml +8 .*requirement area < 1 um2 .*"), rows[2]);
  }

  @Test
  void oneDocumentHoldsAll() {
    Shell shell = Shell.run("run", folder.resolve("in/**/*-*.y*"), "--json", "--out", out);
    JsonNode cases = shell.json().get("cases");
    assertEquals(3, shell.json().get("exit").asInt());
    assertEquals(4, cases.size());
    assertEquals(Math.PI * 900, cases.at("/1/summary/quantities/area/value").asDouble(), 1e-9);
    assertTrue(cases.at("/0/summary").isNull());
  }

  @Test
  void aPatternTakesItsFilesAndAMissingFileFailsAlone() {
    Shell shell =
        Shell.run(
            "run", folder.resolve("in/[bc]*.yaml"), folder.resolve("none.yaml"), "--out", out);
    assertEquals(3, shell.code());
    assertTrue(shell.err().contains("none.yaml: no such file"), shell.err());
    assertTrue(Files.exists(out.resolve("c-limit/summary.json")));
    assertEquals(2, Shell.run("run", folder.resolve("in/x*.yaml"), "--out", out).code());
  }

  @Test
  void casesThatWouldOverwriteEachOtherAreRefused() throws IOException {
    Files.writeString(folder.resolve("in/deep/b-sound.yaml"), Shell.FILMS);
    Shell shell = Shell.run("run", folder.resolve("in"), "--out", out);
    assertEquals(2, shell.code());
    assertTrue(shell.err().contains("would both write to"), shell.err());
    assertTrue(Files.notExists(out));
  }
}
