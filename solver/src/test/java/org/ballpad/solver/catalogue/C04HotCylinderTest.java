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

/// C04: hollow cylinder a = 10, b = 20 mm in steady conduction, T = 100 ln(b / r) / ln 2, alpha =
/// 1.2e-5, E = 210000, nu = 0.3 (Timoshenko and Goodier, art. 151).
///
/// With I(r) the integral of T r from a to r and m = alpha (1 + nu) / (1 - nu): u = m (I(r) + (1 -
/// 2 nu) r^2 I(b) / (b^2 - a^2) + a^2 I(b) / (b^2 - a^2)) / r - nu eps_z r.
class C04HotCylinderTest {
  private static final double NU = 0.3;
  private static final double M = 1.2e-5 * (1 + NU) / (1 - NU);

  @ParameterizedTest
  @EnumSource(names = {"T6", "Q8"})
  void heldAtBothEnds(CellShape shape) {
    Refinements refinements = Refinements.of(8, 3, n -> solve(shape, n, false));
    refinements.assertSmooth(exact(0));
    Read finest = refinements.finest();
    checkSection(finest);
    assertEquals(-318.0944678, finest.stress(Read.ZZ, 10, 0), 1e-3 * 318);
    assertEquals(41.90553221, finest.stress(Read.ZZ, 20, 0), 1e-3 * 318);
    assertEquals(0.01210604264, finest.ur(20, 0), 1e-4 * 0.012);
  }

  @ParameterizedTest
  @EnumSource(names = {"T6", "Q8"})
  void freeOfAxialForce(CellShape shape) {
    Refinements refinements = Refinements.of(8, 3, n -> solve(shape, n, true));
    refinements.assertSmooth(exact(4.656170245e-4));
    Read finest = refinements.finest();
    checkSection(finest);
    assertEquals(-220.3148926, finest.stress(Read.ZZ, 10, 0), 1e-3 * 220);
    assertEquals(139.6851074, finest.stress(Read.ZZ, 20, 0), 1e-3 * 220);
    assertEquals(0.009312340491, finest.ur(20, 0), 1e-4 * 0.009);
    double height = 20.0 / 32;
    assertEquals(4.656170245e-4, finest.solution().globals().get("top") / height, 1e-4 * 4.6e-4);
  }

  private static void checkSection(Read read) {
    assertEquals(-220.31489, read.stress(Read.TT, 10, 0), 1e-3 * 220);
    assertEquals(139.68511, read.stress(Read.TT, 20, 0), 1e-3 * 220);
    assertEquals(-28.040083, read.stress(Read.RR, 15, 0), 1e-3 * 220);
  }

  private static Exact exact(double axial) {
    double mean = integral(20) / 300;
    return Exact.cylinder(
        r -> M * (integral(r) / r + mean * ((1 - 2 * NU) * r + 100 / r)) - NU * axial * r,
        r ->
            M * (temperature(r) - integral(r) / (r * r) + mean * (1 - 2 * NU - 100 / (r * r)))
                - NU * axial,
        axial);
  }

  private static double temperature(double r) {
    return 100 * Math.log(20 / r) / Math.log(2);
  }

  /// Integral of T r from 10 to r.
  private static double integral(double r) {
    return 100 / Math.log(2) * (0.5 * r * r * (Math.log(20 / r) + 0.5) - 50 * (Math.log(2) + 0.5));
  }

  private static Solution solve(CellShape shape, int n, boolean free) {
    double height = 20.0 / n;
    Mesh mesh = Grid.rectangle(10, 20, 0, height, n, 2).mesh(shape);
    Supports.Where top = (r, z) -> z == height;
    Supports supports = free ? new Supports(mesh, "top") : new Supports(mesh);
    supports.axial((r, z) -> z == 0, (r, z) -> 0);
    if (free) {
      supports.axialTied(top, "top");
    } else {
      supports.axial(top, (r, z) -> 0);
    }
    return new Problem(mesh)
        .law(Laws.isotropic(210000, NU, 1.2e-5))
        .temperature((r, z) -> temperature(r))
        .held(supports.constraints())
        .solve();
  }
}
