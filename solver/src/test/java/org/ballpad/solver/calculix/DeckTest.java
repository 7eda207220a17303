package org.ballpad.solver.calculix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballpad.materials.Elasticity;
import org.ballpad.materials.Expansion;
import org.ballpad.materials.Material;
import org.ballpad.materials.law.MaterialLaw;
import org.ballpad.materials.law.ThermoElastic;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.DeckExport;
import org.ballpad.solver.DeckFault;
import org.ballpad.solver.LinearStatics;
import org.ballpad.solver.Loads;
import org.ballpad.solver.Model;
import org.ballpad.solver.Solution;
import org.ballpad.solver.SolveOptions;
import org.ballpad.solver.dof.Boundary;
import org.ballpad.solver.dof.Boundary.Bottom;
import org.ballpad.solver.dof.Boundary.Outer;
import org.ballpad.solver.dof.Boundary.Top;
import org.ballpad.solver.dof.BoundaryConditions;
import org.ballpad.solver.element.Hypothesis;
import org.ballpad.solver.fixture.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whole models against CalculiX: the same mesh, materials, supports, ties and thermal strains.
///
/// The joint below has three materials, curved sides and corners where all of them meet. Agreement
/// is asked at every integration point to 1e-4 of the peak stress, as the decks are exported for;
/// the wedge of CalculiX itself is off by its chord, 5e-5 of the circumference.
class DeckTest {
  private static final double COLD = 233.15;

  @ParameterizedTest(name = "{0} {1} {2} {3} {4}")
  @CsvSource({
    "T6, AXISYMMETRIC, FREE, FREE, FREE",
    "T6, AXISYMMETRIC, UNIFORM, FREE, FREE",
    "T6, AXISYMMETRIC, PLANE, FIXED_Z, FREE",
    "T6, AXISYMMETRIC, FIXED, FIXED_Z, PLANE",
    "Q8, AXISYMMETRIC, PLANE, FREE, PLANE",
    "T6, PLANE_STRAIN, UNIFORM, FREE, FREE",
    "Q8, PLANE_STRAIN, FREE, FIXED_Z, FREE"
  })
  void stressesAgreeAtEveryIntegrationPoint(
      CellShape shape,
      Hypothesis hypothesis,
      Outer outer,
      Bottom bottom,
      Top top,
      @TempDir Path folder)
      throws Exception {
    Optional<Calculix> calculix = Calculix.find();
    assumeTrue(calculix.isPresent(), "CalculiX (ccx) is not installed: nothing to compare with");
    Model model = model(shape, hypothesis, new Boundary(outer, bottom, top));
    Solution ours = LinearStatics.solve(model, SolveOptions.threads(1));
    Map<String, Comparison> regions =
        Comparison.byRegion(ours, calculix.get().solve(DeckExport.of("joint", model), folder));
    assertEquals(LAWS.keySet(), regions.keySet());
    regions.forEach((region, comparison) -> assertEquals(0, comparison.relative(), 1e-4, region));
    int points = regions.values().stream().mapToInt(Comparison::points).sum();
    assertEquals(points(ours), points);
  }

  @Test
  void whatADeckCannotHoldIsRefused() {
    Model model = model(CellShape.T6, Hypothesis.AXISYMMETRIC, boundary());
    double[] uneven = model.temperature().clone();
    uneven[3] += 1;
    Model graded =
        new Model(
            model.mesh(),
            model.hypothesis(),
            model.laws(),
            uneven,
            model.constraints(),
            Loads.none());
    String message =
        assertThrows(DeckFault.class, () -> DeckExport.of("graded", graded)).getMessage();
    assertTrue(message.contains("region chip: more than one temperature"), message);
    Model heavy =
        new Model(
            model.mesh(),
            model.hypothesis(),
            model.laws(),
            model.temperature(),
            model.constraints(),
            new Loads(new double[2 * model.mesh().nodeCount()], List.of()));
    assertThrows(DeckFault.class, () -> DeckExport.of("heavy", heavy));
  }

  private static Boundary boundary() {
    return new Boundary(Outer.UNIFORM, Bottom.FREE, Top.FREE);
  }

  private static long points(Solution solution) {
    return solution.stress().stream()
        .mapToLong(field -> (long) field.cells() * field.points())
        .sum();
  }

  /// A chip, on it an orthotropic film, on that a ball whose foot bulges into the film.
  private static Model model(CellShape shape, Hypothesis hypothesis, Boundary boundary) {
    Mesh mesh =
        new Grid(
                Grid.lines(0, 12, 6),
                Grid.then(Grid.then(Grid.lines(0, 6, 3), 8, 2), 13, 3),
                (s, t) -> new double[] {s, t + bulge(s, t)},
                (i, j) -> j < 3 ? "chip" : j < 5 && i >= 3 ? "film" : j < 5 ? "pad" : "ball")
            .mesh(shape);
    double[] temperature = new double[mesh.nodeCount()];
    Arrays.fill(temperature, COLD);
    List<MaterialLaw> laws = mesh.blocks().stream().map(block -> LAWS.get(block.region())).toList();
    return new Model(
        mesh,
        hypothesis,
        laws,
        temperature,
        BoundaryConditions.of(mesh, hypothesis, boundary),
        Loads.none());
  }

  private static double bulge(double s, double t) {
    double inside = t > 6 && t < 13 ? (t - 6) * (13 - t) / 12 : 0;
    return 0.3 * Math.sin(0.4 * s) * inside;
  }

  private static final Map<String, MaterialLaw> LAWS =
      Map.of(
          "chip", law(Elasticity.Isotropic.of("chip", 169e3, 0.28), 300, 0, 2.6e-6, 2.6e-6, 2.6e-6),
          "film",
              law(
                  Elasticity.Orthotropic.of("film", 20e3, 9e3, 24e3, 0.3, 0.12, 0.35, 3e3),
                  400,
                  1e-4,
                  17e-6,
                  52e-6,
                  14e-6),
          "pad", law(Elasticity.Isotropic.of("pad", 117e3, 0.34), 300, -2e-4, 17e-6, 17e-6, 17e-6),
          "ball", law(Elasticity.Isotropic.of("ball", 48e3, 0.36), 490, 0, 22e-6, 22e-6, 22e-6));

  private static MaterialLaw law(
      Elasticity elasticity, double stressFree, double birth, double r, double z, double t) {
    List<Expansion> expansion =
        List.of(new Expansion.Constant(r), new Expansion.Constant(z), new Expansion.Constant(t));
    return new ThermoElastic(new Material("test", elasticity, expansion), stressFree, birth);
  }
}
