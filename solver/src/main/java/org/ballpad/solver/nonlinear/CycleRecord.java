package org.ballpad.solver.nonlinear;

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
  private final StateField memory;
  private final int blocks;
  private List<double[][]> start = List.of();
  private List<double[][]> startBefore = List.of();
  private int cycles;
  private double work;
  private double error;

  /// @param blocks number of cell blocks
  CycleRecord(StateField memory, int blocks) {
    this.memory = memory;
    this.blocks = blocks;
  }

  /// The same, for later.
  CycleRecord copy() {
    CycleRecord copy = new CycleRecord(memory, blocks);
    copy.start = start;
    copy.startBefore = startBefore;
    copy.cycles = cycles;
    copy.work = work;
    copy.error = error;
    return copy;
  }

  /// Cycles have passed that nobody has computed.
  void skip(int n) {
    cycles += n;
  }

  /// A cycle begins.
  ///
  /// @param workSoFar work dissipated in the whole body so far, pJ
  /// @param errorSoFar what the errors of all increments add up to, pJ
  void begin(double workSoFar, double errorSoFar) {
    startBefore = start;
    start = flowed();
    cycles++;
    work = workSoFar;
    error = errorSoFar;
  }

  /// The material of some block is new.
  void forget() {
    start = List.of();
    startBefore = List.of();
    cycles = 0;
    work = 0;
    error = 0;
  }

  /// What the last cycles have done.
  ///
  /// @param like fields of the same shape, one for each block
  Damage damage(List<PointField> like, double workSoFar, double errorSoFar) {
    List<PointField> before = cycles < 2 ? List.of() : differences(like, start, startBefore);
    double done = workSoFar - work;
    double relative = done > 0 ? (errorSoFar - error) / done : 0;
    return new Damage(differences(like, flowed(), start), before, cycles, relative);
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
