package org.ballpad.cases.sweep.answer;

import java.util.List;
import org.apache.commons.math3.special.Erf;

/// What computing a point promises: its expected improvement over the best feasible point times the
/// probability that it keeps the constraints, theory.md, eq. 11.15 and 11.16.
///
/// @param objective surrogate of what is minimised
/// @param constraints surrogates of the margins
/// @param best least feasible objective; NaN where no point is feasible, when feasibility alone
///   counts
record Acquisition(GaussianProcess objective, List<GaussianProcess> constraints, double best) {
  /// What is left to promise once a point is on its way, by its own foresight (the kriging
  /// believer): all processes are held to have been right there, theory.md, below eq. 11.16.
  Acquisition believing(double[] point) {
    double expected = objective.mean(point);
    boolean keeps = constraints.stream().allMatch(c -> c.mean(point) <= 0);
    boolean better = keeps && !(expected >= best); // also where no point was feasible
    return new Acquisition(
        objective.believing(point),
        constraints.stream().map(c -> c.believing(point)).toList(),
        better ? expected : best);
  }

  /// The promise, in the unit of the objective.
  double at(double[] point) {
    double promise = Double.isNaN(best) ? 1 : improvement(objective.at(point), best);
    for (Surrogate constraint : constraints) {
      Prediction margin = constraint.at(point);
      promise *= below(-margin.mean() / margin.deviation());
    }
    return promise;
  }

  /// Expected improvement.
  static double improvement(Prediction prediction, double best) {
    double gain = best - prediction.mean();
    double z = gain / prediction.deviation();
    double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    return Math.max(0, gain * below(z) + prediction.deviation() * density);
  }

  /// The objective where constraints are expected to be kept, and more the more they are broken.
  double penalised(double[] point, double weight) {
    double value = objective.mean(point);
    for (Surrogate constraint : constraints) {
      value += weight * Math.max(0, constraint.mean(point));
    }
    return value;
  }

  /// The standard normal distribution function.
  private static double below(double z) {
    return 0.5 * Erf.erfc(-z / Math.sqrt(2));
  }
}
