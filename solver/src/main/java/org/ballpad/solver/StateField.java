package org.ballpad.solver;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.ballpad.materials.law.MaterialLaw;
import org.ballpad.solver.assembly.CellLayout;
import org.ballpad.solver.element.ElementRoutine.Memory;

/// What the material of a body remembers: the law of every cell block and, for every run of cells,
/// the strain at its birth and the state of its points before and after the increment at hand.
///
/// - **Shape** arrays of a run in the order that its law is asked in: row, point of the rule, cell.
/// - **Writes** only between increments, and the `after` of a run by whoever computes that run.
public final class StateField {
  private static final double[] NONE = {};

  private final List<CellLayout.Run> runs;
  private final int[] points;
  private final MaterialLaw[] laws;
  private final double[][] strainAtBirth;
  private final double[][] before;
  private final double[][] after;

  /// @param runs runs of cells
  /// @param points integration points per cell of every block
  /// @param laws law of every block, whose material is there from the start
  StateField(List<CellLayout.Run> runs, int[] points, List<MaterialLaw> laws) {
    this.runs = runs;
    this.points = points;
    this.laws = laws.toArray(MaterialLaw[]::new);
    strainAtBirth = new double[runs.size()][];
    before = new double[runs.size()][];
    after = new double[runs.size()][];
    for (int run = 0; run < runs.size(); run++) {
      begin(run, NONE);
    }
  }

  /// The law of a block.
  public MaterialLaw law(int block) {
    return laws[block];
  }

  /// Lets the material of a block be there from the start.
  public void begin(int block, MaterialLaw law) {
    begin(block, law, run -> NONE);
  }

  /// Lets the material of a block come into being without stress at the strain that is there.
  public void begin(int block, MaterialLaw law, PointField strain) {
    begin(block, law, run -> gathered(strain, run));
  }

  private void begin(int block, MaterialLaw law, Function<CellLayout.Run, double[]> strain) {
    laws[block] = law;
    for (int run = 0; run < runs.size(); run++) {
      if (runs.get(run).block() == block) {
        begin(run, strain.apply(runs.get(run)));
      }
    }
  }

  private void begin(int run, double[] strain) {
    MaterialLaw law = laws[runs.get(run).block()];
    strainAtBirth[run] = strain;
    before[run] = law.stateSize() == 0 ? NONE : new double[law.stateSize() * size(run)];
    after[run] = before[run].clone();
    law.initialState(size(run), before[run]);
    law.initialState(size(run), after[run]);
  }

  /// Number of runs.
  public int runs() {
    return runs.size();
  }

  /// Block of a run.
  public int block(int run) {
    return runs.get(run).block();
  }

  /// Number of points of a run.
  public int size(int run) {
    CellLayout.Run cells = runs.get(run);
    return points[cells.block()] * (cells.last() - cells.first());
  }

  /// State of the points of a run at the start of the increment; not to be written to.
  public double[] before(int run) {
    return before[run];
  }

  /// State of the points of a run at the end of the increment, as computed last.
  public double[] after(int run) {
    return after[run];
  }

  /// What the points of a run remember in an increment of dt seconds.
  Memory memory(int run, double dt) {
    return new Memory(dt, strainAtBirth[run], before[run], after[run]);
  }

  /// Makes the end of the increment the start of the next.
  public void accept() {
    for (int run = 0; run < before.length; run++) {
      double[] old = before[run];
      before[run] = after[run];
      after[run] = old;
    }
  }

  /// What all points remember at the start of an increment.
  ///
  /// @param strainAtBirth by runs
  /// @param states by runs
  public record Copy(double[][] strainAtBirth, double[][] states) implements Serializable {}

  /// A copy for [#restore] and [#extrapolate].
  public Copy copy() {
    double[][] states = new double[before.length][];
    for (int run = 0; run < before.length; run++) {
      states[run] = before[run].clone();
    }
    return new Copy(strainAtBirth.clone(), states);
  }

  /// Takes back what [#copy] has given; the laws must be the same.
  public void restore(Copy copy) {
    for (int run = 0; run < before.length; run++) {
      strainAtBirth[run] = copy.strainAtBirth()[run];
      before[run] = copy.states()[run].clone();
    }
  }

  /// Moves the states on by n times what has changed since a copy.
  public void extrapolate(Copy since, int n) {
    for (int run = 0; run < before.length; run++) {
      for (int i = 0; i < before[run].length; i++) {
        before[run][i] += n * (before[run][i] - since.states()[run][i]);
      }
    }
  }

  /// One row of the state at the start of the increment, at the points of a block; zeros where its
  /// law has no such row.
  public double[] row(int block, int row) {
    double[] values = new double[cells(block) * points[block]];
    for (int run = 0; run < runs.size(); run++) {
      CellLayout.Run at = runs.get(run);
      if (at.block() == block && laws[block].stateSize() > row) {
        int n = at.last() - at.first();
        for (int q = 0; q < points[block]; q++) {
          for (int c = 0; c < n; c++) {
            values[(at.first() + c) * points[block] + q] = before[run][row * size(run) + q * n + c];
          }
        }
      }
    }
    return values;
  }

  private int cells(int block) {
    return runs.stream()
        .filter(run -> run.block() == block)
        .mapToInt(run -> run.last() - run.first())
        .sum();
  }

  /// The part of a field that belongs to a run, in the order of runs.
  private static double[] gathered(PointField field, CellLayout.Run run) {
    int n = run.last() - run.first();
    double[] values = new double[4 * field.points() * n];
    int to = 0;
    for (int k = 0; k < 4; k++) {
      for (int q = 0; q < field.points(); q++) {
        for (int c = run.first(); c < run.last(); c++) {
          values[to++] = field.at(k, c, q);
        }
      }
    }
    return values;
  }
}
