package org.ballpad.solver.catalogue;

import java.util.List;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.Loads;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Integration;
import org.ballpad.solver.fixture.Exact;
import org.ballpad.solver.fixture.Grid;
import org.ballpad.solver.fixture.Laws;
import org.ballpad.solver.fixture.Problem;
import org.ballpad.solver.fixture.Refinements;
import org.ballpad.solver.fixture.Supports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// MMS: u_r = c r^3 z^2, u_z = c r^2 z^3 on [1, 2] x [0, 1], E = 1000, nu = 0.3, c = 1e-3,
/// displacement prescribed all round.
///
/// Orders on smoothly distorted meshes: p + 1 in L2(u), p in energy. With T = r^2 z the body force
/// gains (3 la + 2 mu) alpha grad T.
class ManufacturedSolutionTest {
  private static final double C = 1e-3;
  private static final double LA = 1000 * 0.3 / (1.3 * 0.4);
  private static final double MU = 1000 / 2.6;

  private static final Exact EXACT =
      new Exact() {
        @Override
        public double[] displacement(double r, double z) {
          return new double[] {C * r * r * r * z * z, C * r * r * z * z * z};
        }

        @Override
        public double[] strain(double r, double z) {
          double rz = 0.5 * C * (2 * r * r * r * z + 2 * r * z * z * z);
          return new double[] {3 * C * r * r * z * z, 3 * C * r * r * z * z, C * r * r * z * z, rz};
        }
      };

  @ParameterizedTest
  @EnumSource(CellShape.class)
  void elastic(CellShape shape) {
    check(shape, 0);
  }

  @ParameterizedTest
  @EnumSource(CellShape.class)
  void thermoElastic(CellShape shape) {
    check(shape, 1e-4);
  }

  @Test
  void thermoElasticWithReducedIntegration() {
    // On coarser meshes the error in u falls even faster.
    Refinements.of(16, 3, n -> solve(CellShape.Q8, n, Integration.REDUCED, 1e-4))
        .assertOrders(EXACT, 3, 2);
  }

  private static void check(CellShape shape, double alpha) {
    int p = shape.order();
    Refinements.of(4, 4, n -> solve(shape, n, Integration.FULL, alpha))
        .assertOrders(EXACT, p + 1, p);
  }

  private static Solution solve(CellShape shape, int n, Integration integration, double alpha) {
    Mesh mesh =
        Grid.rectangle(0, 1, 0, 1, n, n)
            .mapped((s, t) -> {
              double bump = 0.05 * Math.sin(Math.PI * s) * Math.sin(2 * Math.PI * t);
              return new double[] {1 + s + bump, t - bump};
            })
            .mesh(shape);
    Supports.Where edge =
        (r, z) ->
            Math.abs(r - 1) < 1e-9 || Math.abs(r - 2) < 1e-9 || z < 1e-9 || Math.abs(z - 1) < 1e-9;
    return new Problem(mesh)
        .law(Laws.isotropic(1000, 0.3, alpha))
        .integrated(integration)
        .temperature((r, z) -> r * r * z)
        .held(
            new Supports(mesh)
                .radial(edge, (r, z) -> EXACT.displacement(r, z)[0])
                .axial(edge, (r, z) -> EXACT.displacement(r, z)[1])
                .constraints())
        .loaded(new Loads(bodyForce(mesh, alpha), List.of()))
        .solve();
  }

  private static double[] bodyForce(Mesh mesh, double alpha) {
    double beta = (3 * LA + 2 * MU) * alpha;
    double[] force = new double[2 * mesh.nodeCount()];
    for (int i = 0; i < mesh.nodeCount(); i++) {
      double r = mesh.r(i);
      double z = mesh.z(i);
      force[2 * i] = -C * ((14 * LA + 22 * MU) * r * z * z + 2 * MU * r * r * r) + beta * 2 * r * z;
      force[2 * i + 1] = -C * ((14 * LA + 20 * MU) * r * r * z + 4 * MU * z * z * z) + beta * r * r;
    }
    return force;
  }
}
