package org.ballpad.cases.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

/// `ballpad verify` on cases whose areas are circles.
class VerifyTest {
  private static final String EXPECT =
      """
      # numbers of the release
      expect:
        narrow.area: {value: "${pi * radius * radius}", tolerance: 1e-9, why: a circle}
        wide.area:   {value: 0.005026548245743669 mm2, tolerance: 1e-3 um2, why: a circle}   # pi 40^2
      """;

  @TempDir private Path folder;

  @Test
  void closedFormsInTheParametersOfTheVariantHold() throws IOException {
    Path file = write("a.yaml", EXPECT);
    Shell shell = Shell.run("verify", file, "--json");
    assertEquals(0, shell.code(), shell.err() + shell.out());
    JsonNode wide = shell.json().at("/cases/0/quantities/1");
    assertEquals("wide", wide.get("variant").asString());
    assertEquals(Math.PI * 1600, wide.get("expected").asDouble(), 1e-9);
    assertEquals("ok", wide.get("verdict").asString());
  }

  @Test
  void aNumberThatDiffersExitsWith6() throws IOException {
    Path file = write("a.yaml", EXPECT.replace("0.005026", "0.005027"));
    Shell shell = Shell.run("verify", file);
    assertEquals(6, shell.code());
    assertTrue(shell.out().contains("wide.area: expected 5027.548, got 5026.548 um2"), shell.out());
    assertTrue(shell.out().contains("2 numbers: 1 as expected, 1 not"), shell.out());
  }

  @Test
  void aResultThatIsNotThereIsAMismatch() throws IOException {
    Path file = write("a.yaml", "expect: {bare.area: {value: 1, tolerance: 0.1, why: test}}\n");
    Shell shell = Shell.run("verify", file);
    assertEquals(6, shell.code());
    assertTrue(shell.out().contains("bare.area: the variant lacks this result"), shell.out());
  }

  @Test
  void acceptChangesTheValueAndTheReasonAndNothingElse() throws IOException {
    String wrong =
        EXPECT.replace("0.005026548245743669 mm2", "0.004 mm2")
            + "  wide.film_vm:\n    value: 1 # MPa\n    tolerance: 1e-6\n    why: >-\n"
            + "      long\n      story\n    # the end\n";
    Path file = write("a.yaml", wrong);
    String before = Files.readString(file);
    Shell shell = Shell.run("verify", file, "--accept", "a \"wider\" mask");
    assertEquals(0, shell.code(), shell.err());
    String after = Files.readString(file);
    String line = after.lines().filter(l -> l.contains("wide.area")).findFirst().orElseThrow();
    assertEquals(
        "  wide.area:   {value: 0.00502655 mm2, tolerance: 1e-3 um2, why: \"a \\\"wider\\\" mask\"}"
            + "   # pi 40^2",
        line.replaceFirst("0\\.0050265\\d+ ", "0.00502655 "));
    String stress = after.replaceFirst("(?s).*value: ([0-9.]+) # MPa.*", "$1");
    assertTrue(Double.parseDouble(stress) > 100, after);
    assertTrue(after.contains("    why: \"a \\\"wider\\\" mask\"\n    # the end\n"), after);
    assertEquals(before.lines().count() - 2, after.lines().count());
    assertEquals(0, Shell.run("verify", file).code());
  }

  @Test
  void aComputedValueIsNotAccepted() throws IOException {
    String wrong = EXPECT.replace("radius * radius", "radius * 31");
    Path file = write("a.yaml", wrong);
    String before = Files.readString(file);
    Shell shell = Shell.run("verify", file, "--accept", "why not");
    assertEquals(6, shell.code());
    assertTrue(shell.err().contains("computed from parameters"), shell.err());
    assertEquals(before, Files.readString(file));
  }

  @Test
  void aCaseThatFailsIsReportedTheOthersRunAndItIsNeverRewritten() throws IOException {
    Path wrong = write("a.yaml", EXPECT.replace("0.005026", "0.005027"));
    Path inexact = write("b.yaml", EXPECT.replace("0.005026", "0.005027") + "accuracy: 1e-9\n");
    Path broken = write("c.yaml", EXPECT.replace("tolerance", "tolerence"));
    write("d.yaml", "");
    String before = Files.readString(inexact);
    Path junit = folder.resolve("junit.xml");
    Shell shell =
        Shell.run(
            "verify", folder, "--junit", junit, "--max-nodes", 3000, "--accept", "a new mask");
    assertEquals(3, shell.code(), shell.err());
    assertTrue(Files.readString(wrong).contains("a new mask"));
    assertEquals(before, Files.readString(inexact));
    assertFalse(Files.readString(broken).contains("a new mask"));
    assertTrue(shell.out().contains("3 cases, 4 numbers"), shell.out());
    assertEquals(5, Shell.run("verify", inexact, "--max-nodes", 3000).code());
  }

  @Test
  void theJunitFileCountsWhatItHolds() throws Exception {
    write("a.yaml", EXPECT.replace("0.005026", "0.005027").replace("a circle", "\"<&\\u0007>'\""));
    write("b.yaml", EXPECT.replace("tolerance", "tolerence"));
    Path junit = folder.resolve("junit.xml");
    Shell.run("verify", folder, "--junit", junit, "--jobs", 1);
    Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(junit.toFile());
    Element first = (Element) xml.getElementsByTagName("testsuite").item(0);
    Element second = (Element) xml.getElementsByTagName("testsuite").item(1);
    assertEquals("2", first.getAttribute("tests"));
    assertEquals("1", first.getAttribute("failures"));
    assertEquals("0", first.getAttribute("errors"));
    assertEquals(2, first.getElementsByTagName("testcase").getLength());
    assertEquals(1, first.getElementsByTagName("failure").getLength());
    assertTrue(first.getTextContent().contains("(<&?>')"), first.getTextContent());
    assertEquals("1", second.getAttribute("errors"));
    assertTrue(second.getTextContent().contains("unknown key"), second.getTextContent());
    assertTrue(
        first.getAttribute("timestamp").matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d"));
  }

  @Test
  void foldersLeaveOutWhatIsMarkedAndPatternsDoNot() throws IOException {
    Files.createDirectories(folder.resolve("drafts"));
    Files.writeString(folder.resolve("drafts/.noverify"), "");
    write("a.yaml", EXPECT);
    write("drafts/b.yaml", EXPECT.replace("tolerance", "tolerence"));
    assertEquals(0, Shell.run("verify", folder).code());
    assertEquals(3, Shell.run("verify", folder.resolve("drafts/*.yaml")).code());
    assertEquals(2, Shell.run("verify", folder.resolve("none/*.yaml")).code());
    assertEquals(2, Shell.run("verify", folder, "--accept", " ").code());
  }

  private Path write(String name, String expect) throws IOException {
    return Files.writeString(folder.resolve(name), Shell.FILMS + Shell.VARIANTS + expect);
  }
}
