package org.ballpad.solver;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.ballpad.materials.law.MaterialLaw;
import org.ballpad.solver.assembly.CellLayout;
import org.ballpad.solver.element.ElementRoutine;
import org.ballpad.solver.parallel.Workers;

/// Evaluates all cells of a model at one state of displacement, in parallel, and keeps what they
/// answer.
///
/// Cell matrices are computed when they are asked for, and only those whose tangent has changed:
/// most of a package stays elastic.
///
/// - **Writes** one evaluation at a time. Runs and tasks do not depend on the number of threads;
///   each run writes to places of its own.
public final class CellSweep {
  /// Runs per task.
  private static final int TASK = 8;

  private final Model model;
  private final CellLayout layout;
  private final Workers workers;
  private final List<CellLayout.Run> runs;
  private final Map<Shape, Queue<ElementRoutine>> idle = new ConcurrentHashMap<>();
  private final double[][] tangent;
  private final double[][] tangentOfMatrix;
  private double[] matrices;

  /// What an element routine has room for.
  private record Shape(int block, int cells) {}

  /// All points at one state.
  ///
  /// @param strain total strain of every block
  /// @param stress stress of every block, MPa
  public record Points(List<PointField> strain, List<PointField> stress) implements Serializable {}

  /// All cells at one state.
  ///
  /// @param points what their points do
  /// @param forces cell vectors as the layout has them: internal less body force, uN
  /// @param unanswered a region whose law has no answer for some point, or null
  public record State(Points points, double[] forces, String unanswered) {}

  CellSweep(Model model, CellLayout layout, Workers workers) {
    this.model = model;
    this.layout = layout;
    this.workers = workers;
    runs = layout.runs();
    tangent = new double[runs.size()][];
    tangentOfMatrix = new double[runs.size()][];
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
  State at(ElementRoutine.Nodal nodal, StateField memory, double dt) {
    double[] forces = new double[layout.vectorLength()];
    boolean[] found = new boolean[runs.size()];
    Points points = new Points(fields(memory), fields(memory));
    visit(
        memory,
        (routine, i) -> {
          CellLayout.Run run = runs.get(i);
          var response = routine.respond(run.first(), run.last(), nodal, memory.memory(i, dt));
          found[i] = response.isFound();
          store(run, response, points);
          keepTangent(i, response.tangent());
          copyRows(
              routine.force(run.first(), nodal),
              forces,
              layout.vector(run.block(), run.first(), 0));
        });
    return new State(points, forces, unanswered(found));
  }

  private void keepTangent(int run, double[] values) {
    if (tangent[run] == tangentOfMatrix[run]) {
      tangent[run] = values.clone();
    } else {
      System.arraycopy(values, 0, tangent[run], 0, values.length);
    }
  }

  /// Cell matrices as the layout has them, where cells were evaluated last.
  double[] matrices(StateField memory) {
    if (matrices == null) {
      matrices = new double[layout.matrixLength()];
    }
    visit(
        memory,
        (routine, i) -> {
          if (Arrays.equals(tangent[i], tangentOfMatrix[i])) {
            return;
          }
          CellLayout.Run run = runs.get(i);
          copyRows(
              routine.stiffness(run.first(), run.last(), tangent[i]),
              matrices,
              layout.matrix(run.block(), run.first(), 0));
          tangentOfMatrix[i] = tangent[i];
        });
    return matrices;
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
  Points pointsAt(ElementRoutine.Nodal nodal, StateField memory) {
    Points points = new Points(fields(memory), fields(memory));
    visit(
        memory,
        (routine, i) -> {
          CellLayout.Run run = runs.get(i);
          store(run, routine.respond(run.first(), run.last(), nodal, memory.memory(i, 0)), points);
        });
    return points;
  }

  private void visit(StateField memory, Visit visit) {
    workers.run(
        (runs.size() + TASK - 1) / TASK,
        task -> {
          for (int i = TASK * task; i < Math.min(runs.size(), TASK * (task + 1)); i++) {
            CellLayout.Run run = runs.get(i);
            var shape = new Shape(run.block(), run.last() - run.first());
            var free = idle.computeIfAbsent(shape, _ -> new ConcurrentLinkedQueue<>());
            ElementRoutine routine = free.poll();
            MaterialLaw law = memory.law(run.block());
            if (routine == null || routine.law() != law) {
              routine = routine(run.block(), law);
            }
            visit.of(routine, i);
            free.add(routine);
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
