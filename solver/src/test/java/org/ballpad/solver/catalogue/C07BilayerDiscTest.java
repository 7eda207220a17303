package org.ballpad.solver.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.dof.Boundary;
import org.ballpad.solver.dof.BoundaryConditions;
import org.ballpad.solver.element.Hypothesis;
import org.ballpad.solver.fixture.Grid;
import org.ballpad.solver.fixture.Laws;
import org.ballpad.solver.fixture.Problem;
import org.ballpad.solver.fixture.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// C07: free disc of radius 6000 um, Si 300 (131000, 0.28, 2.8e-6) under Cu (117000, 0.34,
/// 16.7e-6), cooled by 192 K.
///
/// Far from the edge a laminate: eps_r = eps_t = eps0 + kappa z. The edge disturbs it everywhere by
/// a share of thickness over radius: 5.5e-4 in strain here, half of it in a disc twice as wide.
/// Stoney's formula holds for a thin film only.
class C07BilayerDiscTest {
  private static final double EPS0 = -2.413055862e-4;
  private static final double KAPPA = -2.873535023e-6;

  @ParameterizedTest
  @EnumSource(names = {"T6", "Q8"})
  void laminateOf20MicronsOfCopper(CellShape shape) {
    Read read = disc(shape, 6000, 20);
    double tolerance = 1e-3 * 372;
    for (double r : new double[] {400, 600}) {
      assertEquals(EPS0 * r, read.ur(r, 0), 1e-3 * -EPS0 * r);
      assertEquals((EPS0 + KAPPA * 300) * r, read.ur(r, 300), 1e-3 * -(EPS0 + KAPPA * 300) * r);
      // from the held point, in which the axis does not move
      assertEquals(-0.5 * KAPPA * r * r, read.uz(r, 0), 1e-3 * -KAPPA * r * r);
      assertEquals(53.9091225, read.stress(Read.RR, r, 0, "Si"), tolerance);
      assertEquals(-102.9379975, read.stress(Read.RR, r, 300, "Si"), tolerance);
      assertEquals(372.8105562, read.stress(Read.TT, r, 300, "Cu"), tolerance);
      assertEquals(362.6225684, read.stress(Read.TT, r, 320, "Cu"), tolerance);
    }
  }

  @Test
  void withoutTheEdgeTheLaminateIsMetExactly() {
    Read narrow = disc(CellShape.Q8, 6000, 20);
    Read wide = disc(CellShape.Q8, 12000, 20);
    double eps0 = 2 * wide.ur(600, 0) / 600 - narrow.ur(600, 0) / 600;
    assertEquals(EPS0, eps0, 1e-5 * -EPS0);
    double kappa = 2 * curvature(wide) - curvature(narrow);
    assertEquals(KAPPA, kappa, 1e-5 * -KAPPA);
  }

  @Test
  void stoneyForOneMicronOfCopper() {
    // kappa = 6 s_f h_f / (M_s h_s^2) with s_f = M_f d(alpha) dT; its own error is about 4 h_f /
    // h_s x 0.7 = 1 %.
    double substrate = 131000 / (1 - 0.28);
    double film = 117000 / (1 - 0.34);
    double stoney = 6 * film * (16.7e-6 - 2.8e-6) * -192 * 1 / (substrate * 300 * 300);
    Read read = disc(CellShape.T6, 6000, 1);
    assertEquals(stoney, curvature(read), 0.015 * Math.abs(stoney));
  }

  private static double curvature(Read read) {
    return (read.ur(600, 300) - read.ur(600, 0)) / (600 * 300);
  }

  private static Read disc(CellShape shape, double radius, double copper) {
    Mesh mesh =
        new Grid(
                Grid.then(Grid.lines(0, radius - 400, (int) (radius - 400) / 100), radius, 20),
                Grid.then(Grid.then(Grid.lines(0, 200, 2), 300, 4), 300 + copper, 2),
                (r, z) -> new double[] {r, z},
                (i, j) -> j < 6 ? "Si" : "Cu")
            .mesh(shape);
    Boundary free = new Boundary(Boundary.Outer.FREE, Boundary.Bottom.FREE, Boundary.Top.FREE);
    return new Read(
        new Problem(mesh)
            .laws(Laws.of(mesh, Map.of("Si", Metals.SILICON, "Cu", Metals.COPPER)))
            .temperature((r, z) -> -192)
            .held(BoundaryConditions.of(mesh, Hypothesis.AXISYMMETRIC, free))
            .solve());
  }
}
