package org.ballpad.solver.result;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Quantity;
import org.ballpad.solver.Solution;

/// The stress near a singular point as a constant and a power of the distance, between two
/// distances (docs/theory.md, eq. 5.12).
///
/// The constant is there because thermal strain, and in a body of revolution the hoop strain, leave
/// a stress at the corner that does not grow: without it the exponent of a peel stress comes out
/// too low by half. It costs certainty where the exponent is near 1, because power and constant are
/// then alike.
///
/// @param of number made of the stress vector
/// @param way the singular point and the way from it
/// @param from nearest distance, um
/// @param to farthest distance, um
public record CornerFit(
    @Key(value = "Number made of the stress vector.", otherwise = "normal") Traction of,
    @Inline CornerWay way,
    @Key(
            value = "Where the fit begins, as a distance from the singular point.",
            quantity = Quantity.LENGTH,
            min = 0,
            above = true,
            otherwise = "0.5 um")
        double from,
    @Key(
            value = "Where it ends.",
            quantity = Quantity.LENGTH,
            min = 0,
            above = true,
            otherwise = "5 um")
        double to) {
  /// Distances looked at, evenly spaced on a logarithmic scale.
  private static final int POINTS = 41;

  /// Exponents among which the best is sought, first in steps.
  private static final double HIGHEST = 2;

  private static final int STEPS = 40;
  private static final double ACCURACY = 1e-10;
  private static final int EVALUATIONS = 200;

  /// @throws IllegalArgumentException where the fit would end before it begins
  public CornerFit {
    if (from >= to) {
      throw new IllegalArgumentException(
          "a fit needs `from` below `to`, not %s um and %s um".formatted(from, to));
    }
  }

  /// Stress = constant + intensity (d / 1 um)^(exponent - 1).
  ///
  /// @param exponent lambda, below 1 where the stress grows without bound
  /// @param intensity H, what the power has at 1 um, MPa
  record Power(double exponent, double intensity) {}

  /// The power on one mesh, by least squares.
  ///
  /// @throws IllegalArgumentException where no power fits, or another singular point is passed
  Power on(Solution solution) {
    Trail trail = way.on(solution);
    if (trail.nextCorner() < to) {
      throw new IllegalArgumentException(
          "the next singular point on the way is %.4g um off: `to` must not be farther"
              .formatted(trail.nextCorner()));
    }
    double[] distance = new double[POINTS];
    Arrays.setAll(distance, i -> from * Math.pow(to / from, i / (POINTS - 1.0)));
    double[] stress = Arrays.stream(distance).map(d -> trail.at(of, d)).toArray();
    double exponent = best(lambda -> line(lambda, distance, stress).getSumSquaredErrors());
    return new Power(exponent, line(exponent, distance, stress).getSlope() / (exponent - 1));
  }

  private double best(UnivariateFunction misfit) {
    double step = HIGHEST / STEPS;
    int k =
        IntStream.range(1, STEPS)
            .boxed()
            .min(Comparator.comparingDouble(i -> misfit.value(i * step)))
            .orElseThrow();
    double exponent =
        new BrentOptimizer(ACCURACY, ACCURACY)
            .optimize(
                GoalType.MINIMIZE,
                new UnivariateObjectiveFunction(misfit),
                new SearchInterval((k - 1) * step, (k + 1) * step),
                new MaxEval(EVALUATIONS))
            .getPoint();
    if (exponent < step / 2 || exponent > HIGHEST - step / 2) {
      throw new IllegalArgumentException(
          "between %s and %s um the stress is no power of the distance, or cells there are too large"
              .formatted(from, to));
    }
    return exponent;
  }

  /// Stress over (d^(lambda - 1) - 1) / (lambda - 1), which is ln d at lambda = 1.
  private static SimpleRegression line(double lambda, double[] distance, double[] stress) {
    SimpleRegression line = new SimpleRegression();
    double p = lambda - 1;
    for (int i = 0; i < distance.length; i++) {
      double x = Math.log(distance[i]);
      line.addData(p == 0 ? x : Math.expm1(p * x) / p, stress[i]);
    }
    return line;
  }
}
