package org.ballpad.solver.dof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ballpad.materials.law.MaterialLaw;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.LinearStatics;
import org.ballpad.solver.Loads;
import org.ballpad.solver.Model;
import org.ballpad.solver.PointField;
import org.ballpad.solver.Solution;
import org.ballpad.solver.SolveFault;
import org.ballpad.solver.SolveOptions;
import org.ballpad.solver.dof.Boundary.Bottom;
import org.ballpad.solver.dof.Boundary.Outer;
import org.ballpad.solver.dof.Boundary.Top;
import org.ballpad.solver.element.Hypothesis;
import org.ballpad.solver.fixture.Grid;
import org.ballpad.solver.fixture.Laws;
import org.ballpad.solver.fixture.Read;
import org.ballpad.solver.fixture.Supports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What each word of `boundary` does to a block that warms up by 100 K, alpha 1e-5: free strain
/// 1e-3.
class BoundaryConditionsTest {
  private static final double R = 50;
  private static final double H = 20;
  private static final double FREE_STRAIN = 1e-3;

  @ParameterizedTest
  @EnumSource(Outer.class)
  void onlyAFixedOuterFaceStopsFreeExpansion(Outer outer) {
    for (Bottom bottom : Bottom.values()) {
      for (Top top : Top.values()) {
        Solution solution = warm(new Boundary(outer, bottom, top));
        boolean free = outer != Outer.FIXED;
        assertEquals(free ? FREE_STRAIN * R : 0, new Read(solution).ur(R, H), 1e-12);
        if (free) {
          assertEquals(0, largest(solution), 1e-9, outer + " " + bottom + " " + top);
        }
      }
    }
  }

  @Test
  void globalUnknownsHaveTheirMeaning() {
    Solution solution = warm(new Boundary(Outer.PLANE, Bottom.FIXED_Z, Top.PLANE));
    assertEquals(List.of("e", "tilt", "top"), List.copyOf(solution.globals().keySet()));
    assertEquals(FREE_STRAIN, solution.globals().get("e"), 1e-15);
    assertEquals(0, solution.globals().get("tilt"), 1e-16);
    assertEquals(FREE_STRAIN * H, solution.globals().get("top"), 1e-13);
  }

  @Test
  void tiltIsTheCurvatureOfAThinLaminate() {
    // Two layers of equal height: u_r = R (e - tilt z) is what every section r of a free laminate
    // does, so tilt = - kappa of
    // Timoshenko's strip in its biaxial form, nu equal: eps(z) = e - tilt z with zero force and
    // moment through the height. Exact
    // for Q8, which integrates r times a linear stress exactly.
    Mesh mesh = twoLayers();
    Solution solution = warmLayers(mesh, new Boundary(Outer.PLANE, Bottom.FREE, Top.FREE));
    double alphaDifference = 2e-5 - 1e-5;
    double slope = 1.5 * alphaDifference * 100 / H; // equal moduli and heights: 3/2 d(eps) / h
    double mean = 1.5e-3;
    assertEquals(-slope, solution.globals().get("tilt"), 1e-12);
    assertEquals(mean - slope * H / 2, solution.globals().get("e"), 1e-12);
  }

  @Test
  void uniformFacesTransmitNoNetForce() {
    Mesh mesh = twoLayers();
    Solution solution = warmLayers(mesh, new Boundary(Outer.UNIFORM, Bottom.FIXED_Z, Top.PLANE));
    // No bending: eps = 1.5e-3, stress E / (1 - nu) (eps - free strain) = +-5e-4 E / (1 - nu).
    Read read = new Read(solution);
    assertEquals(1.5e-3, solution.globals().get("e"), 1e-14);
    assertEquals(5e-4 * 1000 / 0.7, read.stress(Read.RR, 10, 5, "lower"), 1e-10);
    assertEquals(-5e-4 * 1000 / 0.7, read.stress(Read.RR, 10, 15, "upper"), 1e-10);
  }

  @Test
  void aPlanarSectionHasASymmetryPlaneOnItsLeft() {
    Mesh mesh = Grid.rectangle(10, 60, 0, H, 5, 2).mesh(CellShape.T6);
    Solution solution =
        warm(mesh, Hypothesis.PLANE_STRAIN, new Boundary(Outer.FREE, Bottom.FREE, Top.FREE));
    assertEquals(0, new Read(solution).ur(10, 0), 0);
    // Plane strain: expansion (1 + nu) alpha dT.
    assertEquals(1.3 * FREE_STRAIN * 50, new Read(solution).ur(60, H), 1e-12);
  }

  @Test
  void aBoreIsFree() {
    Mesh mesh = Grid.rectangle(10, 60, 0, H, 5, 2).mesh(CellShape.T6);
    Solution solution =
        warm(mesh, Hypothesis.AXISYMMETRIC, new Boundary(Outer.FREE, Bottom.FREE, Top.FREE));
    assertEquals(FREE_STRAIN * 10, new Read(solution).ur(10, 0), 1e-12);
  }

  @Test
  void whatNothingHoldsIsNamed() {
    Mesh mesh = twoLayers();
    Model model =
        new Model(
            mesh,
            Hypothesis.AXISYMMETRIC,
            layerLaws(mesh),
            new double[mesh.nodeCount()],
            new Supports(mesh).constraints(),
            Loads.none());
    String message =
        assertThrows(SolveFault.class, () -> LinearStatics.solve(model, SolveOptions.threads(1)))
            .getMessage();
    assertTrue(message.startsWith("nothing holds u_z of region "), message);
  }

  private static Solution warm(Boundary boundary) {
    Mesh mesh = Grid.rectangle(0, R, 0, H, 5, 3).mesh(CellShape.T6);
    return warm(mesh, Hypothesis.AXISYMMETRIC, boundary);
  }

  private static Solution warm(Mesh mesh, Hypothesis hypothesis, Boundary boundary) {
    double[] temperature = new double[mesh.nodeCount()];
    Arrays.fill(temperature, 100);
    return LinearStatics.solve(
        new Model(
            mesh,
            hypothesis,
            Laws.everywhere(mesh, Laws.isotropic(1000, 0.3, 1e-5)),
            temperature,
            BoundaryConditions.of(mesh, hypothesis, boundary),
            Loads.none()),
        SolveOptions.threads(1));
  }

  private static Mesh twoLayers() {
    return Grid.rectangle(0, R, 0, H, 5, 4)
        .regions((i, j) -> j < 2 ? "lower" : "upper")
        .mesh(CellShape.Q8);
  }

  private static List<MaterialLaw> layerLaws(Mesh mesh) {
    return Laws.of(
        mesh,
        Map.of("lower", Laws.isotropic(1000, 0.3, 1e-5), "upper", Laws.isotropic(1000, 0.3, 2e-5)));
  }

  private static Solution warmLayers(Mesh mesh, Boundary boundary) {
    double[] temperature = new double[mesh.nodeCount()];
    Arrays.fill(temperature, 100);
    return LinearStatics.solve(
        new Model(
            mesh,
            Hypothesis.AXISYMMETRIC,
            layerLaws(mesh),
            temperature,
            BoundaryConditions.of(mesh, Hypothesis.AXISYMMETRIC, boundary),
            Loads.none()),
        SolveOptions.threads(1));
  }

  private static double largest(Solution solution) {
    double largest = 0;
    for (PointField field : solution.stress()) {
      for (double stress : field.values()) {
        largest = Math.max(largest, Math.abs(stress));
      }
    }
    return largest;
  }
}
