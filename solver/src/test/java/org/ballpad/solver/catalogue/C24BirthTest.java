package org.ballpad.solver.catalogue;

import static org.ballpad.solver.fixture.Histories.elastic;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballpad.materials.law.MaterialLaw;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.Model;
import org.ballpad.solver.Solution;
import org.ballpad.solver.SolveOptions;
import org.ballpad.solver.dof.Boundary;
import org.ballpad.solver.dof.BoundaryConditions;
import org.ballpad.solver.element.Hypothesis;
import org.ballpad.solver.fixture.Grid;
import org.ballpad.solver.fixture.Laws;
import org.ballpad.solver.fixture.Problem;
import org.ballpad.solver.fixture.Read;
import org.ballpad.solver.nonlinear.RunOutcome;
import org.ballpad.solver.nonlinear.Stage;
import org.ballpad.solver.nonlinear.StagedRun;
import org.ballpad.solver.nonlinear.StepControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// C24 (exact): Si 300 um, free of stress at 217 degC, is cooled to 150; there a film of 40 um is
/// born; both cool to 25. Side plane, faces flat. Temperatures in degC.
class C24BirthTest {
  private static final Boundary FLAT =
      new Boundary(Boundary.Outer.UNIFORM, Boundary.Bottom.FIXED_Z, Boundary.Top.PLANE);

  private static Solution run(CellShape shape, MaterialLaw below, MaterialLaw film, Stage... more) {
    double[] heights = Grid.then(Grid.then(new double[] {0}, 300, 3), 340, 2);
    Mesh mesh =
        new Grid(
                Grid.lines(0, 250, 5),
                heights,
                (r, z) -> new double[] {r, z},
                (i, j) -> j < 3 ? "Si" : "film")
            .mesh(shape);
    Model model =
        new Problem(mesh)
            .laws(Laws.of(mesh, Map.of("Si", below, "film", film)))
            .temperature((r, z) -> 217)
            .held(BoundaryConditions.of(mesh, Hypothesis.AXISYMMETRIC, FLAT))
            .model();
    StagedRun run =
        new StagedRun(model, Set.of("film"), SolveOptions.threads(1), StepControl.standard());
    List<Stage> stages = new ArrayList<>();
    stages.add(new Stage.Ramp(150, 0, 600));
    stages.add(new Stage.Birth(Map.of("film", film)));
    stages.add(new Stage.Ramp(25, 0, 600));
    stages.addAll(List.of(more));
    RunOutcome outcome = run.run(stages);
    assertEquals(null, outcome.stopped());
    return outcome.solution();
  }

  @ParameterizedTest
  @EnumSource(CellShape.class)
  void filmForgetsWhatWasBeforeItsBirth(CellShape shape) {
    MaterialLaw silicon = elastic(131000, 0.28, 2.8e-6, 217);
    Solution solution = run(shape, silicon, elastic(46000, 0.36, 22e-6, 150));
    Read read = new Read(solution);
    assertEquals(163.8687455, read.stress(Read.RR, 250, 340, "film"), 1e-8 * 164);
    assertEquals(-21.84916606, read.stress(Read.RR, 250, 0, "Si"), 1e-8 * 22);
    assertEquals(-6.576870196e-4, solution.globals().get("e"), 1e-9 * 6.6e-4);
  }

  /// Without the film again, the silicon is free of stress and has shrunk by itself.
  @Test
  void whatIsRemovedLeavesNoStressBehind() {
    Solution solution =
        run(
            CellShape.T6,
            elastic(131000, 0.28, 2.8e-6, 217),
            elastic(46000, 0.36, 22e-6, 150),
            new Stage.Removal(Set.of("film")));
    double largest =
        solution.stress().stream().mapToDouble(field -> field.largest()).max().orElseThrow();
    assertEquals(0, largest, 1e-10 * 131000 * 2.8e-6 * 192);
    assertEquals(-2.8e-6 * 192, solution.globals().get("e"), 1e-9 * 5.4e-4);
  }

  /// Two layers of one material, born at different temperatures, shrink alike.
  @Test
  void layersOfOneMaterialAreFreeOfStress() {
    Solution solution =
        run(CellShape.T6, elastic(46000, 0.36, 22e-6, 217), elastic(46000, 0.36, 22e-6, 150));
    double largest =
        solution.stress().stream().mapToDouble(field -> field.largest()).max().orElseThrow();
    assertEquals(0, largest, 1e-10 * 46000 * 22e-6 * 192);
  }
}
