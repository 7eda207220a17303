package org.ballpad.solver;

import java.util.ArrayList;
import java.util.List;
import org.ballpad.mesh.CellBlock;
import org.ballpad.solver.assembly.CellLayout;
import org.ballpad.solver.element.ElementRoutine;
import org.ballpad.solver.parallel.Workers;

/// Evaluates all cells of a model at one state of displacement, in parallel, and keeps what they
/// answer.
///
/// Cells are cut into runs that do not depend on the number of threads; each run writes to places
/// of its own.
final class CellSweep {
  /// Cells per run: some hundred integration points fill the innermost cache and amortise the call
  /// of the law.
  private static final int RUN = 64;

  private final List<ElementRoutine> routines;
  private final List<Run> runs;
  private final CellLayout layout;

  private record Run(int block, int first, int last) {}

  /// All cells at one state.
  ///
  /// @param strain total strain of every block
  /// @param stress stress of every block, MPa
  /// @param forces cell vectors in the order of the layout: internal less body force, uN
  /// @param matrices cell matrices in the order of the layout
  record State(
      List<PointField> strain, List<PointField> stress, double[] forces, double[] matrices) {}

  CellSweep(Model model, CellLayout layout) {
    this.layout = layout;
    routines = new ArrayList<>();
    runs = new ArrayList<>();
    for (int b = 0; b < layout.blocks(); b++) {
      CellBlock block = model.mesh().blocks().get(b);
      routines.add(
          new ElementRoutine(
              model.mesh(), block, model.hypothesis(), model.integration(), model.laws().get(b)));
      for (int first = 0; first < block.size(); first += RUN) {
        runs.add(new Run(b, first, Math.min(block.size(), first + RUN)));
      }
    }
  }

  /// Evaluates all cells.
  State at(ElementRoutine.Nodal nodal, Workers workers) {
    State state =
        new State(
            fields(),
            fields(),
            new double[layout.vectorLength()],
            new double[layout.matrixLength()]);
    workers.run(
        runs.size(),
        i -> {
          Run run = runs.get(i);
          store(run, routines.get(run.block()).evaluate(run.first(), run.last(), nodal), state);
        });
    return state;
  }

  private List<PointField> fields() {
    List<PointField> fields = new ArrayList<>();
    for (int b = 0; b < layout.blocks(); b++) {
      int points = routines.get(b).points();
      fields.add(new PointField(layout.cells(b), points, new double[4 * layout.cells(b) * points]));
    }
    return fields;
  }

  private void store(Run run, ElementRoutine.Answer answer, State state) {
    copyRows(answer.strain(), state.strain().get(run.block()), run.first());
    copyRows(answer.stress(), state.stress().get(run.block()), run.first());
    int vector = layout.vector(run.block(), run.first());
    System.arraycopy(answer.force(), 0, state.forces(), vector, answer.force().length);
    int matrix = layout.matrix(run.block(), run.first());
    System.arraycopy(answer.stiffness(), 0, state.matrices(), matrix, answer.stiffness().length);
  }

  private static void copyRows(double[] rows, PointField field, int firstCell) {
    int n = rows.length / 4;
    int total = field.cells() * field.points();
    for (int c = 0; c < 4; c++) {
      System.arraycopy(rows, c * n, field.values(), c * total + firstCell * field.points(), n);
    }
  }
}
