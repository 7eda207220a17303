package org.ballpad.solver.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ballpad.materials.Elasticity;
import org.ballpad.materials.Expansion;
import org.ballpad.materials.Material;
import org.ballpad.materials.PropertyTable;
import org.ballpad.materials.law.ThermoElastic;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.Solution;
import org.ballpad.solver.fixture.Grid;
import org.ballpad.solver.fixture.Problem;
import org.ballpad.solver.fixture.Read;
import org.ballpad.solver.fixture.Supports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// C11: bar clamped along its axis, E = 51000, 43000, 36000 at 25, 125, 217 degC, secant alpha from
/// 25 degC 21e-6 at 25 and 25e-6 at 217, free of stress at 217 degC.
///
/// Total form: s = -E(T) (alpha(T) (T - 25) - alpha(217) 192).
class C11ClampedBarTest {
  private static final double ZERO_CELSIUS = 273.15;

  @ParameterizedTest
  @CsvSource({"217, 0", "125, 107.1416667", "25, 244.8"})
  void stressFollowsTheTotalForm(double celsius, double expected) {
    PropertyTable e = table("E", new double[] {25, 125, 217}, new double[] {51000, 43000, 36000});
    PropertyTable alpha = table("alpha", new double[] {25, 217}, new double[] {21e-6, 25e-6});
    Material solder =
        Material.of(
            "solder",
            new Elasticity.Isotropic(e, PropertyTable.constant("nu", 0.36)),
            new Expansion.Secant(alpha, 25 + ZERO_CELSIUS));
    Mesh mesh = Grid.rectangle(0, 10, 0, 30, 2, 4).mesh(CellShape.T6);
    Solution bar =
        new Problem(mesh)
            .law(new ThermoElastic(solder, 217 + ZERO_CELSIUS, 0))
            .temperature((r, z) -> celsius + ZERO_CELSIUS)
            .held(
                new Supports(mesh)
                    .radial((r, z) -> r == 0, (r, z) -> 0)
                    .axial((r, z) -> z == 0 || z == 30, (r, z) -> 0)
                    .constraints())
            .solve();
    Read read = new Read(bar);
    assertEquals(expected, read.stress(Read.ZZ, 5, 15), 1e-9 * 245);
    assertEquals(0, read.stress(Read.RR, 5, 15), 1e-9 * 245);
    assertEquals(0, read.stress(Read.TT, 10, 30), 1e-9 * 245);
  }

  private static PropertyTable table(String name, double[] celsius, double[] values) {
    double[] kelvin = new double[celsius.length];
    for (int i = 0; i < kelvin.length; i++) {
      kelvin[i] = celsius[i] + ZERO_CELSIUS;
    }
    return PropertyTable.of(name, kelvin, values, false);
  }
}
