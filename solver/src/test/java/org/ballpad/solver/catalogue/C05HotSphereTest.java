package org.ballpad.solver.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.Solution;
import org.ballpad.solver.fixture.Exact;
import org.ballpad.solver.fixture.Laws;
import org.ballpad.solver.fixture.Problem;
import org.ballpad.solver.fixture.Read;
import org.ballpad.solver.fixture.Refinements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// C05: hollow sphere a = 10, b = 20 mm in steady conduction, T = 100 (b / rho - 1), alpha =
/// 1.2e-5, E = 210000, nu = 0.3.
///
/// With J(rho) the integral of T rho^2 from a to rho, m = alpha (1 + nu) / (1 - nu) and j = J(b) /
/// (b^3 - a^3): u = m (J(rho) + a^3 j) / rho^2 + 2 m j (1 - 2 nu) / (1 + nu) rho (Timoshenko and
/// Goodier, art. 152).
class C05HotSphereTest {
  private static final double NU = 0.3;
  private static final double ALPHA = 1.2e-5;
  private static final double M = ALPHA * (1 + NU) / (1 - NU);

  @ParameterizedTest
  @EnumSource(names = {"T6", "Q8"})
  void convergesAndMeetsTheClosedForm(CellShape shape) {
    Refinements refinements = Refinements.of(8, 4, n -> solve(shape, n));
    double j = integral(20) / 7000;
    double linear = 2 * ALPHA * (1 - 2 * NU) / (1 - NU) * j;
    refinements.assertSmooth(
        Exact.sphere(
            s -> M * (integral(s) + 1000 * j) / (s * s) + linear * s,
            s -> M * (temperature(s) - 2 * (integral(s) + 1000 * j) / (s * s * s)) + linear));
    Read finest = refinements.finest();
    assertEquals(-257.14286, finest.stress(Read.TT, 10, 0), 1e-3 * 257);
    assertEquals(102.85714, finest.stress(Read.TT, 20, 0), 1e-3 * 257);
    assertEquals(7.6190476, finest.stress(Read.TT, 15, 0), 1e-3 * 257);
    assertEquals(-49.52381, finest.stress(Read.RR, 15, 0), 1e-3 * 257);
  }

  private static double temperature(double rho) {
    return 100 * (20 / rho - 1);
  }

  /// Integral of T rho^2 from 10 to rho.
  private static double integral(double rho) {
    return 100 * (10 * (rho * rho - 100) - (rho * rho * rho - 1000) / 3);
  }

  private static Solution solve(CellShape shape, int n) {
    Mesh mesh = QuarterAnnulus.quarter(n).mesh(shape);
    return new Problem(mesh)
        .law(Laws.isotropic(210000, NU, ALPHA))
        .temperature((r, z) -> temperature(Math.hypot(r, z)))
        .held(QuarterAnnulus.symmetric(mesh))
        .solve();
  }
}
