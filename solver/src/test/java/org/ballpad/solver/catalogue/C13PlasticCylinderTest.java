package org.ballpad.solver.catalogue;

import static org.ballpad.solver.fixture.Histories.elastic;
import static org.ballpad.solver.fixture.Histories.outcome;
import static org.ballpad.solver.fixture.Histories.plastic;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.Model;
import org.ballpad.solver.element.Integration;
import org.ballpad.solver.fixture.Grid;
import org.ballpad.solver.fixture.Problem;
import org.ballpad.solver.fixture.Supports;
import org.ballpad.solver.nonlinear.RunOutcome;
import org.ballpad.solver.nonlinear.Stage;
import org.ballpad.solver.nonlinear.StepControl;
import org.junit.jupiter.api.Test;

/// C13: thick cylinder a = 10, b = 20 mm in plane strain, perfectly plastic, yield stress 200 MPa:
/// first yield at 86.45856266 MPa, limit pressure 160.0754845 MPa (Hill).
class C13PlasticCylinderTest {
  private static final StepControl CONTROL = new StepControl(0.1, 1, 25, 1e-3);

  private static Model model() {
    Mesh mesh = Grid.rectangle(10, 20, 0, 2, 40, 2).mesh(CellShape.Q8);
    return new Problem(mesh)
        .law(plastic(elastic(210000, 0.3, 0, 0), 200, 0, false))
        .integrated(Integration.REDUCED)
        .held(new Supports(mesh).axial((r, z) -> z == 0 || z == 2, (r, z) -> 0).constraints())
        .loaded(Supports.pressure(mesh, 1, (r, z) -> r == 10))
        .model();
  }

  @Test
  void flowsFromItsFirstYieldOn() {
    // The innermost integration point lies 0.05 mm behind the bore.
    assertEquals(
        0, outcome(model(), CONTROL, new Stage.Ramp(0, 86, 0)).increments().getLast().work());
    RunOutcome beyond = outcome(model(), CONTROL, new Stage.Ramp(0, 88, 0));
    assertTrue(beyond.increments().getLast().work() > 0);
  }

  @Test
  void holdsToItsLimit() {
    assertNull(outcome(model(), CONTROL, new Stage.Ramp(0, 159.5, 0)).stopped());
    RunOutcome beyond = outcome(model(), CONTROL, new Stage.Ramp(0, 165, 0));
    assertNotNull(beyond.stopped());
    // The last increment before the limit is at most 0.1 % of 165 MPa short; 40 cells hold 0.1 %
    // more.
    assertEquals(160.0754845, beyond.increments().getLast().load(), 0.4);
  }
}
