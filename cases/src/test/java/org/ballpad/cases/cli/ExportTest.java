package org.ballpad.cases.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.ballpad.cases.bench.MatrixFile;
import org.ballpad.cases.bench.SparseBench;
import org.ballpad.cases.file.CaseFile;
import org.ballpad.cases.file.Variant;
import org.ballpad.cases.run.Geometry;
import org.ballpad.cases.run.Physics;
import org.ballpad.solver.LinearStatics;
import org.ballpad.solver.Model;
import org.ballpad.solver.Solution;
import org.ballpad.solver.SolveOptions;
import org.ballpad.solver.calculix.Calculix;
import org.ballpad.solver.calculix.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `ballpad export` on the main case, solved by CalculiX and compared with our own solution: at
/// every integration point to 1e-4 of the peak stress of its region.
class ExportTest {
  private static final Path CASE = Path.of("embossed-vs-flat.yaml");

  @ParameterizedTest
  @ValueSource(strings = {"embossed_001", "embossed_002"})
  void calculixFindsTheSameStressesInAnEmbossedJoint(String name, @TempDir Path folder)
      throws Exception {
    Path deck = folder.resolve("joint.inp");
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] arguments = {
      "export", CASE.toString(), "--variant", name, "--format", "ccx", "-o", deck.toString()
    };
    int code = Main.execute(arguments, new PrintWriter(out), new PrintWriter(err));
    assertEquals(0, code, err.toString());
    assertTrue(Files.readString(deck).startsWith("*HEADING\nembossed-vs-flat, " + name + "\n"));

    Optional<Calculix> calculix = Calculix.find();
    assumeTrue(calculix.isPresent(), "CalculiX (ccx) is not installed: nothing to compare with");
    Variant variant = CaseFile.read(CASE).variant(name).orElseThrow();
    Geometry geometry = Geometry.of(variant);
    Solution ours =
        LinearStatics.solve(Physics.model(geometry, geometry.mesh()), SolveOptions.threads(1));
    Map<String, Comparison> regions =
        Comparison.byRegion(ours, calculix.get().solve(deck, ours.mesh().cellCount()));
    assertEquals(9, regions.size());
    regions.forEach((region, comparison) -> assertEquals(0, comparison.relative(), 1e-4, region));
  }

  @Test
  void theMatrixIsTheOneThatIsFactored(@TempDir Path folder) throws Exception {
    Path matrix = folder.resolve("joint.bin");
    String[] arguments = {
      "export",
      CASE.toString(),
      "--variant",
      "flat_d2",
      "--format",
      "matrix",
      "-o",
      matrix.toString()
    };
    StringWriter said = new StringWriter();
    int code = Main.execute(arguments, new PrintWriter(said), new PrintWriter(said));
    assertEquals(0, code, said.toString());
    MatrixFile file = MatrixFile.read(matrix);
    Variant variant = CaseFile.read(CASE).variant("flat_d2").orElseThrow();
    Geometry geometry = Geometry.of(variant);
    Model model = Physics.model(geometry, geometry.mesh());
    assertEquals(model.constraints().equations(), file.matrix().n());
    assertEquals(2, file.dim());
    SparseBench bench = SparseBench.run(file, true, SolveOptions.threads(2), 0);
    assertTrue(bench.backwardError() < 1e-13, "backward error " + bench.backwardError());
  }

  @Test
  void generalisedPlaneStrainIsRefused() {
    refused("verification/bilayer-strip/bilayer-strip.yaml", "section.strain");
  }

  @Test
  void birthsAndLawsThatNoDeckHoldsAreRefusedByName(@TempDir Path folder) throws Exception {
    String bump = Files.readString(Path.of("verification/yielding-bump/yielding-bump.yaml"));
    Path other = folder.resolve("other.yaml");
    Files.writeString(
        other,
        bump.replace("creep: {norton: {A: 4e-7 1/s, n: 3, H: 3223 K}}", "creep: sac-wiese2002")
            .replace(
                "isotropic:", "chaboche: [{modulus: 20 GPa, recovery: 400}]\n      isotropic:"));
    refused(
        other.toString(), "region pad: kinematic hardening", "region ball: creep by two powers");
    Files.writeString(
        other,
        bump.replace("mode: single_reference, stress_free: 217", "mode: sequence")
            .replace("T_peak: 245", "T_peak: 217"));
    refused(other.toString(), "births");
  }

  @Test
  void theMeshOfTheResultsIsTheFirstOneRefined(@TempDir Path folder) throws Exception {
    String bump = "verification/yielding-bump/yielding-bump.yaml";
    String deck = folder.resolve("bump.inp").toString();
    StringWriter out = new StringWriter();
    String[] once = {"export", bump, "--format", "ccx", "--refine", "1", "-o", deck};
    assertEquals(0, Main.execute(once, new PrintWriter(out), new PrintWriter(out)), out.toString());
    Geometry geometry = Geometry.of(CaseFile.read(Path.of(bump)).variants().getFirst());
    String cells = "%d cells".formatted(4 * geometry.mesh().cellCount());
    assertTrue(out.toString().contains(cells), out.toString());
    String[] back = {"export", bump, "--format", "ccx", "--refine", "-1", "-o", deck};
    assertEquals(2, Main.execute(back, new PrintWriter(out), new PrintWriter(out)));
  }

  private static void refused(String file, String... words) {
    StringWriter err = new StringWriter();
    int code =
        Main.execute(
            new String[] {"export", file, "--format", "ccx"},
            new PrintWriter(new StringWriter()),
            new PrintWriter(err));
    assertEquals(2, code, err.toString());
    assertTrue(err.toString().startsWith("a CalculiX deck cannot hold "), err.toString());
    for (String word : words) {
      assertTrue(err.toString().contains(word), err.toString());
    }
  }
}
