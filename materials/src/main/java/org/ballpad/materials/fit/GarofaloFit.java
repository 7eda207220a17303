package org.ballpad.materials.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.ballpad.materials.fit.TestData.Steady;
import org.ballpad.materials.law.Garofalo;
import org.ballpad.materials.law.LogSinh;

/// Fits Garofalo's law (docs/theory.md, eq. 7.11) to pairs of rate and stress of steady flow.
///
/// What is made small is the difference of the logarithms of the rates. For a given alpha that is
/// linear in ln A, n and H, so the best alpha of a row of them is a start from which no other
/// minimum can be nearer; all four are then improved together.
///
/// - **Error** exact pairs give their constants back to 1e-6.
public final class GarofaloFit {
  private static final int STARTS = 61;
  private static final int ITERATIONS = 500;

  private final TestData data;
  private final List<Steady> pairs;
  private final double reference;
  private final double held;

  private GarofaloFit(TestData data, double held) {
    this.data = data;
    this.pairs =
        Stream.concat(data.steady().stream(), data.curves().stream().map(TestData.Curve::end))
            .toList();
    this.reference = data.reference();
    this.held = data.temperatures().length > 1 ? Double.NaN : held;
  }

  /// Fits the constants; of a curve its last point is taken, as steady flow.
  ///
  /// @param activation H that is held if there is one temperature only, K; NaN for none
  /// @throws NoFit if there are too few pairs, or they are none of this law
  public static Fit of(TestData data, double activation) throws NoFit {
    return new GarofaloFit(data, activation).fit();
  }

  private Fit fit() throws NoFit {
    boolean isCold = data.temperatures().length == 1;
    if (isCold && Double.isNaN(held)) {
      throw new NoFit(
          "all pairs have one temperature, which tells nothing of H: give others, or a set to take H from");
    }
    int unknowns = isCold ? 3 : 4;
    if (pairs.size() <= unknowns) {
      throw new NoFit(
          "%d pairs of rate and stress are too few for %d constants and their errors: at least %d are needed"
              .formatted(pairs.size(), unknowns, unknowns + 1));
    }
    var search = new LeastSquares(this::residuals, ITERATIONS);
    LeastSquares.Found end = search.from(start());
    Garofalo rule = rule(end.unknowns());
    var spread = new Spread(search, end, this::logarithms);
    var remarks = new ArrayList<String>();
    if (isCold) {
      remarks.add("H is held at %s K: one temperature only".formatted(held));
    }
    if (!data.curves().isEmpty()) {
      remarks.add("of each curve its last point was taken as steady flow");
    }
    remarks.addAll(spread.remarks(Arrays.asList("A", "alpha", "n", isCold ? null : "H")));
    if (!end.isEnd()) {
      remarks.add("the search did not end by itself: what it found may not be the best");
    }
    double freedom = Math.max(1, pairs.size() - unknowns);
    return new Fit(
        rule,
        constants(rule, spread, isCold),
        remarks,
        points(rule),
        Math.sqrt(end.sum() / freedom));
  }

  private static List<Constant> constants(Garofalo rule, Spread spread, boolean isCold) {
    return List.of(
        new Constant("A", "1/s", rule.factor(), rule.factor() * spread.error(0), false),
        new Constant("alpha", "1/MPa", rule.breakdown(), rule.breakdown() * spread.error(1), false),
        new Constant("n", "", rule.exponent(), rule.exponent() * spread.error(2), false),
        new Constant(
            "H", "K", rule.activation(), isCold ? 0 : rule.activation() * spread.error(3), isCold));
  }

  /// ln A at the reference temperature, ln alpha, n and H / 1000 K at the best of a row of alphas.
  private double[] start() {
    double largest = pairs.stream().mapToDouble(Steady::stress).max().orElseThrow();
    double[] best = null;
    double least = Double.POSITIVE_INFINITY;
    for (int k = 0; k < STARTS; k++) {
      double lnAlpha = Math.log(0.01 / largest) + k * Math.log(1e4) / (STARTS - 1);
      double[] unknowns = linear(lnAlpha);
      double sum = Arrays.stream(residuals(unknowns)).map(r -> r * r).sum();
      if (sum < least) {
        least = sum;
        best = unknowns;
      }
    }
    return best;
  }

  private double[] linear(double lnAlpha) {
    int columns = Double.isNaN(held) ? 3 : 2;
    var matrix = new Array2DRowRealMatrix(pairs.size(), columns);
    var right = new ArrayRealVector(pairs.size());
    for (int i = 0; i < pairs.size(); i++) {
      Steady p = pairs.get(i);
      double heat = 1 / reference - 1 / p.temperature();
      matrix.setEntry(i, 0, 1);
      matrix.setEntry(i, 1, LogSinh.of(Math.exp(lnAlpha) * p.stress()));
      if (columns == 3) {
        matrix.setEntry(i, 2, 1000 * heat);
      }
      right.setEntry(i, Math.log(p.rate()) - (columns == 3 ? 0 : held * heat));
    }
    double[] found = new SingularValueDecomposition(matrix).getSolver().solve(right).toArray();
    return columns == 3
        ? new double[] {found[0], lnAlpha, found[1], found[2]}
        : new double[] {found[0], lnAlpha, found[1]};
  }

  private double activation(double[] unknowns) {
    return Double.isNaN(held) ? 1000 * unknowns[3] : held;
  }

  private double[] residuals(double[] u) {
    return pairs.stream()
        .mapToDouble(p ->
            u[0]
                + u[2] * LogSinh.of(Math.exp(u[1]) * p.stress())
                + activation(u) * (1 / reference - 1 / p.temperature())
                - Math.log(p.rate()))
        .toArray();
  }

  private double[] logarithms(double[] u) {
    return new double[] {
      u[0] + activation(u) / reference, u[1], Math.log(u[2]), Math.log(activation(u))
    };
  }

  private Garofalo rule(double[] u) throws NoFit {
    try {
      return new Garofalo(
          Math.exp(u[0] + activation(u) / reference), Math.exp(u[1]), u[2], activation(u));
    } catch (IllegalArgumentException none) {
      throw new NoFit(
          "these pairs are not of Garofalo's law: the best fit has " + none.getMessage());
    }
  }

  private List<Fit.Point> points(Garofalo rule) {
    return pairs.stream()
        .map(p ->
            new Fit.Point("", p.temperature(), p.rate(), Double.NaN, p.stress(), stress(rule, p)))
        .toList();
  }

  /// The stress at which the law flows at a rate.
  private static double stress(Garofalo rule, Steady p) {
    double ln =
        (Math.log(p.rate() / rule.factor()) + rule.activation() / p.temperature())
            / rule.exponent();
    return Inverse.sinhOfExp(ln) / rule.breakdown();
  }
}
