package org.ballpad.solver.nonlinear;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ballpad.materials.law.StateRows;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.StateField;

/// How much flows in an increment, and how well that is known.
///
/// Backward Euler takes the rate at the end of an increment for the whole of it. Where the work of
/// an increment differs from what the rate before would have given, half of the difference is the
/// error (docs/theory.md, eq. 9.6):
///
/// e = |dW - dW_before dt / dt_before| / 2
///
/// - **Units** work uN um = pJ (of the section as it is revolved), strain 1.
final class Flow {
  private final StateField memory;
  private final double[][] weights;
  private final double[][] ratesBefore;

  /// What one increment did.
  ///
  /// @param work dissipated work of the increment
  /// @param error error of that work
  /// @param strain largest increment of equivalent inelastic strain
  record Increment(double work, double error, double strain) {}

  /// @param weights volume of every point, by runs
  Flow(StateField memory, double[][] weights) {
    this.memory = memory;
    this.weights = weights;
    ratesBefore = new double[weights.length][];
  }

  /// Whether a material that flows is there.
  boolean isPossible() {
    for (int run = 0; run < memory.runs(); run++) {
      if (flows(run)) {
        return true;
      }
    }
    return false;
  }

  private boolean flows(int run) {
    return memory.law(memory.block(run)).stateSize() > StateRows.WORK;
  }

  /// Work per volume dissipated so far in every region that flows, in the order of their ids.
  double[] workByRegion(Mesh mesh) {
    SortedMap<String, double[]> sums = new TreeMap<>();
    for (int run = 0; run < memory.runs(); run++) {
      if (flows(run)) {
        String region = mesh.blocks().get(memory.block(run)).region();
        double[] sum = sums.computeIfAbsent(region, _ -> new double[2]);
        int n = memory.size(run);
        for (int p = 0; p < n; p++) {
          sum[0] += weights[run][p] * memory.before(run)[StateRows.WORK * n + p];
          sum[1] += weights[run][p];
        }
      }
    }
    return sums.values().stream().mapToDouble(sum -> sum[0] / sum[1]).toArray();
  }

  /// Forgets the rates: what comes goes at rates of its own.
  void restart() {
    Arrays.fill(ratesBefore, null);
  }

  /// What the increment that was computed last did. `length` is its length in any measure that the
  /// next ones share: time, or where none passes share of the ramp.
  Increment of(double length) {
    double work = 0;
    double error = 0;
    double strain = 0;
    for (int run = 0; run < memory.runs(); run++) {
      if (!flows(run)) {
        continue;
      }
      int n = memory.size(run);
      double[] old = memory.before(run);
      double[] now = memory.after(run);
      double[] rates = ratesBefore[run];
      for (int p = 0; p < n; p++) {
        double done = now[StateRows.WORK * n + p] - old[StateRows.WORK * n + p];
        double expected = rates == null ? done : rates[p] * length;
        int row = StateRows.EQUIVALENT * n + p;
        strain = Math.max(strain, now[row] - old[row]);
        work += weights[run][p] * done;
        error += weights[run][p] * Math.abs(done - expected) / 2;
      }
    }
    return new Increment(work, error, strain);
  }

  /// Keeps the rates of the increment that was computed last.
  void accept(double length) {
    for (int run = 0; run < memory.runs(); run++) {
      if (flows(run)) {
        int n = memory.size(run);
        double[] rates = new double[n];
        for (int p = 0; p < n; p++) {
          int row = StateRows.WORK * n + p;
          rates[p] = (memory.after(run)[row] - memory.before(run)[row]) / length;
        }
        ratesBefore[run] = rates;
      }
    }
  }
}
