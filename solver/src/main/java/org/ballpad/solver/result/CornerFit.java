package org.ballpad.solver.result;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;
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
  private static final double STEP = HIGHEST / STEPS;
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

  /// A number of the power on one mesh. Its error holds what a linear term beside the power changes
  /// (eq. 5.17).
  ///
  /// @param scale size of the numbers that it was made of, in the unit
  /// @throws IllegalArgumentException where no power fits, or another singular point is passed
  Measured measure(Solution solution, ToDoubleFunction<Power> number, String unit, double scale) {
    Trail trail = way.on(solution);
    if (trail.nextCorner() < to) {
      throw new IllegalArgumentException(
          "the next singular point on the way is %.4g um off: `to` must not be farther"
              .formatted(trail.nextCorner()));
    }
    double value = number.applyAsDouble(power(trail));
    double beside = number.applyAsDouble(best(samples(trail, true)));
    Limit limit = trail.isInFirstCell(from) ? Limit.MISSING : Limit.EXISTS;
    HiddenError hidden = new HiddenError(0, 0, value - beside);
    return new Measured(value, unit, Double.NaN, limit, scale, hidden);
  }

  /// The power along a trail, by least squares.
  ///
  /// @throws IllegalArgumentException where no power fits
  Power power(Trail trail) {
    Power power = best(samples(trail, false));
    if (power.exponent < STEP / 2 || power.exponent > HIGHEST - STEP / 2) {
      throw new IllegalArgumentException(
          "between %s and %s um the stress is no power of the distance, or cells there are too large: fit nearer to the corner, on smaller cells"
              .formatted(from, to));
    }
    return power;
  }

  private Samples samples(Trail trail, boolean linear) {
    double[] distance = new double[POINTS];
    Arrays.setAll(distance, i -> from * Math.pow(to / from, i / (POINTS - 1.0)));
    double[] stress = Arrays.stream(distance).map(d -> trail.at(of, d)).toArray();
    return new Samples(distance, stress, linear);
  }

  private static Power best(Samples samples) {
    UnivariateFunction misfit = lambda -> samples.line(lambda).getSumSquaredErrors();
    int k =
        IntStream.range(1, STEPS)
            .boxed()
            .min(Comparator.comparingDouble(i -> misfit.value(i * STEP)))
            .orElseThrow();
    double exponent =
        new BrentOptimizer(ACCURACY, ACCURACY)
            .optimize(
                GoalType.MINIMIZE,
                new UnivariateObjectiveFunction(misfit),
                new SearchInterval((k - 1) * STEP, (k + 1) * STEP),
                new MaxEval(EVALUATIONS))
            .getPoint();
    return new Power(exponent, samples.line(exponent).getSlope() / (exponent - 1));
  }

  /// Stresses at distances.
  ///
  /// @param linear whether a term linear in the distance is fitted too
  private record Samples(double[] distance, double[] stress, boolean linear) {
    /// Stress over (d^(lambda - 1) - 1) / (lambda - 1), which is ln d at lambda = 1. The linear
    /// term is taken off both before, which is the same as fitting it with them.
    SimpleRegression line(double lambda) {
      double p = lambda - 1;
      double[] power =
          Arrays.stream(distance)
              .map(Math::log)
              .map(x -> p == 0 ? x : Math.expm1(p * x) / p)
              .toArray();
      return linear ? regression(rest(power), rest(stress)) : regression(power, stress);
    }

    private double[] rest(double[] values) {
      SimpleRegression line = regression(distance, values);
      double[] rest = new double[values.length];
      Arrays.setAll(rest, i -> values[i] - line.predict(distance[i]));
      return rest;
    }

    private static SimpleRegression regression(double[] x, double[] y) {
      SimpleRegression line = new SimpleRegression();
      for (int i = 0; i < x.length; i++) {
        line.addData(x[i], y[i]);
      }
      return line;
    }
  }
}
