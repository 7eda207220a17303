package org.ballpad.solver;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.CurvedSides;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.dof.Boundary;
import org.ballpad.solver.dof.BoundaryConditions;
import org.ballpad.solver.element.Hypothesis;
import org.ballpad.solver.fixture.Grid;
import org.ballpad.solver.fixture.Laws;
import org.ballpad.solver.fixture.Problem;
import org.ballpad.solver.fixture.Read;
import org.ballpad.solver.fixture.Supports;
import org.junit.jupiter.api.Test;

/// The straight line from a model to its solution: threads, loads and failures.
class LinearStaticsTest {

  @Test
  void sameBitsForAnyNumberOfThreads() {
    Mesh mesh =
        Grid.distort(
            Grid.rectangle(0, 250, 0, 350, 16, 16)
                .regions((i, j) -> j < 12 ? "die" : i < 7 ? "ball" : "film")
                .mesh(CellShape.T6),
            3,
            11);
    Model model =
        new Model(
            mesh,
            Hypothesis.AXISYMMETRIC,
            Laws.of(
                mesh,
                Map.of(
                    "die", Laws.isotropic(131000, 0.28, 2.8e-6),
                    "ball", Laws.isotropic(46000, 0.36, 22e-6),
                    "film", Laws.isotropic(2500, 0.34, 50e-6))),
            new double[mesh.nodeCount()],
            BoundaryConditions.of(
                mesh,
                Hypothesis.AXISYMMETRIC,
                new Boundary(Boundary.Outer.PLANE, Boundary.Bottom.FREE, Boundary.Top.FREE)),
            Supports.pressure(mesh, 1, (r, z) -> z == 350));
    Solution one = LinearStatics.solve(model, SolveOptions.threads(1));
    assertTrue(one.backwardError() < 1e-14, "backward error " + one.backwardError());
    for (int threads : new int[] {2, 5}) {
      Solution other = LinearStatics.solve(model, SolveOptions.threads(threads));
      assertArrayEquals(one.displacement(), other.displacement());
      assertEquals(one.globals(), other.globals());
      for (int b = 0; b < mesh.blocks().size(); b++) {
        assertArrayEquals(one.stress().get(b).values(), other.stress().get(b).values());
        assertArrayEquals(one.strain().get(b).values(), other.strain().get(b).values());
      }
    }
  }

  @Test
  void ownWeightHangsLinearly() {
    // A column of height H = 4 hung at its top, g = 0.5 per volume, nu = 0: s_z = g z, u_z(0) = - g
    // H^2 / 2 E.
    Mesh mesh = Grid.rectangle(0, 1, 0, 4, 2, 5).mesh(CellShape.Q8);
    double[] weight = new double[2 * mesh.nodeCount()];
    for (int i = 0; i < mesh.nodeCount(); i++) {
      weight[2 * i + 1] = -0.5;
    }
    Read read =
        new Read(
            new Problem(mesh)
                .law(Laws.isotropic(1000, 0, 0))
                .held(
                    new Supports(mesh)
                        .radial((r, z) -> r == 0, (r, z) -> 0)
                        .axial((r, z) -> z == 4, (r, z) -> 0)
                        .constraints())
                .loaded(new Loads(weight, List.of()))
                .solve());
    assertEquals(-0.5 * 16 / 2000, read.uz(0, 0), 1e-9 * 0.004);
    assertEquals(0.5 * 4, read.stress(Read.ZZ, 0.5, 4), 1e-9 * 2);
  }

  @Test
  void pressureAllRoundIsHydrostaticAlsoOnCurvedSides() {
    // A lens with curved lower and upper sides: s = -p everywhere, exact as far as the sides are
    // integrated.
    Mesh mesh =
        Grid.rectangle(0, 1, 0, 1, 4, 4)
            .mapped((s, t) -> new double[] {s, t * (2 - s * s)})
            .mesh(CellShape.Q8);
    Loads pressure =
        Supports.pressure(
            mesh, 7, (r, z) -> r == 1 || z < 1e-12 || Math.abs(z - (2 - r * r)) < 1e-12);
    Solution solution =
        new Problem(mesh)
            .law(Laws.isotropic(1000, 0.3, 0))
            .held(
                new Supports(mesh)
                    .radial((r, z) -> r == 0, (r, z) -> 0)
                    .axial((r, z) -> r == 0 && z == 0, (r, z) -> 0)
                    .constraints())
            .loaded(pressure)
            .solve();
    double[] stress = solution.stress().getFirst().values();
    for (int i = 0; i < stress.length; i++) {
      assertEquals(i < 3 * stress.length / 4 ? -7 : 0, stress[i], 1e-9 * 7);
    }
  }

  @Test
  void aRegionThatTouchesNothingIsNamed() {
    Mesh held = Grid.rectangle(0, 10, 0, 5, 2, 2).mesh(CellShape.T6);
    Model model = free(withFloatingRing(held));
    String message =
        assertThrows(SolveFault.class, () -> LinearStatics.solve(model, SolveOptions.threads(1)))
            .getMessage();
    assertTrue(message.startsWith("nothing holds u_z of region ring at "), message);
  }

  @Test
  void whatIsNotFiniteIsNamed() {
    Mesh mesh = Grid.rectangle(0, 10, 0, 5, 2, 2).mesh(CellShape.T6);
    Problem problem =
        new Problem(mesh)
            .law(Laws.isotropic(1000, 0.3, 1e-5))
            .temperature((r, z) -> z > 4.9 ? Double.NaN : 0)
            .held(free(mesh).constraints());
    String message = assertThrows(SolveFault.class, problem::solve).getMessage();
    assertTrue(message.startsWith("the material of region body has no answer"), message);
  }

  @Test
  void partsThatDoNotFitAreRefused() {
    Mesh mesh = Grid.rectangle(0, 10, 0, 5, 2, 2).mesh(CellShape.T6);
    Model model = free(mesh);
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Model(
                mesh,
                Hypothesis.AXISYMMETRIC,
                List.of(),
                model.temperature(),
                model.constraints(),
                Loads.none()));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Model(
                mesh,
                Hypothesis.AXISYMMETRIC,
                model.laws(),
                new double[3],
                model.constraints(),
                Loads.none()));
  }

  private static Model free(Mesh mesh) {
    return new Model(
        mesh,
        Hypothesis.AXISYMMETRIC,
        Laws.everywhere(mesh, Laws.isotropic(1000, 0.3, 0)),
        new double[mesh.nodeCount()],
        BoundaryConditions.of(
            mesh,
            Hypothesis.AXISYMMETRIC,
            new Boundary(Boundary.Outer.FREE, Boundary.Bottom.FREE, Boundary.Top.FREE)),
        Loads.none());
  }

  /// The mesh and, next to it, a ring of the same cells.
  private static Mesh withFloatingRing(Mesh mesh) {
    int nodes = mesh.nodeCount();
    double[] x = new double[4 * nodes];
    for (int i = 0; i < 2 * nodes; i++) {
      x[i] = mesh.coordinates()[i];
      x[2 * nodes + i] = mesh.coordinates()[i] + (i % 2 == 0 ? 20 : 0);
    }
    CellBlock body = mesh.blocks().getFirst();
    int[] shifted = Arrays.stream(body.nodes()).map(i -> i + nodes).toArray();
    CellBlock ring = new CellBlock("ring", "test", body.shape(), shifted);
    return new Mesh(x, List.of(body, ring), List.of(), CurvedSides.none(2 * nodes));
  }
}
