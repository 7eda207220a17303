package org.ballpad.solver;

import java.util.ArrayList;
import java.util.List;
import org.ballpad.solver.assembly.CellLayout;
import org.ballpad.solver.element.ElementRoutine;
import org.ballpad.solver.parallel.Workers;

/// Evaluates all cells of a model at one state of displacement, in parallel, and keeps what they
/// answer.
///
/// Runs and tasks do not depend on the number of threads; each run writes to places of its own.
final class CellSweep {
  /// Runs per task, which share the arrays of one element routine.
  private static final int TASK = 16;

  private final Model model;
  private final CellLayout layout;
  private final List<CellLayout.Run> runs;

  /// All points at one state.
  ///
  /// @param strain total strain of every block
  /// @param stress stress of every block, MPa
  record Points(List<PointField> strain, List<PointField> stress) {}

  /// All cells at one state.
  ///
  /// @param points what their points do
  /// @param forces cell vectors as the layout has them: internal less body force, uN
  /// @param matrices cell matrices as the layout has them
  record State(Points points, double[] forces, double[] matrices) {}

  CellSweep(Model model, CellLayout layout) {
    this.model = model;
    this.layout = layout;
    runs = layout.runs();
  }

  private interface Visit {
    void of(ElementRoutine routine, CellLayout.Run run);
  }

  /// Evaluates all cells.
  State at(ElementRoutine.Nodal nodal, Workers workers) {
    double[] forces = new double[layout.vectorLength()];
    double[] matrices = new double[layout.matrixLength()];
    Points points = new Points(fields(), fields());
    visit(
        workers,
        (routine, run) -> {
          var answer = routine.evaluate(run.first(), run.last(), nodal);
          store(run, answer.response(), points);
          copyRows(answer.force(), forces, layout.vector(run.block(), run.first(), 0));
          copyRows(answer.stiffness(), matrices, layout.matrix(run.block(), run.first(), 0));
        });
    return new State(points, forces, matrices);
  }

  /// Evaluates strain and stress only.
  Points pointsAt(ElementRoutine.Nodal nodal, Workers workers) {
    Points points = new Points(fields(), fields());
    visit(
        workers,
        (routine, run) -> store(run, routine.respond(run.first(), run.last(), nodal), points));
    return points;
  }

  private void visit(Workers workers, Visit visit) {
    workers.run(
        (runs.size() + TASK - 1) / TASK,
        task -> {
          int block = -1;
          ElementRoutine routine = null;
          for (int i = TASK * task; i < Math.min(runs.size(), TASK * (task + 1)); i++) {
            if (runs.get(i).block() != block) {
              block = runs.get(i).block();
              routine = routine(block);
            }
            visit.of(routine, runs.get(i));
          }
        });
  }

  private ElementRoutine routine(int block) {
    return new ElementRoutine(
        model.mesh(),
        model.mesh().blocks().get(block),
        model.hypothesis(),
        model.integration(),
        model.laws().get(block));
  }

  private List<PointField> fields() {
    List<PointField> fields = new ArrayList<>();
    for (int b = 0; b < layout.blocks(); b++) {
      int points = routine(b).points();
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
