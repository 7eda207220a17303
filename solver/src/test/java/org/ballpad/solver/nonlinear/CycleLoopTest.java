package org.ballpad.solver.nonlinear;

import static org.ballpad.solver.fixture.Histories.elastic;
import static org.ballpad.solver.fixture.Histories.norton;
import static org.ballpad.solver.fixture.Histories.outcome;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.Model;
import org.ballpad.solver.dof.Boundary;
import org.ballpad.solver.dof.BoundaryConditions;
import org.ballpad.solver.element.Hypothesis;
import org.ballpad.solver.fixture.Grid;
import org.ballpad.solver.fixture.Laws;
import org.ballpad.solver.fixture.Problem;
import org.junit.jupiter.api.Test;

/// A film on a base that nothing moves, free of stress at 125 degC, cycled between 125 and -40: its
/// stress is M (22 ppm/K (125 - T) - c), and c creeps at A s^3 / 2, so that its mean wears off in
/// some hundred cycles. The reference integrates this one equation by the Runge-Kutta rule.
class CycleLoopTest {
  private static final double A = 3e-14;
  private static final double M = 46000 / (1 - 0.36);

  /// Modulus and rate of the soft film over those of the other.
  private static final double SOFT = 0.3;

  private static final double FAST = 100;
  private static final double HOT = 398.15;
  private static final double COLD = 233.15;
  private static final double RAMP = 825;
  private static final double DWELL = 900;
  private static final Boundary FLAT =
      new Boundary(Boundary.Outer.UNIFORM, Boundary.Bottom.FIXED_Z, Boundary.Top.PLANE);

  private static RunOutcome run(int most, double change, boolean jump) {
    return run(1, most, change, jump);
  }

  /// @param films 1, or 2 for a soft film on the first
  private static RunOutcome run(int films, int most, double change, boolean jump) {
    List<Stage> once =
        List.of(
            new Stage.CycleStart(),
            new Stage.Ramp(HOT, 0, RAMP),
            new Stage.Ramp(HOT, 0, DWELL),
            new Stage.Ramp(COLD, 0, RAMP),
            new Stage.Ramp(COLD, 0, DWELL),
            new Stage.CycleEnd());
    Mesh mesh =
        new Grid(
                Grid.lines(0, 10, 1),
                Grid.lines(0, 10 + 10 * films, 1 + films),
                (r, z) -> new double[] {r, z},
                (i, j) -> List.of("base", "film", "soft").get(j))
            .mesh(CellShape.Q8);
    Model model =
        new Problem(mesh)
            .laws(
                Laws.of(
                    mesh,
                    Map.of(
                        "base", elastic(1e12, 0.3, 0, HOT),
                        "film", norton(elastic(46000, 0.36, 22e-6, HOT), A, 3),
                        "soft", norton(elastic(46000 * SOFT, 0.36, 22e-6, HOT), A * FAST, 3))))
            .temperature((r, z) -> HOT)
            .held(BoundaryConditions.of(mesh, Hypothesis.AXISYMMETRIC, FLAT))
            .model();
    RunOutcome outcome =
        outcome(
            model,
            new StepControl(0.02, 5e-3, 25, 1e-6),
            new Stage.Ramp(COLD, 0, RAMP),
            new Stage.Cycles(once, most, change, jump));
    assertEquals(null, outcome.stopped());
    return outcome;
  }

  private static double work(RunOutcome outcome) {
    return outcome.solution().damage().last().get(1).at(1, 0, 0);
  }

  /// Work per volume of every cycle, MPa.
  private static double[] reference(int cycles) {
    return reference(M, A, cycles);
  }

  private static double[] reference(double m, double a, int cycles) {
    double[] state = {0, 0, m, a};
    pass(state, HOT, COLD, RAMP);
    double[] works = new double[cycles];
    for (int i = 0; i < cycles; i++) {
      double before = state[1];
      pass(state, COLD, HOT, RAMP);
      pass(state, HOT, HOT, DWELL);
      pass(state, HOT, COLD, RAMP);
      pass(state, COLD, COLD, DWELL);
      works[i] = state[1] - before;
    }
    return works;
  }

  private static void pass(double[] state, double from, double to, double seconds) {
    int steps = 400;
    double h = seconds / steps;
    for (int i = 0; i < steps; i++) {
      double t0 = from + (to - from) * i / steps;
      double dt = (to - from) / steps;
      double[] k1 = rate(state, 0, t0);
      double[] k2 = rate(state, h / 2 * k1[0], t0 + dt / 2);
      double[] k3 = rate(state, h / 2 * k2[0], t0 + dt / 2);
      double[] k4 = rate(state, h * k3[0], t0 + dt);
      for (int j = 0; j < 2; j++) {
        state[j] += h / 6 * (k1[j] + 2 * k2[j] + 2 * k3[j] + k4[j]);
      }
    }
  }

  /// Rates of creep strain and work.
  private static double[] rate(double[] state, double more, double kelvin) {
    double s = state[2] * (22e-6 * (HOT - kelvin) - state[0] - more);
    return new double[] {state[3] * s * s * s / 2, state[3] * s * s * s * s};
  }

  @Test
  void cyclesEndWhenTheirWorkSettles() {
    double[] works = reference(60);
    int expected = 2;
    while (Math.abs(works[expected - 1] / works[expected - 2] - 1) >= 0.02) {
      expected++;
    }
    RunOutcome run = run(60, 0.02, false);
    CycleOutcome cycles = run.cycles().getFirst();
    assertTrue(cycles.isSaturated());
    assertTrue(cycles.change().most() < 0.02);
    assertTrue(expected > 4, expected + " cycles are too few to tell");
    assertEquals(expected, cycles.cycles(), 1);
    assertEquals(cycles.cycles(), run.solution().damage().cycles());
    assertEquals(works[cycles.cycles() - 1], work(run), 0.03 * work(run));
  }

  @Test
  void theMostIsTheMost() {
    CycleOutcome cycles = run(3, 0.02, false).cycles().getFirst();
    assertFalse(cycles.isSaturated());
    assertEquals(3, cycles.cycles());
    assertTrue(cycles.change().most() >= 0.02);
  }

  /// The soft film changes more from cycle to cycle and does a third of the work of the other.
  @Test
  void tellsWhichRegionHasNotSettled() {
    CycleChange change = run(2, 3, 0.02, false).cycles().getFirst().change();
    double[] film = reference(3);
    double[] soft = reference(SOFT * M, FAST * A, 3);
    assertEquals("soft", change.region());
    assertEquals("film", change.busiest());
    assertEquals(soft[1] / soft[2] - 1, change.most(), 0.05 * change.most());
    assertEquals(film[1] / film[2] - 1, change.ofBusiest(), 0.05 * change.ofBusiest());
    assertEquals(soft[2] / film[2], change.share(), 0.05 * change.share());
  }

  @Test
  void leapsKeepTheErrorThatTheyState() {
    int count = 120;
    double[] works = reference(count);
    RunOutcome run = run(count, 0, true);
    CycleOutcome cycles = run.cycles().getFirst();
    assertEquals(count, cycles.cycles());
    assertEquals(count, run.solution().damage().cycles());
    assertTrue(cycles.skipped() > count / 2, "skipped " + cycles.skipped());
    RunOutcome full = run(count, 0, false);
    assertEquals(0, full.cycles().getFirst().skipped());
    assertEquals(works[count - 1], work(full), 0.03 * work(full));
    assertTrue(cycles.error() < 0.1, "error " + cycles.error());
    assertEquals(work(full), work(run), cycles.error() * work(full));
    int steps = run.increments().size();
    assertTrue(steps < 0.7 * full.increments().size(), steps + "/" + full.increments().size());
  }
}
