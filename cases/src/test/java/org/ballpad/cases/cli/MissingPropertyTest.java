package org.ballpad.cases.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A material without data stands in a cross-section; only a solve asks for its properties.
class MissingPropertyTest {
  private static final String CASE =
      """
      units: {length: um, temperature: degC}
      section: {kind: axisymmetric, radius: 50}
      materials: {my_al: {like: Al, elastic: {E: [[100, 70 GPa], [200, 60 GPa]]}}}
      steps:
        - {type: substrate, id: si, material: silicon, thickness: 20}
        - {type: deposit, id: pad, material: my_al, thickness: 2, T: 150}
        - {type: deposit, id: barrier, material: NiV, thickness: 2, T: 150}
      history: {then: [{to: 25}]}
      results: [{name: v, measure: volume, in: pad}]
      """;

  @TempDir private Path folder;
  private final StringWriter err = new StringWriter();

  @Test
  void isNoFaultOfTheGeometry() throws IOException {
    assertEquals(0, execute("check", write().toString()), err::toString);
  }

  @Test
  void isSaidBeforeSolving() throws IOException {
    Path out = folder.resolve("out");
    int code = execute("run", write().toString(), "--out", out.toString());
    assertEquals(3, code, err::toString);
    assertTrue(
        err.toString()
            .contains(
                "case.yaml:6:40 steps.pad.material: E-NOPROP material my_al: no elastic.E at 25"
                    + " degC (given from 100 to 200); give it under `materials.my_al`"),
        err::toString);
    assertTrue(
        err.toString()
            .contains(
                "case.yaml:7:44 steps.barrier.material: E-NOPROP material NiV: no elastic.E,"
                    + " elastic.nu, expansion; give it under `materials.NiV`"),
        err::toString);
    assertFalse(Files.exists(out.resolve("case")));
  }

  private Path write() throws IOException {
    return Files.writeString(folder.resolve("case.yaml"), CASE);
  }

  private int execute(String... args) {
    return Main.execute(args, new PrintWriter(new StringWriter()), new PrintWriter(err, true));
  }
}
