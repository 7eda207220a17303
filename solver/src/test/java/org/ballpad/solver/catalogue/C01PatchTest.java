package org.ballpad.solver.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.PointField;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Integration;
import org.ballpad.solver.fixture.Grid;
import org.ballpad.solver.fixture.Laws;
import org.ballpad.solver.fixture.Problem;
import org.ballpad.solver.fixture.Supports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// C01: boundary displacement u_r = a r, u_z = b z on a distorted mesh gives one stress everywhere.
///
/// a = 1e-3, b = -2e-3, E = 1000, nu = 0.3: s_r = s_t = la (2 a + b) + 2 mu a, s_z = la (2 a + b) +
/// 2 mu b.
class C01PatchTest {
  private static final double A = 1e-3;
  private static final double B = -2e-3;

  @ParameterizedTest
  @EnumSource(CellShape.class)
  void stressIsUniformOnAnyDistortedMesh(CellShape shape) {
    checkPatch(patch(shape, 1, Integration.FULL));
  }

  @ParameterizedTest
  @EnumSource(CellShape.class)
  void andOnOneThatTouchesTheAxis(CellShape shape) {
    checkPatch(patch(shape, 0, Integration.FULL));
  }

  @ParameterizedTest
  @EnumSource(CellShape.class)
  void andWithReducedIntegration(CellShape shape) {
    checkPatch(patch(shape, 1, Integration.REDUCED));
  }

  @ParameterizedTest
  @EnumSource(CellShape.class)
  void freeExpansionIsFreeOfStress(CellShape shape) {
    Mesh mesh = Grid.distort(Grid.rectangle(0, 1, 0, 1, 4, 4).mesh(shape), 0.06, 3);
    double alpha = 2e-5;
    double dT = 100;
    Solution solution =
        new Problem(mesh)
            .law(Laws.isotropic(1000, 0.3, alpha))
            .temperature((r, z) -> dT)
            .held(
                new Supports(mesh)
                    .radial((r, z) -> r == 0, (r, z) -> 0)
                    .axial((r, z) -> r == 0 && z == 0, (r, z) -> 0)
                    .constraints())
            .solve();
    for (PointField field : solution.stress()) {
      for (double stress : field.values()) {
        assertEquals(0, stress, 1e-10 * 1000 * alpha * dT);
      }
    }
  }

  private static Solution patch(CellShape shape, double innerR, Integration integration) {
    Mesh mesh = Grid.distort(Grid.rectangle(innerR, innerR + 1, 0, 1, 4, 3).mesh(shape), 0.07, 1);
    Supports.Where edge = (r, z) -> r == innerR || r == innerR + 1 || z == 0 || z == 1;
    return new Problem(mesh)
        .law(Laws.isotropic(1000, 0.3, 0))
        .integrated(integration)
        .held(
            new Supports(mesh)
                .radial(edge, (r, z) -> A * r)
                .axial(edge, (r, z) -> B * z)
                .constraints())
        .solve();
  }

  private static void checkPatch(Solution solution) {
    double[] expected = {0.7692307692307692, -1.5384615384615385, 0.7692307692307692, 0};
    for (PointField field : solution.stress()) {
      for (int k = 0; k < field.cells(); k++) {
        for (int q = 0; q < field.points(); q++) {
          for (int c = 0; c < 4; c++) {
            assertEquals(expected[c], field.at(c, k, q), 1e-9 * 1.5);
          }
        }
      }
    }
  }
}
