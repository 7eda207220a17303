package org.ballpad.cases.sweep.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Minimises a result that is dear to compute, under constraints on other results.
///
/// A Gaussian process stands for each. Points are added to those that are known: two where
/// improvement is expected most anywhere, one at the best that the process foresees in a trust
/// region around the best point, which grows by half where that helped and shrinks to half where it
/// did not. Of the points of one batch, which are computed at the same time, the later ones are
/// chosen as if the earlier ones had come out as foreseen, and apart from them, since a process
/// that takes values for noise would go to the same place again; the first one alone may be that in
/// the trust region. Points that fail count as the worst value seen. The same seed and the same
/// values give the same points.
///
/// Cost: that of a process through [#MOST_KNOWN] points at most for each point of a batch and each
/// result. Of more, half are the best and half are drawn at random.
///
/// Source: D. R. Jones, M. Schonlau, W. J. Welch, J. Global Optim. 13 (1998) 455-492; batches: D.
/// Ginsbourger, R. Le Riche, L. Carraro, in Computational Intelligence in Expensive Optimization
/// Problems, Springer 2010, 131-162 (kriging believer).
///
/// @param dimension number of parameters
/// @param evaluations points computed at most
/// @param batch points computed at a time
/// @param tolerance promised gain over the spread of values below which it stops
public record EfficientSearch(
    int dimension, int evaluations, int batch, double tolerance, long seed) {
  /// Points that a process goes through.
  static final int MOST_KNOWN = 300;

  private static final int CANDIDATES = 512;
  private static final int POLISHED = 3;
  private static final int POLISH_EVALUATIONS = 120;
  private static final double FIRST_REGION = 0.15;

  /// Batches in a row that promise too little before a search ends.
  private static final int QUIET = 3;

  /// Least difference in some coordinate between points of a batch.
  private static final double APART = 0.02;

  /// Distance in the unit cube below which two points are the same.
  private static final double SAME = 1e-5;

  /// What was found.
  ///
  /// @param trials all points in the order of their computation
  /// @param best the best of them
  /// @param promise expected improvement left at the end, in the unit of the objective
  public record Outcome(List<Trial> trials, Trial best, double promise) {}

  /// Computes points.
  ///
  /// @param <X> what it may throw
  @FunctionalInterface
  public interface Computation<X extends Exception> {
    /// Points of the unit cube with their values, in their order.
    List<Trial> of(List<double[]> points) throws X;
  }

  /// Points to be computed next.
  ///
  /// @param near whether the first is in the trust region
  /// @param promise of the first one that is not; NaN where there is none
  private record Batch(List<double[]> points, boolean near, double promise) {}

  /// Searches.
  ///
  /// @param known computed points, three and more than there are coordinates
  /// @param compute computes points of the unit cube
  public <X extends Exception> Outcome run(List<Trial> known, Computation<X> compute) throws X {
    List<Trial> trials = new ArrayList<>(known);
    int most = known.size() + evaluations;
    double region = FIRST_REGION;
    double promise = Double.NaN;
    int quiet = 0;
    for (int turn = 0; trials.size() < most && quiet < QUIET; turn = trials.size() - known.size()) {
      Batch next = next(trials, turn, Math.min(batch, most - trials.size()), region);
      Trial before = best(trials);
      List<Trial> computed = compute.of(next.points());
      trials.addAll(computed);
      if (next.near()) {
        region *= computed.getFirst().betterThan(before) ? 1.5 : 0.5;
      }
      if (!Double.isNaN(next.promise())) {
        promise = next.promise();
        quiet = before.feasible() && promise < tolerance * spread(trials) ? quiet + 1 : 0;
      }
    }
    return new Outcome(List.copyOf(trials), best(trials), promise);
  }

  private Batch next(List<Trial> trials, int turn, int size, double region) {
    Acquisition acquisition = acquisition(trials);
    List<double[]> points = new ArrayList<>();
    List<double[]> taken = new ArrayList<>(trials.stream().map(Trial::point).toList());
    boolean near = turn % 3 + size > 2; // one of these turns is a third one
    double promise = Double.NaN;
    for (int k = 0; k < size; k++) {
      boolean exploits = near && k == 0;
      double[] wanted =
          exploits
              ? exploit(acquisition, trials, region)
              : explore(acquisition, best(trials).point(), points, taken.size());
      if (!exploits && Double.isNaN(promise)) {
        promise = acquisition.at(wanted);
      }
      double[] point = apart(wanted, taken, turn + k);
      points.add(point);
      taken.add(point);
      if (k + 1 < size) {
        acquisition = acquisition.believing(point);
      }
    }
    return new Batch(points, near, promise);
  }

  /// The best of some points.
  static Trial best(List<Trial> trials) {
    return trials.stream().reduce((a, b) -> b.betterThan(a) ? b : a).orElseThrow();
  }

  private Acquisition acquisition(List<Trial> all) {
    List<Trial> trials = some(all);
    double[][] points = trials.stream().map(Trial::point).toArray(double[][]::new);
    GaussianProcess objective = surrogate(points, trials.stream().mapToDouble(Trial::objective));
    int count = trials.getFirst().margins().length;
    List<GaussianProcess> constraints =
        IntStream.range(0, count)
            .mapToObj(c -> surrogate(points, trials.stream().mapToDouble(t -> t.margins()[c])))
            .toList();
    Trial best = best(trials);
    return new Acquisition(objective, constraints, best.feasible() ? best.objective() : Double.NaN);
  }

  /// A process through all values, failures as the worst.
  private GaussianProcess surrogate(double[][] points, DoubleStream all) {
    double[] values = all.toArray();
    double worst = Arrays.stream(values).filter(Double::isFinite).max().orElse(0);
    double[] whole = Arrays.stream(values).map(v -> Double.isFinite(v) ? v : worst).toArray();
    return GaussianProcess.quick(points, whole, seed);
  }

  /// All points, or as many as a process can go through: half of them the best ones.
  private List<Trial> some(List<Trial> all) {
    if (all.size() <= MOST_KNOWN) {
      return all;
    }
    List<Trial> sorted = new ArrayList<>(all);
    sorted.sort((a, b) -> a.betterThan(b) ? -1 : b.betterThan(a) ? 1 : 0);
    List<Trial> some = new ArrayList<>(sorted.subList(0, MOST_KNOWN / 2));
    List<Trial> others = sorted.subList(MOST_KNOWN / 2, sorted.size());
    int[] order = UnitCube.shuffled(others.size(), new Random(seed));
    IntStream.range(0, MOST_KNOWN - some.size()).forEach(i -> some.add(others.get(order[i])));
    return some;
  }

  /// The point that promises most: the best candidates and what CMA-ES finds, each polished by
  /// BOBYQA.
  private double[] explore(Acquisition acquisition, double[] best, List<double[]> batch, int salt) {
    List<double[]> candidates =
        new ArrayList<>(Arrays.asList(UnitCube.sobol(CANDIDATES, dimension)));
    candidates.addAll(around(best, salt));
    // Logarithms, since improvement far from the best point is smaller by many orders.
    ToDoubleFunction<double[]> unwanted =
        x -> -Math.log((taken(x, batch, APART) ? 0 : acquisition.at(x)) + 1e-300);
    double[] unwantedAt = candidates.stream().mapToDouble(unwanted).toArray();
    List<double[]> starts =
        new ArrayList<>(
            IntStream.range(0, unwantedAt.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> unwantedAt[i]))
                .limit(POLISHED)
                .map(candidates::get)
                .toList());
    Search wide = new Search(filled(0), filled(1), CANDIDATES, SAME);
    starts.add(wide.global(unwanted, seed + salt).point());
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
  private double[] apart(double[] point, List<double[]> points, int turn) {
    Random random = new Random(seed + 31L * turn);
    double[] moved = point;
    while (taken(moved, points, SAME)) {
      moved =
          Arrays.stream(point)
              .map(x -> Math.clamp(x + 100 * SAME * random.nextGaussian(), 0, 1))
              .toArray();
    }
    return moved;
  }

  private static boolean taken(double[] point, List<double[]> points, double apart) {
    return points.stream()
        .anyMatch(
            p -> IntStream.range(0, point.length).allMatch(j -> Math.abs(point[j] - p[j]) < apart));
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
