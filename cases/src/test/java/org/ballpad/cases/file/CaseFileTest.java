package org.ballpad.cases.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.ballpad.cases.file.history.History;
import org.ballpad.cases.file.tree.YamlWriter;
import org.ballpad.mesh.process.Coat;
import org.ballpad.mesh.section.Region;
import org.ballpad.mesh.section.Section;
import org.ballpad.solver.dof.Boundary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFileTest {
  @TempDir Path folder;

  @BeforeEach
  void copyTheSoundCase() throws IOException {
    Files.copy(Path.of("faults/sound/joint.yaml"), folder.resolve("joint.yaml"));
  }

  private Case read(String yaml) throws IOException, CaseFault {
    Path file = folder.resolve("my-case.yaml");
    Files.writeString(file, "extends: joint.yaml\n" + yaml);
    return CaseFile.read(file);
  }

  @Test
  void aCaseWithoutVariantsIsOneVariantNamedAfterTheFile() throws Exception {
    Case one = read("title: Mine\naccuracy: 0.5 %\n");

    assertEquals("Mine", one.title());
    assertEquals(List.of("my-case"), one.variants().stream().map(Variant::name).toList());
    assertEquals(2, one.files().size());
    assertEquals(OptionalDouble.of(0.005), one.asWritten().accuracy());
  }

  @Test
  void aTitleMayNameParameters() throws Exception {
    assertEquals("Joint, 5 um", read("title: Joint, ${height} um\n").title());
    assertThrows(CaseFault.class, () -> read("title: Joint, ${hight} um\n"));
  }

  @Test
  void defaultsAreThoseOfTheRecords() throws Exception {
    Variant variant = read("").asWritten();

    assertEquals(Boundary.Outer.UNIFORM, variant.boundary().outer());
    assertEquals(History.Mode.FINAL, variant.history().mode());
    assertEquals(OptionalDouble.empty(), variant.accuracy());
    assertEquals(0.02, variant.settings().arcTol());
  }

  /// A square cell of pitch p and a circle of radius p / sqrt(pi) have the same area.
  @Test
  void theEqualAreaCellHasTheAreaOfTheSquare() throws Exception {
    Section section = read("").asWritten().section();
    assertEquals(500 * 500, Math.PI * section.width() * section.width(), 1e-9);
    assertEquals(500, section.pitch());
  }

  @Test
  void variantsDifferByTheirPatches() throws Exception {
    Case three =
        read(
            """
            reference: flat
            variants:
              flat: {remove: [emboss]}
              embossed: {}
              tall: {set: {parameters.height: "${2 * 5}"}}
            """);

    assertEquals(List.of("flat"), three.references());
    assertEquals(three.asWritten().steps().size() - 1, three.variants().get(0).steps().size());
    assertEquals(three.asWritten().steps(), three.variant("embossed").orElseThrow().steps());
    assertTrue(
        three.variant("tall").orElseThrow().steps().stream()
            .anyMatch(step -> step instanceof Coat coat && coat.thickness() == 10));
  }

  @Test
  void whatIsResolvedReadsBackAsTheSameCase() throws Exception {
    Variant variant =
        read("variants: {tall: {set: {parameters.height: 7}}}\n").variants().getFirst();
    Path file = folder.resolve("resolved.yaml");
    Files.writeString(file, YamlWriter.text(variant.resolved()));

    Variant again = CaseFile.read(file).asWritten();
    assertEquals(variant.steps(), again.steps());
    assertEquals(variant.results(), again.results());
    assertEquals(variant.section(), again.section());
  }

  @Test
  void theLastTemperatureOfTheStepsIsTheEnd() throws Exception {
    String patch =
        "{set: {history: {}}, insert: [{after: melt, step: {type: temperature, to: -40}}]}";
    Case cold = read("variants:\n  cold: " + patch + "\n");
    assertEquals(233.15, cold.variants().getFirst().history().end(), 1e-12);
  }

  /// A step heats the wafer and lets it cool; what only notes something does not.
  @Test
  void theEndIsWhereTheLastStepLeavesTheWafer() throws Exception {
    String anneal = "{before: melt, step: {type: temperature, to: 150}}";
    String cold = "{after: melt, step: {type: temperature, id: cold, to: -40}}";
    String test = "{after: cold, step: {type: mark, kind: test}}";
    assertEquals(298.15, end(anneal), 1e-12);
    assertEquals(233.15, end(anneal + ", " + cold + ", " + test), 1e-12);
    assertEquals(298.15, end(cold + ", " + test.replace("test}", "test, T: 85}")), 1e-12);
  }

  private double end(String inserted) throws Exception {
    String patch = "{set: {history: {mode: sequence}}, insert: [" + inserted + "]}";
    return read("variants:\n  v: " + patch + "\n").variants().getFirst().history().end();
  }

  @Test
  void stressFreeTemperaturesAreThoseTheCaseStates() throws Exception {
    Region seed = new Region("seed.2", "Cu", null, 0, 300, 0, true);
    History single =
        read("history: {mode: single_reference, stress_free: 217}\n").asWritten().history();
    History byRegion = read("history: {stress_free: {seed: 100, rdl: 50}}\n").asWritten().history();
    History own = read("history: {stress_free: {rdl: 50}}\n").asWritten().history();

    assertEquals(490.15, single.stressFree(seed), 1e-12);
    assertEquals(373.15, byRegion.stressFree(seed), 1e-12);
    assertEquals(300, own.stressFree(seed));
  }

  @Test
  void anExtendingFileMergesMapsAndReplacesLists() throws Exception {
    Variant variant =
        read("units: {length: mm}\nsection: {pitch: 0.4}\nsteps:\n"
                + "  - {type: substrate, id: si, material: silicon, thickness: 0.3}\nresults: []\n")
            .asWritten();
    assertEquals(400, variant.section().pitch());
    assertEquals(1, variant.steps().size());
    assertEquals(298.15, variant.history().end(), 1e-12);
  }
}
