package org.ballpad.cases.sweep.answer;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Points of the unit cube with a value each.
///
/// @param points one to a row
/// @param values as many
record Sample(double[][] points, double[] values) {
  /// The same in a random order.
  Sample shuffled(long seed) {
    return chosen(UnitCube.shuffled(values.length, new Random(seed)));
  }

  /// At most so many from the start.
  Sample first(int most) {
    return where(i -> i < most);
  }

  /// Those with a number that passes.
  Sample where(IntPredicate number) {
    return chosen(IntStream.range(0, values.length).filter(number).toArray());
  }

  /// Each point once.
  Sample distinct() {
    Set<List<Double>> seen = new HashSet<>();
    return where(i -> seen.add(Arrays.stream(points[i]).boxed().toList()));
  }

  private Sample chosen(int[] rows) {
    return new Sample(
        Arrays.stream(rows).mapToObj(i -> points[i]).toArray(double[][]::new),
        Arrays.stream(rows).mapToDouble(i -> values[i]).toArray());
  }

  /// The likelihood of lengths under a correlation.
  Likelihood likelihood(Correlation correlation) {
    return new Likelihood(correlation, points, values);
  }

  /// The correlation and lengths that make the values most likely.
  ///
  /// @throws IllegalArgumentException if there are too few points
  Likelihood.Fit mostLikely() {
    int dimension = points.length == 0 ? 0 : points[0].length;
    if (points.length < Math.max(3, dimension + 1)) {
      throw new IllegalArgumentException(
          "%d points are too few for a surrogate of %d parameters"
              .formatted(points.length, dimension));
    }
    Likelihood.Fit best = null;
    for (Correlation correlation : Correlation.values()) {
      Likelihood.Fit fit = likelihood(correlation).best();
      best = best == null || fit.logarithm() > best.logarithm() ? fit : best;
    }
    return best;
  }
}
