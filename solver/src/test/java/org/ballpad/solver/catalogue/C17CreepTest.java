package org.ballpad.solver.catalogue;

import static org.ballpad.solver.fixture.Histories.elastic;
import static org.ballpad.solver.fixture.Histories.norton;
import static org.ballpad.solver.fixture.Histories.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.Model;
import org.ballpad.solver.element.Integration;
import org.ballpad.solver.fixture.Grid;
import org.ballpad.solver.fixture.Problem;
import org.ballpad.solver.fixture.Read;
import org.ballpad.solver.fixture.Supports;
import org.ballpad.solver.nonlinear.Stage;
import org.ballpad.solver.nonlinear.StepControl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// C17 and C18: thick cylinder in plane strain and thick sphere, a = 10, b = 20 mm, p = 20 MPa
/// inside, Norton creep until the stress is stationary.
class C17CreepTest {
  private static final double E = 46000;
  private static final double A = 1e-12;
  private static final double WARM = 300;

  private static Model cylinder(double n) {
    Mesh mesh = Grid.rectangle(10, 20, 0, 1, 20, 1).mesh(CellShape.Q8);
    return new Problem(mesh)
        .law(norton(elastic(E, 0.3, 0, WARM), A, n))
        .temperature((r, z) -> WARM)
        .integrated(Integration.REDUCED)
        .held(new Supports(mesh).axial((r, z) -> z == 0 || z == 1, (r, z) -> 0).constraints())
        .loaded(Supports.pressure(mesh, 1, (r, z) -> r == 10))
        .model();
  }

  private static Model sphere(double n) {
    Mesh mesh = QuarterAnnulus.quarter(16).mesh(CellShape.T6);
    return new Problem(mesh)
        .law(norton(elastic(E, 0.3, 0, WARM), A, n))
        .temperature((r, z) -> WARM)
        .held(QuarterAnnulus.symmetric(mesh))
        .loaded(Supports.pressure(mesh, 1, (r, z) -> Math.abs(Math.hypot(r, z) - 10) < 1e-9))
        .model();
  }

  // Tolerances are of the largest stress and speak of the mesh: stress at a node is extrapolated
  // from integration points, and where it falls steepest, at the bore of the sphere, 16 cells of T6
  // through the wall leave 1 %.
  private static Read after(Model model, double seconds) {
    return new Read(
        run(
            model,
            StepControl.standard(),
            new Stage.Ramp(WARM, 20, 0),
            new Stage.Ramp(WARM, 20, seconds)));
  }

  @ParameterizedTest
  @CsvSource({
    "3, 3e7, 16.03219, 20.29943, 22.69886",
    "5, 3e4, 13.0385, 20.45814, 25.0385",
    "7, 1e3, 11.80529, 20.50313, 26.091"
  })
  void hoopStressOfTheCylinder(double n, double t, double inner, double middle, double outer) {
    Read read = after(cylinder(n), t);
    assertEquals(inner, read.stress(Read.TT, 10, 0), 2e-3 * 25);
    assertEquals(middle, read.stress(Read.TT, 15, 0), 1e-3 * 25);
    assertEquals(outer, read.stress(Read.TT, 20, 0), 2e-3 * 25);
  }

  @ParameterizedTest
  @CsvSource({"3, 3e8, 0, 6.666667, 10", "5, 1e6, -2.365702, 6.519816, 11.6343"})
  void hoopStressOfTheSphere(double n, double t, double inner, double middle, double outer) {
    Read read = after(sphere(n), t);
    assertEquals(inner, read.stress(Read.TT, 10, 0), 1e-2 * 10);
    assertEquals(middle, read.stress(Read.TT, 15, 0), 3e-3 * 10);
    assertEquals(outer, read.stress(Read.TT, 20, 0), 3e-3 * 10);
  }

  /// Rates of the bore: 1.660678791e-4 mm/s (cylinder, n = 5), 8.526304337e-6 (sphere, n = 5).
  @ParameterizedTest
  @CsvSource({"true, 3e4, 1.660678791e-4", "false, 1e6, 8.526304337e-6"})
  void theBoreWidensSteadily(boolean isCylinder, double t, double rate) {
    Model model = isCylinder ? cylinder(5) : sphere(5);
    double first = after(model, t).ur(10, 0);
    double last = after(model, 1.1 * t).ur(10, 0);
    assertEquals(rate, (last - first) / (0.1 * t), 1e-3 * rate);
  }
}
