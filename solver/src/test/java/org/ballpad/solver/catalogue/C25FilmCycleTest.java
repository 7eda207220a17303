package org.ballpad.solver.catalogue;

import static org.ballpad.solver.fixture.Histories.elastic;
import static org.ballpad.solver.fixture.Histories.plastic;
import static org.ballpad.solver.fixture.Histories.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.Damage;
import org.ballpad.solver.Model;
import org.ballpad.solver.PointField;
import org.ballpad.solver.dof.Boundary;
import org.ballpad.solver.dof.BoundaryConditions;
import org.ballpad.solver.element.Hypothesis;
import org.ballpad.solver.fixture.Grid;
import org.ballpad.solver.fixture.Laws;
import org.ballpad.solver.fixture.Problem;
import org.ballpad.solver.fixture.Read;
import org.ballpad.solver.nonlinear.Stage;
import org.ballpad.solver.nonlinear.StepControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// C25 (exact): Cu 5 um (yield stress 150, hardening 5000 MPa) on Si 300 um, cycled between 25 and
/// 275 degC; side plane, faces flat. Temperatures in degC.
class C25FilmCycleTest {
  private static final Boundary FLAT =
      new Boundary(Boundary.Outer.UNIFORM, Boundary.Bottom.FIXED_Z, Boundary.Top.PLANE);

  private static Model model(boolean kinematic) {
    double[] heights = Grid.then(Grid.then(new double[] {0}, 300, 2), 305, 1);
    Mesh mesh =
        new Grid(
                Grid.lines(0, 100, 2),
                heights,
                (r, z) -> new double[] {r, z},
                (i, j) -> j < 2 ? "Si" : "Cu")
            .mesh(CellShape.T6);
    return new Problem(mesh)
        .laws(
            Laws.of(
                mesh,
                Map.of(
                    "Si", elastic(131000, 0.28, 2.8e-6, 25),
                    "Cu", plastic(elastic(117000, 0.34, 16.7e-6, 25), 150, 5000, kinematic))))
        .temperature((r, z) -> 25)
        .held(BoundaryConditions.of(mesh, Hypothesis.AXISYMMETRIC, FLAT))
        .model();
  }

  @ParameterizedTest
  @CsvSource({
    "false, -174.733, 188.652, -201.061, 212.125",
    "true, -174.733, 141.867, -174.733, 141.867"
  })
  void stressAtTheTurns(boolean kinematic, double a, double b, double c, double d) {
    double[] expected = {a, b, c, d};
    Stage[] all = new Stage[4];
    for (int i = 0; i < 4; i++) {
      all[i] = new Stage.Ramp(i % 2 == 0 ? 275 : 25, 0, 0);
      Read read =
          new Read(run(model(kinematic), StepControl.standard(), Arrays.copyOf(all, i + 1)));
      assertEquals(expected[i], read.stress(Read.RR, 0, 305, "Cu"), 1e-5 * 200, "turn " + i);
    }
  }

  /// Between the turns of the kinematic film |s - X| = 150 twice, so that 2 x 150 + 5000 dp is the
  /// change of stress: 0.00332 in every half cycle, and (174.733 - 150) / 5000 on the way to the
  /// first turn. Work is 150 dp. What follows the last cycle is none of it, and a birth makes
  /// cycles count anew.
  @Test
  void damageOfTheLastTwoCycles() {
    double half = (141.867 + 174.733 - 300) / 5000;
    double first = (174.733 - 150) / 5000 + half;
    Stage start = new Stage.CycleStart();
    Stage up = new Stage.Ramp(275, 0, 0);
    Stage down = new Stage.Ramp(25, 0, 0);
    Stage end = new Stage.CycleEnd();
    Damage one = damage(start, up, down, end);
    assertEquals(1, one.cycles());
    assertEquals(List.of(), one.before());
    assertEquals(first, inCopper(one.last(), 0), 1e-6);
    Damage two = damage(start, up, down, end, start, up, down, end, up, down);
    assertEquals(2, two.cycles());
    assertEquals(first, inCopper(two.before(), 0), 1e-6);
    assertEquals(2 * half, inCopper(two.last(), 0), 1e-6);
    assertEquals(150 * 2 * half, inCopper(two.last(), 1), 1e-4);
    var birth =
        new Stage.Birth(Map.of("Cu", plastic(elastic(117000, 0.34, 16.7e-6, 25), 150, 5000, true)));
    Damage anew = damage(start, up, down, end, birth);
    assertEquals(0, anew.cycles());
    assertEquals(0, inCopper(anew.last(), 0), 1e-12);
    assertEquals(0, damage(start, up, birth, down, end).cycles());
  }

  private static Damage damage(Stage... stages) {
    return run(model(true), StepControl.standard(), stages).damage();
  }

  /// The block of copper is the second.
  private static double inCopper(List<PointField> damage, int component) {
    return damage.get(1).at(component, 0, 0);
  }
}
