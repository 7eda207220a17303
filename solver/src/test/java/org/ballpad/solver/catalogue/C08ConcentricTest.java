package org.ballpad.solver.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.Solution;
import org.ballpad.solver.dof.Boundary;
import org.ballpad.solver.dof.BoundaryConditions;
import org.ballpad.solver.dof.Constraints;
import org.ballpad.solver.element.Hypothesis;
import org.ballpad.solver.fixture.Exact;
import org.ballpad.solver.fixture.Grid;
import org.ballpad.solver.fixture.Laws;
import org.ballpad.solver.fixture.Problem;
import org.ballpad.solver.fixture.Read;
import org.ballpad.solver.fixture.Refinements;
import org.ballpad.solver.fixture.Supports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// C08: copper core r < 10 um in a silicon ring 10 .. 30, cooled by 192 K: a via through a wafer,
/// far from its ends.
///
/// u = u(10) r / 10 in the core and c r + d / r through u(10), u(30) in the ring.
class C08ConcentricTest {

  @ParameterizedTest
  @EnumSource(names = {"T6", "Q8"})
  void generalisedPlaneStrainByATopThatRemainsPlane(CellShape shape) {
    Boundary boundary =
        new Boundary(Boundary.Outer.FREE, Boundary.Bottom.FIXED_Z, Boundary.Top.PLANE);
    Refinements refinements =
        Refinements.of(
            6,
            3,
            n -> {
              Mesh mesh = mesh(shape, n);
              return solve(mesh, BoundaryConditions.of(mesh, Hypothesis.AXISYMMETRIC, boundary));
            });
    double axial = -8.297494039e-4;
    refinements.assertSmooth(exact(-0.03156114299, -0.02603132392, axial));
    Read finest = refinements.finest();
    assertEquals(axial, finest.solution().globals().get("top") / height(24), 1e-4 * -axial);
    assertEquals(-0.03156114299, finest.ur(10, 0), 1e-4 * 0.03);
    assertEquals(-0.02603132392, finest.ur(30, 0), 1e-4 * 0.02);
    assertEquals(234.2037959, finest.stress(Read.RR, 5, 0, "core"), 1e-3 * 437);
    assertEquals(437.326701, finest.stress(Read.ZZ, 5, 0, "core"), 1e-3 * 437);
    assertEquals(-292.7547449, finest.stress(Read.TT, 10, 0, "ring"), 1e-3 * 437);
    assertEquals(-54.66583762, finest.stress(Read.ZZ, 20, 0, "ring"), 1e-3 * 437);
  }

  @ParameterizedTest
  @EnumSource(names = {"T6", "Q8"})
  void heldAtBothEnds(CellShape shape) {
    Refinements refinements =
        Refinements.of(
            6,
            3,
            n -> {
              Mesh mesh = mesh(shape, n);
              Supports supports =
                  new Supports(mesh)
                      .radial((r, z) -> r == 0, (r, z) -> 0)
                      .axial((r, z) -> z == 0 || z == height(n), (r, z) -> 0);
              return solve(mesh, supports.constraints());
            });
    refinements.assertSmooth(exact(-0.03426221, -0.0331740961, 0));
    Read finest = refinements.finest();
    assertEquals(-0.0331740961, finest.ur(30, 0), 1e-4 * 0.03);
    assertEquals(237.4802589, finest.stress(Read.RR, 5, 0, "core"), 1e-3 * 536);
    assertEquals(536.635376, finest.stress(Read.ZZ, 5, 0, "core"), 1e-3 * 536);
    assertEquals(-296.8503236, finest.stress(Read.TT, 10, 0, "ring"), 1e-3 * 536);
  }

  private static double height(int n) {
    return 20.0 / n;
  }

  private static Mesh mesh(CellShape shape, int n) {
    return new Grid(
            Grid.then(Grid.lines(0, 10, n), 30, 2 * n),
            Grid.lines(0, height(n), 2),
            (r, z) -> new double[] {r, z},
            (i, j) -> i < n ? "core" : "ring")
        .mesh(shape);
  }

  private static Solution solve(Mesh mesh, Constraints constraints) {
    return new Problem(mesh)
        .laws(Laws.of(mesh, Map.of("core", Metals.COPPER, "ring", Metals.SILICON)))
        .temperature((r, z) -> -192)
        .held(constraints)
        .solve();
  }

  private static Exact exact(double u10, double u30, double axial) {
    double c = (30 * u30 - 10 * u10) / 800;
    double d = 10 * u10 - 100 * c;
    return Exact.cylinder(
        r -> r < 10 ? u10 * r / 10 : c * r + d / r,
        r -> r < 10 ? u10 / 10 : c - d / (r * r),
        axial);
  }
}
