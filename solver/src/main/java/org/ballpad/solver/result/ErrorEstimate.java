package org.ballpad.solver.result;

import java.util.Arrays;
import java.util.List;

/// A result with the discretisation error that a sequence of nested meshes shows, each with half
/// the cell size of the one before (docs/theory.md, eq. 5.7 and 5.8), and with what meshes do not
/// show of it (eq. 5.17 and 8.10).
///
/// - **Error** with the last changes d1 = v2 - v1 and d2 = v3 - v2, the observed order is p = log2
///   |d1 / d2| and the error |d2| / (2^p - 1), p limited to [0.5, 3] there. Two meshes give |d1|,
///   which assumes p = 1.
/// - **Source** L. F. Richardson, The approximate arithmetical solution by finite differences of
///   physical problems, Phil. Trans. R. Soc. A 210 (1911) 307-357; the limits on p are ours.
///
/// @param value value on the finest mesh
/// @param error absolute error in the unit of the value; null when it cannot be told
/// @param meshError the part of it that the meshes show; null when it cannot be told
/// @param order observed order, not limited; null when it cannot be told
/// @param status what the error rests on
/// @param values the sequence, coarse to fine
public record ErrorEstimate(
    double value,
    Double error,
    Double meshError,
    Double order,
    Status status,
    List<Double> values) {
  /// Spread of the last three values, relative to them, within which a sequence may wander: errors
  /// of several places that pass each other are no divergence.
  private static final double SETTLED = 0.01;

  private static final double LOWEST_ORDER = 0.5;
  private static final double HIGHEST_ORDER = 3;

  /// What an error rests on.
  public enum Status {
    /// One mesh: there is no error.
    NOT_COMPUTED("error: not computed"),
    /// Two meshes: the error is their difference. Or more whose differences are small but do not
    /// shrink: the error is what the lowest order makes of their spread.
    UNVERIFIED("order: unverified"),
    /// Three meshes or more, whose differences shrink.
    OBSERVED("order: observed"),
    /// Only one thermal cycle was run: whether the next ones are like it is not known and not in
    /// the error.
    NOT_SATURATED("not saturated: one cycle"),
    /// The differences neither shrink nor are small: the values are no sequence towards a limit.
    NOT_CONVERGED("not converged");

    private final String text;

    Status(String text) {
      this.text = text;
    }

    /// The words for reports.
    public String text() {
      return text;
    }
  }

  /// Estimates the error of the last of the values, which are far from zero.
  ///
  /// @param coarseToFine values on nested meshes; at least one
  public static ErrorEstimate of(double... coarseToFine) {
    int n = coarseToFine.length;
    if (n == 0) {
      throw new IllegalArgumentException("an error estimate needs at least one value");
    }
    return within(Measured.ROUNDING * Math.abs(coarseToFine[n - 1]), coarseToFine);
  }

  /// Estimates the error of a measure on its finest mesh.
  ///
  /// @param coarseToFine the measure on nested meshes; at least one
  public static ErrorEstimate of(List<Measured> coarseToFine) {
    return within(coarseToFine.getLast().rounding(), values(coarseToFine))
        .with(coarseToFine.getLast().hidden());
  }

  /// The same with what meshes do not show of the error.
  private ErrorEstimate with(HiddenError hidden) {
    return error == null
        ? this
        : new ErrorEstimate(
            value,
            Math.hypot(error, hidden.size()),
            meshError,
            order,
            hidden.isKnown() ? status : Status.NOT_SATURATED,
            values);
  }

  /// The estimate of what is the result times an exact positive factor.
  public ErrorEstimate times(double factor) {
    return new ErrorEstimate(
        factor * value,
        error == null ? null : factor * error,
        meshError == null ? null : factor * meshError,
        order,
        status,
        values.stream().map(v -> factor * v).toList());
  }

  /// @param rounding a change below which a sequence has settled: its order would be that of noise
  private static ErrorEstimate within(double rounding, double... coarseToFine) {
    int n = coarseToFine.length;
    if (!Arrays.stream(coarseToFine).allMatch(Double::isFinite)) {
      return estimate(coarseToFine, null, null, Status.NOT_CONVERGED);
    }
    if (n == 1) {
      return estimate(coarseToFine, null, null, Status.NOT_COMPUTED);
    }
    double last = Math.abs(coarseToFine[n - 1] - coarseToFine[n - 2]);
    if (n == 2) {
      return estimate(coarseToFine, last, null, Status.UNVERIFIED);
    }
    if (last <= rounding) {
      return estimate(coarseToFine, last, null, Status.OBSERVED);
    }
    double before = Math.abs(coarseToFine[n - 2] - coarseToFine[n - 3]);
    if (last >= before) {
      double spread = spread(coarseToFine[n - 3], coarseToFine[n - 2], coarseToFine[n - 1]);
      return spread <= SETTLED * Math.abs(coarseToFine[n - 1])
          ? estimate(
              coarseToFine, spread / (Math.pow(2, LOWEST_ORDER) - 1), null, Status.UNVERIFIED)
          : estimate(coarseToFine, null, null, Status.NOT_CONVERGED);
    }
    double order = Math.log(before / last) / Math.log(2);
    double limited = Math.clamp(order, LOWEST_ORDER, HIGHEST_ORDER);
    return estimate(coarseToFine, last / (Math.pow(2, limited) - 1), order, Status.OBSERVED);
  }

  /// Estimates the error of a ratio of two results taken on the same sequence of meshes: the ratio
  /// is formed on each mesh, so that what both have in common cancels.
  public static ErrorEstimate ofRatio(double[] numerators, double[] denominators) {
    if (numerators.length != denominators.length) {
      throw new IllegalArgumentException(
          "a ratio needs the same meshes: "
              + numerators.length
              + " against "
              + denominators.length);
    }
    double[] ratios = new double[numerators.length];
    Arrays.setAll(ratios, i -> numerators[i] / denominators[i]);
    return of(ratios);
  }

  /// The same of two measures.
  ///
  /// @param numerators measure on nested meshes, coarse to fine
  /// @param denominators the other on the same meshes, not zero
  public static ErrorEstimate ofRatio(List<Measured> numerators, List<Measured> denominators) {
    ErrorEstimate ratio = ofRatio(values(numerators), values(denominators));
    return ratio.with(HiddenError.ofRatio(numerators.getLast(), denominators.getLast()));
  }

  private static double[] values(List<Measured> measured) {
    return measured.stream().mapToDouble(Measured::value).toArray();
  }

  private static double spread(double... values) {
    return Arrays.stream(values).max().orElseThrow() - Arrays.stream(values).min().orElseThrow();
  }

  private static ErrorEstimate estimate(
      double[] values, Double error, Double order, Status status) {
    List<Double> sequence = Arrays.stream(values).boxed().toList();
    return new ErrorEstimate(sequence.getLast(), error, error, order, status, sequence);
  }
}
