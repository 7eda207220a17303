package org.ballpad.cases.sweep.answer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Searches against least values of the literature.
class SearchTest {
  private static final double[] LOW = {-2, -2, -2, -2};
  private static final double[] HIGH = {2, 2, 2, 2};
  private static final double[] ONES = {1, 1, 1, 1};

  @Test
  void bobyqaFindsTheValleyOfRosenbrock() {
    Search search = new Search(LOW, HIGH, 5000, 1e-8);
    var found = search.local(Functions::rosenbrock, List.of(new double[] {-1.2, 1, -1.2, 1}));
    assertArrayEquals(ONES, found.point(), 1e-4);
  }

  @Test
  void cmaEsFindsTheValleyOfRosenbrock() {
    Search.Optimum found = new Search(LOW, HIGH, 20_000, 1e-8).global(Functions::rosenbrock, 1);
    assertArrayEquals(ONES, found.point(), 1e-6);
  }

  @Test
  void bothReachTheLeastValuesOfBraninAndHartmann() {
    assertLeast(0.397887, Functions::branin, 2);
    assertLeast(-3.86278, Functions::hartmann, 3);
  }

  private static void assertLeast(double least, ToDoubleFunction<double[]> function, int n) {
    Search search = new Search(new double[n], Arrays.copyOf(ONES, n), 4000, 1e-8);
    assertEquals(least, search.global(function, 1).value(), 1e-5);
    List<double[]> starts = Arrays.asList(UnitCube.sobol(8, n));
    assertEquals(least, search.local(function, starts).value(), 1e-5);
  }

  @Test
  void oneDimensionIsBrents() {
    var found =
        new Search(new double[] {-1}, new double[] {4}, 100, 1e-8)
            .local(x -> Math.cosh(x[0] - 2), List.of(new double[] {0}));
    assertEquals(2, found.point()[0], 1e-6);
  }

  @Test
  void anOptimumOnABoundIsFound() {
    var found =
        new Search(new double[2], new double[] {1, 1}, 400, 1e-8)
            .local(x -> x[0] - x[1], List.of(new double[] {0.5, 0.5}));
    assertArrayEquals(new double[] {0, 1}, found.point(), 1e-6);
  }

  /// Within 0.01 % of the range of Branin, 0 to 308, in 40 evaluations.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void fewEvaluationsFindTheValleysOfBranin(long seed) {
    var outcome = run(2, 40, seed, Functions::branin);
    assertTrue(outcome.trials().size() <= 40);
    assertEquals(0.397887, outcome.best().objective(), 1e-3);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void fewEvaluationsFindTheValleyOfHartmann(long seed) {
    var outcome = run(3, 50, seed, Functions::hartmann);
    assertEquals(-3.86278, outcome.best().objective(), 1e-3);
  }

  /// As many evaluations, four at a time, find the same.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void batchesFindTheValleysOfBraninAndHartmann(long seed) {
    var branin = run(2, 40, 4, seed, Functions::branin);
    assertEquals(0.397887, branin.best().objective(), 1e-3);
    var hartmann = run(3, 50, 4, seed, Functions::hartmann);
    assertEquals(-3.86278, hartmann.best().objective(), 1e-3);
  }

  /// Four at a time, and two at the end, and never twice the same.
  @Test
  void aBatchHasDifferentPoints() {
    List<Integer> sizes = new ArrayList<>();
    List<Trial> known = first(2, 1).map(p -> trial(p, Functions::branin)).toList();
    new EfficientSearch(2, 10, 4, 0, 1)
        .run(
            known,
            points -> {
              sizes.add(points.size());
              for (int i = 1; i < points.size(); i++) {
                for (int j = 0; j < i; j++) {
                  double[] one = points.get(i);
                  double[] other = points.get(j);
                  assertTrue(Math.hypot(one[0] - other[0], one[1] - other[1]) > 0.0199);
                }
              }
              return points.stream().map(p -> trial(p, Functions::branin)).toList();
            });
    assertEquals(List.of(4, 4, 2), sizes);
  }

  /// Ten thousand known points: the search takes some of them, and the best of them.
  @Test
  void manyKnownPointsDoNotStopIt() {
    List<Trial> known =
        Arrays.stream(Functions.latinHypercube(10_000, 2, 1))
            .map(p -> trial(p, Functions::branin))
            .toList();
    var outcome =
        new EfficientSearch(2, 4, 2, 1e-9, 1).run(known, all(p -> trial(p, Functions::branin)));
    assertEquals(10_004, outcome.trials().size());
    assertEquals(0.397887, outcome.best().objective(), 1e-4);
  }

  /// The toy problem of Gramacy and others, Technometrics 58 (2016) 1-11: least value 0.5998 on the
  /// edge of a constraint.
  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void constraintsAreKept(int batch) {
    List<Trial> known = first(2, 1).map(SearchTest::gramacy).toList();
    var outcome = new EfficientSearch(2, 32, batch, 1e-7, 1).run(known, all(SearchTest::gramacy));
    assertTrue(outcome.best().feasible());
    assertEquals(0.5998, outcome.best().objective(), 1e-3);
  }

  private static Trial gramacy(double[] x) {
    double wave = Math.sin(2 * Math.PI * (x[0] * x[0] - 2 * x[1]));
    double first = 1.5 - x[0] - 2 * x[1] - 0.5 * wave;
    return new Trial(x, x[0] + x[1], new double[] {first, x[0] * x[0] + x[1] * x[1] - 1.5});
  }

  /// A third of the square fails; the search goes on beside it.
  @Test
  void failedPointsDoNotStopIt() {
    var outcome = run(2, 30, 1, x -> x[0] > 0.67 ? Double.NaN : Math.hypot(x[0] - 0.5, x[1] - 0.4));
    assertEquals(0, outcome.best().objective(), 0.02);
  }

  @Test
  void theSameSeedComputesTheSamePoints() {
    var once = run(2, 16, 7, Functions::branin);
    var again = run(2, 16, 7, Functions::branin);
    for (int i = 0; i < 16; i++) {
      assertArrayEquals(once.trials().get(i).point(), again.trials().get(i).point(), 0);
    }
  }

  /// A search that begins with a Latin hypercube of eight points, within so many evaluations in
  /// all.
  private static EfficientSearch.Outcome run(
      int dimension, int evaluations, long seed, ToDoubleFunction<double[]> function) {
    return run(dimension, evaluations, 1, seed, function);
  }

  private static EfficientSearch.Outcome run(
      int dimension, int evaluations, int batch, long seed, ToDoubleFunction<double[]> function) {
    Function<double[], Trial> compute = p -> trial(p, function);
    return new EfficientSearch(dimension, evaluations - 8, batch, 1e-7, seed)
        .run(first(dimension, seed).map(compute).toList(), all(compute));
  }

  private static Trial trial(double[] point, ToDoubleFunction<double[]> function) {
    return new Trial(point, function.applyAsDouble(point), new double[0]);
  }

  private static EfficientSearch.Computation<RuntimeException> all(
      Function<double[], Trial> compute) {
    return points -> points.stream().map(compute).toList();
  }

  private static Stream<double[]> first(int dimension, long seed) {
    return Arrays.stream(Functions.latinHypercube(8, dimension, seed));
  }
}
