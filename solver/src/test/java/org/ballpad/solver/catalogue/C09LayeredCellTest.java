package org.ballpad.solver.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.PointField;
import org.ballpad.solver.Solution;
import org.ballpad.solver.dof.Boundary;
import org.ballpad.solver.dof.BoundaryConditions;
import org.ballpad.solver.element.Hypothesis;
import org.ballpad.solver.fixture.Grid;
import org.ballpad.solver.fixture.Laws;
import org.ballpad.solver.fixture.Problem;
import org.ballpad.solver.fixture.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// C09 (exact): Si 300 / PI 8 / Cu 5 / solder 50 um between faces that remain flat, side plane,
/// cooled by 192 K.
///
/// One strain eps0 for all layers; s_r = E / (1 - nu) (eps0 - alpha dT), s_z = 0.
class C09LayeredCellTest {
  private static final Map<String, Double> STRESS =
      Map.of("Si", -48.91819859, "PI", 33.30885083, "Cu", 425.4433096, "solder", 245.6354444);

  @ParameterizedTest
  @EnumSource(CellShape.class)
  void everyLayerHasItsStress(CellShape shape) {
    String[] layers = {"Si", "Si", "Si", "PI", "PI", "Cu", "solder", "solder"};
    double[] heights =
        Grid.then(
            Grid.then(Grid.then(Grid.then(new double[] {0}, 300, 3), 308, 2), 313, 1), 363, 2);
    Mesh mesh =
        new Grid(Grid.lines(0, 250, 7), heights, (r, z) -> new double[] {r, z}, (i, j) -> layers[j])
            .mesh(shape);
    Boundary boundary =
        new Boundary(Boundary.Outer.UNIFORM, Boundary.Bottom.FIXED_Z, Boundary.Top.PLANE);
    Solution solution =
        new Problem(mesh)
            .laws(
                Laws.of(
                    mesh,
                    Map.of(
                        "Si", Metals.SILICON,
                        "PI", Metals.POLYIMIDE,
                        "Cu", Metals.COPPER,
                        "solder", Metals.SOLDER)))
            .temperature((r, z) -> -192)
            .held(BoundaryConditions.of(mesh, Hypothesis.AXISYMMETRIC, boundary))
            .solve();

    assertEquals(-8.064633816e-4, solution.globals().get("e"), 1e-9 * 8e-4);
    assertEquals(-0.679657015, solution.globals().get("top"), 1e-9 * 0.68);
    assertEquals(-8.064633816e-4 * 250, new Read(solution).ur(250, 308), 1e-9 * 0.2);
    for (int b = 0; b < mesh.blocks().size(); b++) {
      double expected = STRESS.get(mesh.blocks().get(b).region());
      PointField stress = solution.stress().get(b);
      for (int k = 0; k < stress.cells(); k++) {
        for (int q = 0; q < stress.points(); q++) {
          assertEquals(expected, stress.at(Read.RR, k, q), 1e-9 * Math.abs(expected));
          assertEquals(expected, stress.at(Read.TT, k, q), 1e-9 * Math.abs(expected));
          assertEquals(0, stress.at(Read.ZZ, k, q), 1e-9 * 425);
        }
      }
    }
  }
}
