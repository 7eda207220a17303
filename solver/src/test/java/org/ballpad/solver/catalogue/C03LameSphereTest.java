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
import org.ballpad.solver.fixture.Supports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// C03: hollow sphere a = 10, b = 20 mm under p = 100 MPa inside, E = 210000, nu = 0.3 (Lame), as a
/// quarter annulus with curved sides.
///
/// With A = p a^3 / (b^3 - a^3): u = A / E ((1 - 2 nu) rho + (1 + nu) b^3 / (2 rho^2)).
class C03LameSphereTest {
  private static final double E = 210000;
  private static final double NU = 0.3;
  private static final double A = 100.0 / 7;
  private static final double B3 = 8000;

  @ParameterizedTest
  @EnumSource(names = {"T6", "Q8"})
  void convergesAndMeetsTheClosedForm(CellShape shape) {
    Refinements refinements = Refinements.of(8, 4, n -> solve(shape, n));
    refinements.assertSmooth(
        Exact.sphere(
            s -> A / E * ((1 - 2 * NU) * s + (1 + NU) * B3 / (2 * s * s)),
            s -> A / E * ((1 - 2 * NU) - (1 + NU) * B3 / (s * s * s))));
    Read finest = refinements.finest();
    assertEquals(0.00380952381, finest.ur(10, 0), 1e-4 * 0.0038);
    assertEquals(0.001428571429, finest.ur(20, 0), 1e-4 * 0.0014);
    assertEquals(0.00380952381, finest.uz(0, 10), 1e-4 * 0.0038);
    assertEquals(71.428571, finest.stress(Read.TT, 10, 0), 1e-3 * 100);
    assertEquals(21.428571, finest.stress(Read.TT, 20, 0), 1e-3 * 100);
    assertEquals(31.216931, finest.stress(Read.TT, 15, 0), 1e-3 * 100);
    assertEquals(-19.57672, finest.stress(Read.RR, 15, 0), 1e-3 * 100);
  }

  private static Solution solve(CellShape shape, int n) {
    Mesh mesh = QuarterAnnulus.quarter(n).mesh(shape);
    return new Problem(mesh)
        .law(Laws.isotropic(E, NU, 0))
        .held(QuarterAnnulus.symmetric(mesh))
        .loaded(Supports.pressure(mesh, 100, (r, z) -> Math.abs(Math.hypot(r, z) - 10) < 1e-9))
        .solve();
  }
}
