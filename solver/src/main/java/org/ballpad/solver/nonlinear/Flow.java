package org.ballpad.solver.nonlinear;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ballpad.materials.law.MaterialLaw;
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
/// What only yields has no rate. It follows its strain, of which [StepControl] limits an increment.
///
/// - **Units** work uN um = pJ (of the section as it is revolved), strain 1.
final class Flow {
  private final StateField memory;
  private final double[][] weights;
  private final double[][] workRates; // of the increment before, by runs; null where not known
  private final double[][] strainRates;

  /// What one increment did.
  ///
  /// @param work dissipated work of the increment
  /// @param error error of that work
  /// @param strain largest increment of equivalent inelastic strain
  /// @param strainError error of that increment where work is dissipated: its mean by work
  record Increment(double work, double error, double strain, double strainError) {
    /// What nothing is known to be wrong with.
    static Increment sudden(double work) {
      return new Increment(work, 0, 0, 0);
    }
  }

  /// @param weights volume of every point, by runs
  Flow(StateField memory, double[][] weights) {
    this.memory = memory;
    this.weights = weights;
    workRates = new double[weights.length][];
    strainRates = new double[weights.length][];
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
    return law(run).stateSize() > StateRows.WORK;
  }

  private boolean hasRate(int run) {
    return flows(run) && law(run).isRateDependent();
  }

  private MaterialLaw law(int run) {
    return memory.law(memory.block(run));
  }

  /// Work per volume dissipated so far in every region that flows, in the order of their ids.
  double[] workByRegion(Mesh mesh) {
    return sums(mesh).values().stream().mapToDouble(sum -> sum[0] / sum[1]).toArray();
  }

  /// Ids of the regions that flow, in their order.
  List<String> regions(Mesh mesh) {
    return List.copyOf(sums(mesh).keySet());
  }

  /// Work and volume by region.
  private SortedMap<String, double[]> sums(Mesh mesh) {
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
    return sums;
  }

  /// Forgets the rates: what comes goes at rates of its own.
  void restart() {
    Arrays.fill(workRates, null);
    Arrays.fill(strainRates, null);
  }

  /// What the increment that was computed last did. `length` is its length in any measure that the
  /// next ones share: time, or where none passes share of the ramp.
  Increment of(double length) {
    double work = 0;
    double error = 0;
    double strain = 0;
    double rated = 0;
    double strainError = 0;
    for (int run = 0; run < memory.runs(); run++) {
      if (!flows(run)) {
        continue;
      }
      int n = memory.size(run);
      double[] works = increments(run, StateRows.WORK);
      double[] strains = increments(run, StateRows.EQUIVALENT);
      boolean isRated = hasRate(run) && workRates[run] != null;
      for (int p = 0; p < n; p++) {
        double done = weights[run][p] * works[p];
        work += done;
        strain = Math.max(strain, strains[p]);
        if (isRated) {
          error += weights[run][p] * Math.abs(works[p] - workRates[run][p] * length) / 2;
          strainError += done * Math.abs(strains[p] - strainRates[run][p] * length) / 2;
          rated += done;
        }
      }
    }
    return new Increment(work, error, strain, rated == 0 ? 0 : strainError / rated);
  }

  /// What a row of the state has become more by, point by point.
  private double[] increments(int run, int row) {
    int n = memory.size(run);
    double[] more = new double[n];
    for (int p = 0; p < n; p++) {
      more[p] = memory.after(run)[row * n + p] - memory.before(run)[row * n + p];
    }
    return more;
  }

  /// Keeps the rates of the increment that was computed last.
  void accept(double length) {
    for (int run = 0; run < memory.runs(); run++) {
      if (hasRate(run)) {
        workRates[run] = rates(run, StateRows.WORK, length);
        strainRates[run] = rates(run, StateRows.EQUIVALENT, length);
      }
    }
  }

  private double[] rates(int run, int row, double length) {
    double[] rates = increments(run, row);
    for (int p = 0; p < rates.length; p++) {
      rates[p] /= length;
    }
    return rates;
  }
}
