package org.ballpad.solver.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.Solution;
import org.ballpad.solver.fixture.Exact;
import org.ballpad.solver.fixture.Grid;
import org.ballpad.solver.fixture.Laws;
import org.ballpad.solver.fixture.Problem;
import org.ballpad.solver.fixture.Read;
import org.ballpad.solver.fixture.Refinements;
import org.ballpad.solver.fixture.Supports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// C06: T = 100 (1 - r^2 / 400) in a solid body of radius 20 mm, E = 210000, nu = 0.3, alpha =
/// 1.2e-5.
class C06ParabolicFieldTest {
  private static final double NU = 0.3;
  private static final double ALPHA = 1.2e-5;

  @ParameterizedTest
  @EnumSource(names = {"T6", "Q8"})
  void longCylinderHeldAtBothEnds(CellShape shape) {
    Refinements refinements = Refinements.of(8, 4, n -> solve(shape, n, 40.0 / n, true));
    // With I(r) = 100 (r^2 / 2 - r^4 / 1600): u = m (I(r) + (1 - 2 nu) r^2 I(b) / b^2) / r.
    double m = ALPHA * (1 + NU) / (1 - NU);
    double mean = (1 - 2 * NU) * 100 * 0.25;
    refinements.assertSmooth(
        Exact.cylinder(
            r -> m * (100 * (r / 2 - r * r * r / 1600) + mean * r),
            r -> m * (100 * (0.5 - 3 * r * r / 1600) + mean),
            0));
    checkSection(refinements.finest(), 1 / 0.7);
  }

  @ParameterizedTest
  @EnumSource(names = {"T6", "Q8"})
  void thinDiscIsInPlaneStress(CellShape shape) {
    // Thickness 0.2: plane stress holds to (0.2 / 20)^2 = 1e-4.
    checkSection(new Read(solve(shape, 64, 0.1, false)), 1);
  }

  private static void checkSection(Read read, double factor) {
    double tolerance = 1e-3 * 126 * factor;
    assertEquals(-63 * factor, read.stress(Read.RR, 0, 0), tolerance);
    assertEquals(-63 * factor, read.stress(Read.TT, 0, 0), tolerance);
    assertEquals(-47.25 * factor, read.stress(Read.RR, 10, 0), tolerance);
    assertEquals(-15.75 * factor, read.stress(Read.TT, 10, 0), tolerance);
    assertEquals(126 * factor, read.stress(Read.TT, 20, 0), tolerance);
  }

  /// Upper half of the body; z = 0 is its plane of symmetry.
  private static Solution solve(CellShape shape, int n, double height, boolean held) {
    Mesh mesh = Grid.rectangle(0, 20, 0, height, n, 2).mesh(shape);
    Supports supports =
        new Supports(mesh)
            .radial((r, z) -> r == 0, (r, z) -> 0)
            .axial((r, z) -> z == 0 || held && z == height, (r, z) -> 0);
    return new Problem(mesh)
        .law(Laws.isotropic(210000, NU, ALPHA))
        .temperature((r, z) -> 100 * (1 - r * r / 400))
        .held(supports.constraints())
        .solve();
  }
}
