package org.ballpad.solver;

import java.util.ArrayList;
import java.util.List;
import org.ballpad.materials.law.MaterialLaw;
import org.ballpad.solver.assembly.CellLayout;
import org.ballpad.solver.element.ElementRoutine;
import org.ballpad.solver.parallel.Workers;

/// Evaluates all cells of a model at one state of displacement, in parallel, and keeps what they
/// answer.
///
/// Runs and tasks do not depend on the number of threads; each run writes to places of its own.
public final class CellSweep {
  /// Runs per task, which share the arrays of one element routine.
  private static final int TASK = 16;

  private final Model model;
  private final CellLayout layout;
  private final List<CellLayout.Run> runs;

  /// All points at one state.
  ///
  /// @param strain total strain of every block
  /// @param stress stress of every block, MPa
  public record Points(List<PointField> strain, List<PointField> stress) {}

  /// All cells at one state.
  ///
  /// @param points what their points do
  /// @param forces cell vectors as the layout has them: internal less body force, uN
  /// @param matrices cell matrices as the layout has them
  /// @param unanswered a region whose law has no answer for some point, or null
  public record State(Points points, double[] forces, double[] matrices, String unanswered) {}

  CellSweep(Model model, CellLayout layout) {
    this.model = model;
    this.layout = layout;
    runs = layout.runs();
  }

  private interface Visit {
    void of(ElementRoutine routine, int run);
  }

  /// The memory of all points, with the laws of the model.
  StateField memory() {
    int[] points = new int[layout.blocks()];
    for (int b = 0; b < points.length; b++) {
      points[b] = routine(b, model.laws().get(b)).points();
    }
    return new StateField(runs, points, model.laws());
  }

  /// The volume that each point stands for, by runs.
  double[][] weights(StateField memory) {
    double[][] weights = new double[runs.size()][];
    for (int i = 0; i < weights.length; i++) {
      CellLayout.Run run = runs.get(i);
      weights[i] = routine(run.block(), memory.law(run.block())).weights(run.first(), run.last());
    }
    return weights;
  }

  /// Evaluates all cells at the end of an increment of dt seconds.
  State at(ElementRoutine.Nodal nodal, StateField memory, double dt, Workers workers) {
    double[] forces = new double[layout.vectorLength()];
    double[] matrices = new double[layout.matrixLength()];
    boolean[] found = new boolean[runs.size()];
    Points points = new Points(fields(memory), fields(memory));
    visit(
        memory,
        workers,
        (routine, i) -> {
          CellLayout.Run run = runs.get(i);
          var answer = routine.evaluate(run.first(), run.last(), nodal, memory.memory(i, dt));
          found[i] = answer.response().isFound();
          store(run, answer.response(), points);
          copyRows(answer.force(), forces, layout.vector(run.block(), run.first(), 0));
          copyRows(answer.stiffness(), matrices, layout.matrix(run.block(), run.first(), 0));
        });
    return new State(points, forces, matrices, unanswered(found));
  }

  private String unanswered(boolean[] found) {
    for (int i = 0; i < found.length; i++) {
      if (!found[i]) {
        return model.mesh().blocks().get(runs.get(i).block()).region();
      }
    }
    return null;
  }

  /// Evaluates strain and stress only.
  Points pointsAt(ElementRoutine.Nodal nodal, StateField memory, Workers workers) {
    Points points = new Points(fields(memory), fields(memory));
    visit(
        memory,
        workers,
        (routine, i) -> {
          CellLayout.Run run = runs.get(i);
          store(run, routine.respond(run.first(), run.last(), nodal, memory.memory(i, 0)), points);
        });
    return points;
  }

  private void visit(StateField memory, Workers workers, Visit visit) {
    workers.run(
        (runs.size() + TASK - 1) / TASK,
        task -> {
          int block = -1;
          ElementRoutine routine = null;
          for (int i = TASK * task; i < Math.min(runs.size(), TASK * (task + 1)); i++) {
            if (runs.get(i).block() != block) {
              block = runs.get(i).block();
              routine = routine(block, memory.law(block));
            }
            visit.of(routine, i);
          }
        });
  }

  private ElementRoutine routine(int block, MaterialLaw law) {
    return new ElementRoutine(
        model.mesh(),
        model.mesh().blocks().get(block),
        model.hypothesis(),
        model.integration(),
        law);
  }

  private List<PointField> fields(StateField memory) {
    List<PointField> fields = new ArrayList<>();
    for (int b = 0; b < layout.blocks(); b++) {
      int points = routine(b, memory.law(b)).points();
      fields.add(new PointField(layout.cells(b), points, new double[4 * layout.cells(b) * points]));
    }
    return fields;
  }

  private static void copyRows(double[][] rows, double[] to, int start) {
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(rows[i], 0, to, start + i * rows[i].length, rows[i].length);
    }
  }

  private static void store(CellLayout.Run run, ElementRoutine.Response response, Points points) {
    scatter(response.strain(), points.strain().get(run.block()), run);
    scatter(response.stress(), points.stress().get(run.block()), run);
  }

  /// Brings the points of a run, where the cell is fastest, to a field, where the point is.
  private static void scatter(double[] values, PointField field, CellLayout.Run run) {
    int from = 0;
    for (int k = 0; k < 4; k++) {
      for (int q = 0; q < field.points(); q++) {
        for (int c = run.first(); c < run.last(); c++) {
          field.values()[(k * field.cells() + c) * field.points() + q] = values[from++];
        }
      }
    }
  }
}
