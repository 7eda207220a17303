package org.ballpad.solver.nonlinear;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.ballpad.materials.law.StateRows;
import org.ballpad.solver.Damage;
import org.ballpad.solver.PointField;
import org.ballpad.solver.StateField;

/// Remembers what had flowed when each of the last two thermal cycles began.
///
/// A material that comes into being has done nothing before: cycles count from its birth on.
final class CycleRecord {
  private static final Marks NONE = new Marks(List.of(), List.of(), 0);

  private final StateField memory;
  private final int blocks;
  private Marks marks = NONE;

  /// What is remembered.
  ///
  /// @param start inelastic strain and work of every block when the last cycle began; nothing
  ///   stands for zeros
  /// @param startBefore the same of the cycle before
  /// @param cycles number of cycles that have begun
  record Marks(List<double[][]> start, List<double[][]> startBefore, int cycles)
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
    marks = new Marks(marks.start(), marks.startBefore(), marks.cycles() + n);
  }

  /// A cycle begins.
  void begin() {
    marks = new Marks(flowed(), marks.start(), marks.cycles() + 1);
  }

  /// The material of some block is new.
  void forget() {
    marks = NONE;
  }

  /// What the last cycles have done.
  ///
  /// @param like fields of the same shape, one for each block
  Damage damage(List<PointField> like) {
    List<PointField> before =
        marks.cycles() < 2 ? List.of() : differences(like, marks.start(), marks.startBefore());
    return new Damage(differences(like, flowed(), marks.start()), before, marks.cycles());
  }

  /// @param then nothing stands for zeros
  private static List<PointField> differences(
      List<PointField> like, List<double[][]> now, List<double[][]> then) {
    List<PointField> fields = new ArrayList<>();
    for (int b = 0; b < now.size(); b++) {
      int n = like.get(b).cells() * like.get(b).points();
      double[] values = new double[4 * n];
      for (int row = 0; row < 2; row++) {
        for (int p = 0; p < n; p++) {
          double base = then.isEmpty() ? 0 : then.get(b)[row][p];
          values[row * n + p] = now.get(b)[row][p] - base;
        }
      }
      fields.add(new PointField(like.get(b).cells(), like.get(b).points(), values));
    }
    return fields;
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
