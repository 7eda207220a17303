package org.ballpad.cases.sweep.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Minimises a result that is dear to compute, under constraints on other results.
///
/// A Gaussian process stands for each. Points are added to those that are known: two where
/// improvement is expected most anywhere, one at the best that the process foresees in a trust
/// region around the best point, which grows by half where that helped and shrinks to half where it
/// did not. Points that fail count as the worst value seen. The same seed and the same values give
/// the same points.
///
/// Source: D. R. Jones, M. Schonlau, W. J. Welch, J. Global Optim. 13 (1998) 455-492.
///
/// @param dimension number of parameters
/// @param evaluations points computed at most
/// @param tolerance promised gain over the spread of values below which it stops
public record EfficientSearch(int dimension, int evaluations, double tolerance, long seed) {
  private static final int CANDIDATES = 512;
  private static final int POLISHED = 3;
  private static final int POLISH_EVALUATIONS = 120;
  private static final double FIRST_REGION = 0.15;

  /// Distance in the unit cube below which two points are the same.
  private static final double SAME = 1e-5;

  /// What was found.
  ///
  /// @param trials all points in the order of their computation
  /// @param best the best of them
  /// @param promise expected improvement left at the end, in the unit of the objective
  public record Outcome(List<Trial> trials, Trial best, double promise) {}

  /// Computes a point.
  ///
  /// @param <X> what it may throw
  @FunctionalInterface
  public interface Computation<X extends Exception> {
    /// The point of the unit cube with its values.
    Trial of(double[] point) throws X;
  }

  /// Searches.
  ///
  /// @param known computed points, three and more than there are coordinates
  /// @param compute computes a point of the unit cube
  public <X extends Exception> Outcome run(List<Trial> known, Computation<X> compute) throws X {
    List<Trial> trials = new ArrayList<>(known);
    int most = known.size() + evaluations;
    double region = FIRST_REGION;
    double promise = Double.NaN;
    int quiet = 0;
    for (int turn = 0; trials.size() < most && quiet < 3; turn++) {
      Acquisition acquisition = acquisition(trials);
      boolean near = turn % 3 == 2;
      Trial before = best(trials);
      double[] next = near ? exploit(acquisition, trials, region) : explore(acquisition, trials);
      double gain = near ? Double.NaN : acquisition.at(next);
      trials.add(compute.of(apart(next, trials, turn)));
      if (near) {
        region *= best(trials).betterThan(before) ? 1.5 : 0.5;
      } else {
        promise = gain;
        quiet = before.feasible() && gain < tolerance * spread(trials) ? quiet + 1 : 0;
      }
    }
    return new Outcome(List.copyOf(trials), best(trials), promise);
  }

  /// The best of some points.
  static Trial best(List<Trial> trials) {
    return trials.stream().reduce((a, b) -> b.betterThan(a) ? b : a).orElseThrow();
  }

  private Acquisition acquisition(List<Trial> trials) {
    double[][] points = trials.stream().map(Trial::point).toArray(double[][]::new);
    Surrogate objective = surrogate(points, trials.stream().mapToDouble(Trial::objective));
    int count = trials.getFirst().margins().length;
    List<Surrogate> constraints =
        IntStream.range(0, count)
            .mapToObj(c -> surrogate(points, trials.stream().mapToDouble(t -> t.margins()[c])))
            .toList();
    Trial best = best(trials);
    return new Acquisition(objective, constraints, best.feasible() ? best.objective() : Double.NaN);
  }

  /// A process through all values, failures as the worst.
  private Surrogate surrogate(double[][] points, java.util.stream.DoubleStream all) {
    double[] values = all.toArray();
    double worst = Arrays.stream(values).filter(Double::isFinite).max().orElse(0);
    double[] whole = Arrays.stream(values).map(v -> Double.isFinite(v) ? v : worst).toArray();
    return GaussianProcess.quick(points, whole);
  }

  /// The point that promises most: the best candidates and what CMA-ES finds, each polished by
  /// BOBYQA.
  private double[] explore(Acquisition acquisition, List<Trial> trials) {
    List<double[]> candidates =
        new ArrayList<>(Arrays.asList(UnitCube.sobol(CANDIDATES, dimension)));
    candidates.addAll(around(best(trials).point(), trials.size()));
    // Logarithms, since improvement far from the best point is smaller by many orders.
    ToDoubleFunction<double[]> unwanted = x -> -Math.log(acquisition.at(x) + 1e-300);
    List<double[]> starts =
        new ArrayList<>(
            candidates.stream()
                .sorted(Comparator.comparingDouble(unwanted))
                .limit(POLISHED)
                .toList());
    Search wide = new Search(filled(0), filled(1), CANDIDATES, SAME);
    starts.add(wide.global(unwanted, seed + trials.size()).point());
    Search search = new Search(filled(0), filled(1), POLISH_EVALUATIONS, SAME);
    return search.local(unwanted, starts).point();
  }

  /// Points scattered around the best one at several distances.
  private List<double[]> around(double[] best, int salt) {
    Random random = new Random(seed + salt);
    List<double[]> points = new ArrayList<>();
    for (double spread = 0.1; spread > 1e-4; spread /= 3) {
      for (int k = 0; k < 16; k++) {
        double deviation = spread;
        points.add(
            Arrays.stream(best)
                .map(x -> Math.clamp(x + deviation * random.nextGaussian(), 0, 1))
                .toArray());
      }
    }
    return points;
  }

  /// The least that the process foresees within the trust region.
  private double[] exploit(Acquisition acquisition, List<Trial> trials, double region) {
    double[] best = best(trials).point();
    double[] low = Arrays.stream(best).map(x -> Math.max(0, x - region)).toArray();
    double[] high = Arrays.stream(best).map(x -> Math.min(1, x + region)).toArray();
    double weight = 1e3 * spread(trials) / breadth(trials);
    return new Search(low, high, POLISH_EVALUATIONS, SAME)
        .local(x -> acquisition.penalised(x, weight), List.of(best))
        .point();
  }

  /// The point itself, or one beside it where it has been computed before.
  private double[] apart(double[] point, List<Trial> trials, int turn) {
    Random random = new Random(seed + 31L * turn);
    double[] moved = point;
    while (taken(moved, trials)) {
      moved =
          Arrays.stream(point)
              .map(x -> Math.clamp(x + 100 * SAME * random.nextGaussian(), 0, 1))
              .toArray();
    }
    return moved;
  }

  private static boolean taken(double[] point, List<Trial> trials) {
    return trials.stream()
        .anyMatch(t ->
            IntStream.range(0, point.length)
                .allMatch(j -> Math.abs(point[j] - t.point()[j]) < SAME));
  }

  private static double spread(List<Trial> trials) {
    return spread(trials.stream().filter(Trial::computed).mapToDouble(Trial::objective).toArray());
  }

  /// Spread of the first constraint, 1 where there is none.
  private static double breadth(List<Trial> trials) {
    double spread =
        spread(
            trials.stream()
                .filter(t -> t.computed() && t.margins().length > 0)
                .mapToDouble(t -> t.margins()[0])
                .toArray());
    return spread > 0 ? spread : 1;
  }

  private static double spread(double[] values) {
    double most = Arrays.stream(values).max().orElse(0);
    return most - Arrays.stream(values).min().orElse(0);
  }

  private double[] filled(double value) {
    double[] filled = new double[dimension];
    Arrays.fill(filled, value);
    return filled;
  }
}
