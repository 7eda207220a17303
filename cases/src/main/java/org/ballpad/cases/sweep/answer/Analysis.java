package org.ballpad.cases.sweep.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Asks the points of a study everything that they can answer, result by result.
///
/// @param coordinates what was varied
/// @param points in the unit cube, one row for each point
/// @param design what the points were placed for; empty for any other sample
/// @param seed of all that is drawn
public record Analysis(
    List<Coordinate> coordinates, double[][] points, Optional<Design> design, long seed) {
  /// Points of a curve.
  private static final int CURVE = 25;

  /// Points over which a main effect is averaged.
  private static final int AVERAGED = 64;

  /// Rows of the matrices by which indices of a surrogate are found.
  private static final int ROWS = 2048;

  /// Points that are asked whether they may be as good as the best.
  private static final int ASKED = 1024;

  /// Points that a polynomial is fitted to; of more, so many are drawn at random.
  public static final int POLYNOMIAL_POINTS = 2000;

  /// Range over size below which values are one and the same.
  private static final double CONSTANT = 1e-9;

  /// Unexplained share of the variance that needs no better surrogate.
  private static final double EXACT = 1e-12;

  /// Copies the list.
  public Analysis {
    coordinates = List.copyOf(coordinates);
  }

  /// What the points say of a result.
  ///
  /// @param values at each point; NaN where it has none
  public ResultAnswer of(String name, String unit, double[] values) {
    Sample sample = new Sample(points, values).where(i -> Double.isFinite(values[i])).distinct();
    String note = obstacle(sample);
    Optional<Surrogate> surrogate =
        note.isEmpty() ? Optional.of(surrogate(sample)) : Optional.empty();
    return new ResultAnswer(
        name,
        unit,
        surrogate,
        note,
        indices(values, surrogate),
        effects(values),
        surrogate.map(this::responses).orElse(List.of()),
        extreme(values, surrogate, 1),
        extreme(values, surrogate, -1));
  }

  /// Why there is no surrogate; empty where there is one.
  private String obstacle(Sample sample) {
    int dimension = coordinates.size();
    if (dimension == 0) {
      return "no number was varied";
    }
    double least = Arrays.stream(sample.values()).min().orElse(0);
    double most = Arrays.stream(sample.values()).max().orElse(0);
    int enough = Math.max(10, 3 * dimension);
    if (sample.values().length < enough) {
      return "%d different points have it, a surrogate of %d parameters needs %d"
          .formatted(sample.values().length, dimension, enough);
    }
    return most - least <= CONSTANT * Math.max(Math.abs(least), Math.abs(most))
        ? "it is the same at all points"
        : "";
  }

  /// The polynomial or the process, whichever predicts points kept from it better. No process is
  /// fitted to what a polynomial says to six figures.
  private Surrogate surrogate(Sample sample) {
    Sample some = sample.shuffled(seed).first(POLYNOMIAL_POINTS);
    Optional<PolynomialChaos> polynomial = PolynomialChaos.best(some.points(), some.values());
    if (polynomial.isPresent() && polynomial.get().check().explained() > 1 - EXACT) {
      return polynomial.get();
    }
    GaussianProcess process = GaussianProcess.fit(sample.points(), sample.values(), seed);
    return polynomial.isPresent() && polynomial.get().check().error() < process.check().error()
        ? polynomial.get()
        : process;
  }

  /// From the points themselves where they were placed for it, else from the surrogate, whose
  /// unexplained share of the variance widens the bands, (11.6).
  private List<SobolIndex> indices(double[] values, Optional<Surrogate> surrogate) {
    if (surrogate.isEmpty()) {
      return List.of();
    }
    if (design.isPresent() && design.get() instanceof Saltelli placed) {
      return List.of(placed.indices(values, seed));
    }
    double open = Math.max(0, 1 - surrogate.get().check().explained());
    SobolIndex[] indices =
        switch (surrogate.get()) {
          case PolynomialChaos polynomial -> polynomial.indices();
          case GaussianProcess process ->
              Saltelli.design(coordinates.size(), ROWS).indices(process::mean, seed);
        };
    return Arrays.stream(indices)
        .map(i -> new SobolIndex(i.first().widened(open), i.total().widened(open)))
        .toList();
  }

  private List<Morris.Effect> effects(double[] values) {
    return design.isPresent() && design.get() instanceof Morris placed
        ? List.of(placed.effects(values))
        : List.of();
  }

  private List<Response> responses(Surrogate surrogate) {
    double[][] others = UnitCube.sobol(AVERAGED, coordinates.size());
    return IntStream.range(0, coordinates.size())
        .mapToObj(j -> response(surrogate, j, others))
        .toList();
  }

  private Response response(Surrogate surrogate, int j, double[][] others) {
    double[] numbers = new double[CURVE];
    double[] average = new double[CURVE];
    double[] middle = new double[CURVE];
    double[] deviation = new double[CURVE];
    for (int k = 0; k < CURVE; k++) {
      // From the middle of the first of CURVE equal shares to that of the last.
      double share = (k + 0.5) / CURVE;
      numbers[k] = coordinates.get(j).number().applyAsDouble(share);
      for (double[] other : others) {
        average[k] += surrogate.mean(replaced(other, j, share)) / AVERAGED;
      }
      double[] centre = new double[coordinates.size()];
      Arrays.fill(centre, 0.5);
      Prediction prediction = surrogate.at(replaced(centre, j, share));
      middle[k] = prediction.mean();
      deviation[k] = prediction.deviation();
    }
    return new Response(numbers, average, middle, deviation);
  }

  private static double[] replaced(double[] point, int j, double share) {
    double[] copy = point.clone();
    copy[j] = share;
    return copy;
  }

  /// The best point.
  ///
  /// @param sign 1 for the least value, -1 for the largest
  private Optional<Extreme> extreme(double[] values, Optional<Surrogate> surrogate, int sign) {
    return IntStream.range(0, values.length)
        .filter(i -> Double.isFinite(values[i]))
        .boxed()
        .min((a, b) -> Double.compare(sign * values[a], sign * values[b]))
        .map(row -> extreme(row, values[row], surrogate, sign));
  }

  private Extreme extreme(int row, double value, Optional<Surrogate> surrogate, int sign) {
    if (surrogate.isEmpty()) {
      return new Extreme(row, value, List.of(), Double.NaN);
    }
    int dimension = coordinates.size();
    double[] low = points[row].clone();
    double[] high = points[row].clone();
    int plausible = 0;
    for (double[] point : UnitCube.sobol(ASKED, dimension)) {
      Estimate band = surrogate.get().at(point).band();
      double best = sign > 0 ? band.low() : -band.high();
      if (best <= sign * value) {
        plausible++;
        for (int j = 0; j < dimension; j++) {
          low[j] = Math.min(low[j], point[j]);
          high[j] = Math.max(high[j], point[j]);
        }
      }
    }
    List<double[]> ranges =
        IntStream.range(0, dimension)
            .mapToObj(j -> new double[] {number(j, low[j]), number(j, high[j])})
            .toList();
    return new Extreme(row, value, ranges, (double) plausible / ASKED);
  }

  private double number(int j, double share) {
    return coordinates.get(j).number().applyAsDouble(share);
  }
}
