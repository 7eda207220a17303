package org.ballpad.cases.sweep.answer;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.OptimizationData;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.apache.commons.math3.random.MersenneTwister;

/// Minimises a function between bounds, without derivatives: BOBYQA from several starts, or CMA-ES.
///
/// Both work in the unit cube, so that coordinates of any size weigh the same.
///
/// Source: M. J. D. Powell, report DAMTP 2009/NA06 (BOBYQA); N. Hansen, A. Ostermeier, Evol.
/// Comput. 9 (2001) 159-195 (CMA-ES); Commons Math 3.6.1 computes.
///
/// @param low lower bounds
/// @param high upper bounds, above the lower ones
/// @param evaluations most evaluations of a search; BOBYQA may use as many from each start
/// @param precision last step of BOBYQA and of Brent's method, as a share of the bounds
public record Search(double[] low, double[] high, int evaluations, double precision) {
  private static final double FIRST_RADIUS = 0.1;
  private static final double SIGMA = 0.3;

  /// What a search found.
  ///
  /// @param value of the function at the point
  /// @param evaluations that it took
  public record Optimum(double[] point, double value, int evaluations) {}

  /// The best of BOBYQA (Brent's method in one dimension) from every start.
  public Optimum local(ToDoubleFunction<double[]> function, List<double[]> starts) {
    Best best = new Best(function);
    for (double[] start : starts) {
      if (low.length == 1) {
        brent(best, start);
      } else {
        bobyqa(best, start);
      }
    }
    return best.optimum();
  }

  /// CMA-ES from the middle, for functions with many valleys.
  ///
  /// @param seed of its random numbers
  public Optimum global(ToDoubleFunction<double[]> function, long seed) {
    int n = low.length;
    Best best = new Best(function);
    double[] sigma = new double[n];
    Arrays.fill(sigma, SIGMA);
    int population = 8 + (int) (6 * Math.log(n));
    CMAESOptimizer optimizer =
        new CMAESOptimizer(
            evaluations, 0, true, 0, 1, new MersenneTwister(seed), false, (i, a, b) -> false);
    run(() ->
        optimizer.optimize(
            data(
                best,
                middle(n),
                new CMAESOptimizer.Sigma(sigma),
                new CMAESOptimizer.PopulationSize(population))));
    return best.optimum();
  }

  private void bobyqa(Best best, double[] start) {
    int n = low.length;
    BOBYQAOptimizer optimizer = new BOBYQAOptimizer(2 * n + 1, FIRST_RADIUS, precision);
    run(() -> optimizer.optimize(data(best, toUnit(start))));
  }

  private void brent(Best best, double[] start) {
    BrentOptimizer optimizer = new BrentOptimizer(precision, precision);
    run(() ->
        optimizer.optimize(
            new UnivariateObjectiveFunction(u -> best.value(new double[] {u})),
            new SearchInterval(0, 1, toUnit(start)[0]),
            new MaxEval(evaluations),
            GoalType.MINIMIZE));
  }

  /// Runs a search that ends by itself, or by one of these two ways out: no evaluations left, or no
  /// step that rounding lets it see. The best point is remembered either way.
  private static void run(Runnable search) {
    try {
      search.run();
    } catch (MathIllegalStateException ended) {
      return;
    }
  }

  private OptimizationData[] data(Best best, double[] start, OptimizationData... more) {
    int n = low.length;
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    OptimizationData[] common = {
      new ObjectiveFunction(best),
      GoalType.MINIMIZE,
      new InitialGuess(start),
      new SimpleBounds(new double[n], ones),
      new MaxEval(evaluations)
    };
    OptimizationData[] all = Arrays.copyOf(common, common.length + more.length);
    System.arraycopy(more, 0, all, common.length, more.length);
    return all;
  }

  private static double[] middle(int n) {
    double[] middle = new double[n];
    Arrays.fill(middle, 0.5);
    return middle;
  }

  private double[] toUnit(double[] x) {
    return IntStream.range(0, x.length)
        .mapToDouble(j -> Math.clamp((x[j] - low[j]) / (high[j] - low[j]), 0, 1))
        .toArray();
  }

  private double[] fromUnit(double[] u) {
    return IntStream.range(0, u.length)
        .mapToDouble(j -> low[j] + u[j] * (high[j] - low[j]))
        .toArray();
  }

  /// The function in the unit cube, and the best that it has shown.
  private final class Best implements MultivariateFunction {
    private final ToDoubleFunction<double[]> function;
    private double[] point;
    private double least = Double.POSITIVE_INFINITY;
    private int count;

    Best(ToDoubleFunction<double[]> function) {
      this.function = function;
    }

    @Override
    public double value(double[] unit) {
      double[] x = fromUnit(unit);
      double value = function.applyAsDouble(x);
      count++;
      if (value < least || point == null) {
        least = value;
        point = x;
      }
      return value;
    }

    Optimum optimum() {
      return new Optimum(point, least, count);
    }
  }
}
