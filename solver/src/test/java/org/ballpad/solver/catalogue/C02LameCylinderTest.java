package org.ballpad.solver.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.LinearStatics;
import org.ballpad.solver.Loads;
import org.ballpad.solver.Model;
import org.ballpad.solver.Solution;
import org.ballpad.solver.SolveOptions;
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

/// C02: thick cylinder a = 10, b = 20 mm under p = 100 MPa inside, E = 210000, nu = 0.3 (Lame).
///
/// With A = p a^2 / (b^2 - a^2) and B = A b^2: s_r = A - B / r^2, s_t = A + B / r^2.
class C02LameCylinderTest {
  private static final double E = 210000;
  private static final double NU = 0.3;
  private static final double A = 100.0 / 3;
  private static final double B = 400 * A;

  @ParameterizedTest
  @EnumSource(names = {"T6", "Q8"})
  void planeStrain(CellShape shape) {
    Refinements refinements = Refinements.of(8, 3, n -> solve(shape, n, false));
    refinements.assertSmooth(
        Exact.cylinder(
            r -> (1 + NU) / E * ((1 - 2 * NU) * A * r + B / r),
            r -> (1 + NU) / E * ((1 - 2 * NU) * A - B / (r * r)),
            0));
    Read finest = refinements.finest();
    checkSection(finest);
    assertEquals(0.009079365079, finest.ur(10, 0), 1e-4 * 0.009);
    assertEquals(0.005777777778, finest.ur(20, 0), 1e-4 * 0.005);
    assertEquals(20, finest.stress(Read.ZZ, 15, 0), 1e-3 * 100);
  }

  @ParameterizedTest
  @EnumSource(names = {"T6", "Q8"})
  void openEnds(CellShape shape) {
    Refinements refinements = Refinements.of(8, 3, n -> solve(shape, n, true));
    refinements.assertSmooth(
        Exact.cylinder(
            r -> ((1 - NU) * A * r + (1 + NU) * B / r) / E,
            r -> ((1 - NU) * A - (1 + NU) * B / (r * r)) / E,
            -2 * NU * A / E));
    Read finest = refinements.finest();
    checkSection(finest);
    assertEquals(0.009365079365, finest.ur(10, 0), 1e-4 * 0.009);
    assertEquals(0.006349206349, finest.ur(20, 0), 1e-4 * 0.006);
  }

  @ParameterizedTest
  @EnumSource(names = {"T6", "Q8"})
  void planeStrainInItsCrossSection(CellShape shape) {
    // The same cylinder as a quarter annulus in the plane x, y: no hoop strain and no 2 pi r
    // anywhere in the code that is used.
    Mesh mesh = QuarterAnnulus.quarter(32).mesh(shape);
    Loads inside = Supports.pressure(mesh, 100, (r, z) -> Math.abs(Math.hypot(r, z) - 10) < 1e-9);
    Model model =
        new Model(
            mesh,
            Hypothesis.PLANE_STRAIN,
            Laws.everywhere(mesh, Laws.isotropic(E, NU, 0)),
            new double[mesh.nodeCount()],
            QuarterAnnulus.symmetric(mesh),
            inside);
    Read read = new Read(LinearStatics.solve(model, SolveOptions.threads(1)));
    assertEquals(0.009079365079, read.ur(10, 0), 1e-4 * 0.009);
    assertEquals(0.005777777778, read.uz(0, 20), 1e-4 * 0.005);
    assertEquals(92.592593, read.stress(Read.ZZ, 15, 0), 1e-3 * 100);
    assertEquals(-25.925926, read.stress(Read.RR, 15, 0), 1e-3 * 100);
    assertEquals(20, read.stress(Read.TT, 15, 0), 1e-3 * 100);
  }

  private static void checkSection(Read read) {
    assertEquals(-25.925926, read.stress(Read.RR, 15, 0), 1e-3 * 100);
    assertEquals(92.592593, read.stress(Read.TT, 15, 0), 1e-3 * 92);
    assertEquals(166.66667, read.stress(Read.TT, 10, 0), 1e-3 * 166);
    assertEquals(66.666667, read.stress(Read.TT, 20, 0), 1e-3 * 66);
  }

  private static Solution solve(CellShape shape, int n, boolean open) {
    Mesh mesh = Grid.rectangle(10, 20, 0, 20.0 / n, n, 2).mesh(shape);
    double height = 20.0 / n;
    Supports.Where top = (r, z) -> z == height;
    Supports supports = open ? new Supports(mesh, "top") : new Supports(mesh);
    supports.axial((r, z) -> z == 0, (r, z) -> 0);
    if (open) {
      supports.axialTied(top, "top");
    } else {
      supports.axial(top, (r, z) -> 0);
    }
    return new Problem(mesh)
        .law(Laws.isotropic(E, NU, 0))
        .held(supports.constraints())
        .loaded(Supports.pressure(mesh, 100, (r, z) -> r == 10))
        .solve();
  }
}
