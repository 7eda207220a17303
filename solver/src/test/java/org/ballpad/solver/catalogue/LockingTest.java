package org.ballpad.solver.catalogue;

import static org.ballpad.solver.fixture.Histories.elastic;
import static org.ballpad.solver.fixture.Histories.outcome;
import static org.ballpad.solver.fixture.Histories.plastic;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.ballpad.materials.Elasticity;
import org.ballpad.materials.Expansion;
import org.ballpad.materials.Material;
import org.ballpad.materials.law.MaterialLaw;
import org.ballpad.materials.law.ThermoElastic;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.LinearStatics;
import org.ballpad.solver.Loads;
import org.ballpad.solver.Model;
import org.ballpad.solver.PointField;
import org.ballpad.solver.Solution;
import org.ballpad.solver.SolveOptions;
import org.ballpad.solver.dof.Constraints;
import org.ballpad.solver.element.Hypothesis;
import org.ballpad.solver.element.Integration;
import org.ballpad.solver.element.Quadrature;
import org.ballpad.solver.element.ReferenceCell;
import org.ballpad.solver.fixture.ErrorNorms;
import org.ballpad.solver.fixture.Exact;
import org.ballpad.solver.fixture.Grid;
import org.ballpad.solver.fixture.Laws;
import org.ballpad.solver.fixture.Refinements;
import org.ballpad.solver.fixture.Supports;
import org.ballpad.solver.nonlinear.RunOutcome;
import org.ballpad.solver.nonlinear.Stage;
import org.ballpad.solver.nonlinear.StepControl;
import org.ballpad.solver.result.Face;
import org.ballpad.solver.result.InterfaceAverage;
import org.ballpad.solver.result.Traction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// T6, the cell that meshes are made of, where volume hardly changes: the cylinder a = 10, b = 20
/// of C02 and C13 in plane strain, once as a body of revolution and once in its cross-section.
///
/// A cell that locks is too stiff where it may not change its volume: displacements fall short, the
/// load goes on rising where the material flows without hardening, and the mean stress oscillates
/// from point to point. Fully integrated Q8 does all of that here, so the test can tell.
class LockingTest {
  private static final double YIELD = 200;

  /// Twice the yield stress in shear: what hoop and radial stress differ by in plane strain.
  private static final double TWO_K = 2 * YIELD / Math.sqrt(3);

  private static final double LIMIT = TWO_K * Math.log(2);

  private static final double PRESSURE = 100;

  /// Mean stress of Lame's solution per 1 + nu: it is the same everywhere.
  private static final double MEAN = 2 * PRESSURE / 9;

  /// No increment is shortened for the sake of accuracy: perfect plasticity along a straight path
  /// has none to gain.
  private static StepControl control(double kelvin) {
    return new StepControl(1e3, 1e3, kelvin, 1e-5);
  }

  @ParameterizedTest
  @CsvSource({"0.4999", "0.499999"})
  void convergesWhereVolumeHardlyChanges(double nu) {
    Refinements refinements = Refinements.of(4, 4, n -> lame(n, nu, 0));
    refinements.assertOrders(exact(nu), 3, 2);
    ErrorNorms like = ErrorNorms.of(lame(32, 0.3, 0), exact(0.3));
    ErrorNorms finest = ErrorNorms.of(refinements.solutions().getLast(), exact(nu));
    assertTrue(finest.displacement() < 1.6 * like.displacement(), finest + " and " + like);
    assertTrue(finest.energy() < 1.1 * like.energy(), finest + " and " + like);
    double[] mean =
        refinements.solutions().stream()
            .mapToDouble(s -> oscillation(s, r -> MEAN * (1 + nu)) / PRESSURE)
            .toArray();
    assertTrue(mean[3] < 1e-4, "mean stress " + mean[3]);
    assertTrue(mean[3] < mean[2] / 3.5, "mean stress " + mean[2] + ", " + mean[3]);
  }

  /// Mean stress converges with the order 0.7 here, displacement with 2.8.
  @Test
  void distortedCellsDoNotLockEither() {
    Solution solution = lame(32, 0.4999, 0.25);
    assertTrue(ErrorNorms.of(solution, exact(0.4999)).displacement() < 1e-6);
    assertTrue(oscillation(solution, r -> MEAN * 1.4999) < 1e-3 * PRESSURE);
  }

  @ParameterizedTest
  @CsvSource({"false, 0", "true, 0", "false, 0.25"})
  void collapsesAtItsLimit(boolean isSection, double distortion) {
    RunOutcome outcome = loaded(CellShape.T6, isSection, distortion);
    assertNotNull(outcome.stopped());
    // the last increment is 1.2e-5 of the limit
    assertEquals(LIMIT, outcome.increments().getLast().load(), 1e-4 * LIMIT);
    assertTrue(oscillation(outcome.solution(), LockingTest::flowing) < 4e-3 * TWO_K);
  }

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void aCellThatLocksIsSeenToDoSo(boolean isSection) {
    RunOutcome outcome = loaded(CellShape.Q8, isSection, 0);
    assertNull(outcome.stopped(), "Q8 with full integration has no limit");
    assertTrue(oscillation(outcome.solution(), LockingTest::flowing) > 10 * TWO_K);
  }

  /// At about two and four times the displacement at which all of the wall flows.
  @ParameterizedTest
  @CsvSource({"false", "true"})
  void flowsOnAtItsLimit(boolean isSection) {
    Solution two = driven(16, isSection, 8);
    Solution four = driven(16, isSection, 16);
    assertEquals(LIMIT, pressure(two), 1e-3 * LIMIT);
    assertEquals(LIMIT, pressure(four), 1e-3 * LIMIT);
    assertTrue(pressure(four) < pressure(two) + 5e-4 * LIMIT, pressure(two) + " then higher");
    assertTrue(oscillation(four, LockingTest::flowing) < 1e-3 * TWO_K);
  }

  private static double pressure(Solution solution) {
    var average = new InterfaceAverage("p", Traction.NORMAL, new Face("core/wall", "core"));
    return -average.evaluate(solution).value();
  }

  /// Mean stress where all of the wall flows.
  private static double flowing(double r) {
    return TWO_K * (0.5 - Math.log(20 / r));
  }

  /// The wall of 8 cells under more pressure than it can hold.
  private static RunOutcome loaded(CellShape shape, boolean isSection, double distortion) {
    MaterialLaw law = plastic(elastic(210000, 0.3, 0, 0), YIELD, 0, false);
    Model model = cylinder(shape, 8, isSection, distortion, law, 1);
    return outcome(model, control(25), new Stage.Ramp(0, 1.2 * LIMIT, 0));
  }

  /// Lame's cylinder.
  private static Exact exact(double nu) {
    double a = PRESSURE / 3;
    double b = 400 * a;
    double c = (1 + nu) / 210000;
    return Exact.cylinder(
        r -> c * ((1 - 2 * nu) * a * r + b / r), r -> c * ((1 - 2 * nu) * a - b / (r * r)), 0);
  }

  private static Solution lame(int n, double nu, double distortion) {
    Model model =
        cylinder(CellShape.T6, n, false, distortion, Laws.isotropic(210000, nu, 0), PRESSURE);
    return LinearStatics.solve(model, SolveOptions.threads(1));
  }

  private static Model cylinder(
      CellShape shape, int n, boolean isSection, double distortion, MaterialLaw law, double p) {
    Mesh mesh = mesh(shape, n, isSection, 0);
    if (distortion > 0) {
      mesh = Grid.distort(mesh, distortion * 10 / n, 7);
    }
    Loads loads =
        Supports.pressure(
            mesh, p, (r, z) -> Math.abs((isSection ? Math.hypot(r, z) : r) - 10) < 1e-9);
    return model(mesh, isSection, Laws.everywhere(mesh, law), loads);
  }

  /// The cylinder around a stiff core that expands in the plane by 1e-3 per kelvin and does not
  /// care for the load: what flows is driven by displacement.
  private static Solution driven(int n, boolean isSection, double kelvin) {
    Mesh mesh = mesh(CellShape.T6, n, isSection, 8);
    Expansion out = new Expansion.Constant(1e-3);
    Expansion none = new Expansion.Constant(0);
    Material core =
        new Material(
            "core",
            Elasticity.Isotropic.of("core", 1e6, 0),
            isSection ? List.of(out, out, none) : List.of(out, none, out));
    MaterialLaw wall = plastic(elastic(210000, 0.3, 0, 0), YIELD, 0, false);
    Map<String, MaterialLaw> laws = Map.of("core", new ThermoElastic(core, 0, 0), "wall", wall);
    Model model = model(mesh, isSection, Laws.of(mesh, laws), Loads.none());
    RunOutcome outcome = outcome(model, control(0.5), new Stage.Ramp(kelvin, 1, 0));
    assertNull(outcome.stopped());
    return outcome.solution();
  }

  private static Model model(Mesh mesh, boolean isSection, List<MaterialLaw> laws, Loads loads) {
    Hypothesis hypothesis = isSection ? Hypothesis.PLANE_STRAIN : Hypothesis.AXISYMMETRIC;
    Constraints constraints =
        isSection
            ? QuarterAnnulus.symmetric(mesh)
            : new Supports(mesh).axial((r, z) -> z == 0 || z == 5, (r, z) -> 0).constraints();
    return new Model(mesh, hypothesis, laws, new double[mesh.nodeCount()], constraints, loads);
  }

  /// n cells through the wall, and a core of some more inside it.
  private static Mesh mesh(CellShape shape, int n, boolean isSection, int core) {
    double[] r = core == 0 ? Grid.lines(10, 20, n) : Grid.then(Grid.lines(8, 10, core), 20, n);
    double right = Math.PI / 2;
    Grid.RegionOf region = (i, j) -> i < core ? "core" : "wall";
    return (isSection
            ? new Grid(
                r,
                Grid.lines(0, right, 3 * n / 2),
                (rho, phi) ->
                    new double[] {phi == right ? 0 : rho * Math.cos(phi), rho * Math.sin(phi)},
                region)
            : new Grid(r, Grid.lines(0, 5, n / 2), (s, t) -> new double[] {s, t}, region))
        .mesh(shape);
  }

  /// Root mean square, over the integration points of the wall, of what mean stress differs from an
  /// exact one by.
  private static double oscillation(Solution solution, DoubleUnaryOperator exact) {
    double sum = 0;
    int points = 0;
    for (int b = 0; b < solution.mesh().blocks().size(); b++) {
      CellBlock block = solution.mesh().blocks().get(b);
      if (!block.region().equals("core")) {
        PointField stress = solution.stress().get(b);
        for (int c = 0; c < block.size(); c++) {
          for (int q = 0; q < stress.points(); q++) {
            double mean = (stress.at(0, c, q) + stress.at(1, c, q) + stress.at(2, c, q)) / 3;
            double r = radius(solution, block, c, q);
            sum += Math.pow(mean - exact.applyAsDouble(r), 2);
            points++;
          }
        }
      }
    }
    return Math.sqrt(sum / points);
  }

  private static double radius(Solution solution, CellBlock block, int cell, int point) {
    ReferenceCell reference = ReferenceCell.of(block.shape());
    Quadrature rule = reference.quadrature(Integration.FULL);
    double[] shape = new double[block.shape().nodes()];
    reference.values(rule.xi()[point], rule.eta()[point], shape);
    double r = 0;
    double z = 0;
    for (int i = 0; i < shape.length; i++) {
      r += shape[i] * solution.mesh().r(block.node(cell, i));
      z += shape[i] * solution.mesh().z(block.node(cell, i));
    }
    return solution.hypothesis() == Hypothesis.PLANE_STRAIN ? Math.hypot(r, z) : r;
  }
}
