package org.ballpad.solver.nonlinear;

import static org.ballpad.solver.fixture.Histories.elastic;
import static org.ballpad.solver.fixture.Histories.norton;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.ballpad.materials.law.MaterialLaw;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.Model;
import org.ballpad.solver.SolveOptions;
import org.ballpad.solver.dof.Boundary;
import org.ballpad.solver.dof.BoundaryConditions;
import org.ballpad.solver.element.Hypothesis;
import org.ballpad.solver.fixture.Grid;
import org.ballpad.solver.fixture.Laws;
import org.ballpad.solver.fixture.Problem;
import org.junit.jupiter.api.Test;

/// A run that dies after any of its checkpoints and is taken up again ends with the same bits.
class CheckpointTest {
  private static final double HOT = 398.15;
  private static final MaterialLaw BASE = elastic(130_000, 0.28, 3e-6, HOT);
  private static final MaterialLaw FILM = norton(elastic(46_000, 0.36, 22e-6, HOT), 2e-15, 3);

  /// Dies when it is reached for the n-th time; what it keeps goes through bytes.
  private static final class Mortal implements Checkpoint {
    private int left;
    private byte[] bytes;

    @Override
    public Optional<Kept> last() {
      if (bytes == null) {
        return Optional.empty();
      }
      try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
        return Optional.of((Kept) in.readObject());
      } catch (IOException | ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void reached(int stages, Supplier<Kept> kept) {
      var to = new ByteArrayOutputStream();
      try (var out = new ObjectOutputStream(to)) {
        out.writeObject(kept.get());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      bytes = to.toByteArray();
      if (--left == 0) {
        throw new IllegalStateException("killed");
      }
    }
  }

  /// A film is born on a base that is free to bend, goes, comes again, is cycled, and then is born
  /// again in each of two cycles.
  private static RunOutcome run(Checkpoint checkpoint) {
    Mesh mesh =
        new Grid(
                Grid.lines(0, 10, 1),
                Grid.lines(0, 20, 3),
                (r, z) -> new double[] {r, z},
                (i, j) -> j < 2 ? "base" : "film")
            .mesh(CellShape.Q8);
    Model model =
        new Problem(mesh)
            .laws(Laws.of(mesh, Map.of("base", BASE, "film", FILM)))
            .temperature((r, z) -> HOT)
            .held(
                BoundaryConditions.of(
                    mesh,
                    Hypothesis.AXISYMMETRIC,
                    new Boundary(Boundary.Outer.FREE, Boundary.Bottom.FREE, Boundary.Top.FREE)))
            .model();
    List<Stage> stages =
        List.of(
            new Stage.Birth(Map.of("film", FILM)),
            new Stage.Ramp(350, 0, 10),
            new Stage.Removal(Set.of("film")),
            new Stage.Ramp(HOT, 0, 10),
            new Stage.Birth(Map.of("film", FILM)),
            new Stage.Ramp(298.15, 0, 100),
            new Stage.Cycles(
                List.of(
                    new Stage.CycleStart(),
                    new Stage.Ramp(HOT, 0, 100),
                    new Stage.Ramp(298.15, 0, 100),
                    new Stage.CycleEnd()),
                8,
                0,
                true),
            new Stage.Cycles(
                List.of(
                    new Stage.CycleStart(),
                    new Stage.Ramp(HOT, 0, 100),
                    new Stage.Birth(Map.of("film", FILM)),
                    new Stage.Ramp(298.15, 0, 100),
                    new Stage.CycleEnd()),
                2,
                0,
                false),
            new Stage.Ramp(320, 0, 50));
    return new StagedRun(
            model, Set.of("film"), SolveOptions.threads(1), new StepControl(0.5, 5e-3, 50, 1e-6))
        .run(stages, checkpoint);
  }

  @Test
  void aRunThatDiesAnywhereEndsWithTheSameBits() {
    RunOutcome whole = run(Checkpoint.NONE);
    assertTrue(whole.cycles().getFirst().skipped() > 0, "leaps are part of it");
    int deaths = 0;
    for (int after = 1; ; after++) {
      var checkpoint = new Mortal();
      checkpoint.left = after;
      try {
        run(checkpoint);
        break;
      } catch (IllegalStateException killed) {
        deaths++;
      }
      assertSame(whole, run(checkpoint));
    }
    assertTrue(deaths > 10, deaths + " deaths");
  }

  @Test
  void aRunThatDiesAgainAndAgainEndsWithTheSameBits() {
    var checkpoint = new Mortal();
    for (int death = 0; death < 3; death++) {
      checkpoint.left = 2;
      assertThrows(IllegalStateException.class, () -> run(checkpoint));
    }
    checkpoint.left = 0;
    assertSame(run(Checkpoint.NONE), run(checkpoint));
  }

  private static void assertSame(RunOutcome expected, RunOutcome actual) {
    assertEquals(expected.increments(), actual.increments());
    assertEquals(expected.cycles(), actual.cycles());
    assertArrayEquals(expected.solution().displacement(), actual.solution().displacement());
    for (int b = 0; b < 2; b++) {
      assertArrayEquals(
          expected.solution().stress().get(b).values(), actual.solution().stress().get(b).values());
      assertArrayEquals(
          expected.solution().damage().last().get(b).values(),
          actual.solution().damage().last().get(b).values());
    }
  }
}
