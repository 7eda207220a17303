package org.ballpad.solver.nonlinear;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.ballpad.materials.law.StateRows;
import org.ballpad.solver.Damage;
import org.ballpad.solver.PointField;
import org.ballpad.solver.StateField;

/// Remembers what had flowed when a thermal cycle began, and what the last two have done.
///
/// What flows after the last cycle belongs to none. A material that comes into being has done
/// nothing before: cycles count from its birth on.
final class CycleRecord {
  private static final Marks NONE = new Marks(null, List.of(), List.of(), 0);

  private final StateField memory;
  private final int blocks;
  private Marks marks = NONE;

  /// What is remembered: inelastic strain and work of every block.
  ///
  /// @param start what had flowed when the cycle under way began; null between cycles
  /// @param last what the last cycle has done; nothing without one
  /// @param before what the cycle before it has done; nothing without one
  /// @param cycles number of cycles that are over
  record Marks(List<double[][]> start, List<double[][]> last, List<double[][]> before, int cycles)
      implements Serializable {}

  /// @param blocks number of cell blocks
  CycleRecord(StateField memory, int blocks) {
    this.memory = memory;
    this.blocks = blocks;
  }

  /// What is remembered.
  Marks marks() {
    return marks;
  }

  /// Remembers something else.
  void restore(Marks others) {
    marks = others;
  }

  /// Cycles have passed that nobody has computed.
  void skip(int n) {
    marks = new Marks(null, marks.last(), marks.before(), marks.cycles() + n);
  }

  /// A cycle begins.
  void begin() {
    marks = new Marks(flowed(), marks.last(), marks.before(), marks.cycles());
  }

  /// The cycle under way ends. It does not count where the material of some block is newer.
  void end() {
    if (marks.start() != null) {
      marks = new Marks(null, since(marks.start()), marks.last(), marks.cycles() + 1);
    }
  }

  /// The material of some block is new.
  void forget() {
    marks = NONE;
  }

  /// What the last cycles have done; without cycles, what has flowed so far.
  ///
  /// @param like fields of the same shape, one for each block
  /// @param missed error by cycles that were skipped, as a share of the work of one
  Damage damage(List<PointField> like, double missed) {
    return new Damage(
        fields(like, marks.cycles() == 0 ? flowed() : marks.last()),
        fields(like, marks.before()),
        marks.cycles(),
        missed);
  }

  private static List<PointField> fields(List<PointField> like, List<double[][]> blocks) {
    List<PointField> fields = new ArrayList<>();
    for (int b = 0; b < blocks.size(); b++) {
      int n = like.get(b).cells() * like.get(b).points();
      double[] values = new double[4 * n];
      for (int row = 0; row < 2; row++) {
        System.arraycopy(blocks.get(b)[row], 0, values, row * n, n);
      }
      fields.add(new PointField(like.get(b).cells(), like.get(b).points(), values));
    }
    return fields;
  }

  /// What has flowed since then.
  private List<double[][]> since(List<double[][]> then) {
    List<double[][]> all = flowed();
    for (int b = 0; b < blocks; b++) {
      for (int row = 0; row < 2; row++) {
        double[] done = all.get(b)[row];
        for (int p = 0; p < done.length; p++) {
          done[p] -= then.get(b)[row][p];
        }
      }
    }
    return all;
  }

  /// Inelastic strain and work of every block so far.
  private List<double[][]> flowed() {
    List<double[][]> all = new ArrayList<>();
    for (int b = 0; b < blocks; b++) {
      all.add(new double[][] {memory.row(b, StateRows.EQUIVALENT), memory.row(b, StateRows.WORK)});
    }
    return all;
  }
}
