package org.ballpad.solver.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.ballpad.solver.result.ErrorEstimate.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorEstimateTest {
  @Test
  void oneMeshHasNoError() {
    ErrorEstimate one = ErrorEstimate.of(3.5);
    assertEquals(3.5, one.value());
    assertNull(one.error());
    assertEquals(Status.NOT_COMPUTED, one.status());
  }

  @Test
  void twoMeshesGiveTheirDifference() {
    ErrorEstimate two = ErrorEstimate.of(10, 9);
    assertEquals(9, two.value());
    assertEquals(1, two.error());
    assertNull(two.order());
    assertEquals("order: unverified", two.status().text());
  }

  /// A sequence v(h) = v + c h^p has the error c h^p exactly, whatever p is between the limits.
  @ParameterizedTest
  @ValueSource(doubles = {0.5, 0.544, 1, 2, 3})
  void aPurePowerIsExtrapolatedExactly(double p) {
    double[] values = new double[4];
    for (int i = 0; i < values.length; i++) {
      values[i] = 7 - 0.8 * Math.pow(0.5, i * p);
    }
    ErrorEstimate estimate = ErrorEstimate.of(values);
    assertEquals(p, estimate.order(), 1e-10);
    assertEquals(7 - values[3], estimate.error(), 1e-10);
    assertEquals(Status.OBSERVED, estimate.status());
  }

  @Test
  void theOrderIsLimitedInTheErrorOnly() {
    ErrorEstimate fast = ErrorEstimate.of(0, 1, 1 + 1 / 32.0);
    assertEquals(5, fast.order(), 1e-12);
    assertEquals(1 / 32.0 / 7, fast.error(), 1e-15);
    ErrorEstimate slow = ErrorEstimate.of(0, 1, 1.9);
    assertEquals(Math.log(1 / 0.9) / Math.log(2), slow.order(), 1e-12);
    assertEquals(0.9 / (Math.sqrt(2) - 1), slow.error(), 1e-12);
  }

  @Test
  void differencesThatGrowAreNotConverged() {
    ErrorEstimate growing = ErrorEstimate.of(1, 2, 3.5);
    assertEquals(Status.NOT_CONVERGED, growing.status());
    assertNull(growing.error());
    assertEquals(List.of(1.0, 2.0, 3.5), growing.values());
    assertEquals(Status.NOT_CONVERGED, ErrorEstimate.of(1, 2, 1, 2).status());
    assertEquals(Status.NOT_CONVERGED, ErrorEstimate.of(1, Double.NaN).status());
  }

  /// The von Mises stress of a passivation whose error has parts of both signs.
  @Test
  void aSequenceThatWandersALittleHasTheErrorOfTheLowestOrder() {
    ErrorEstimate wandering = ErrorEstimate.of(77.8627, 77.8628, 77.8615);
    assertEquals(Status.UNVERIFIED, wandering.status());
    assertNull(wandering.order());
    assertEquals(0.0013 / (Math.sqrt(2) - 1), wandering.error(), 1e-12);
    assertEquals(Status.NOT_CONVERGED, ErrorEstimate.of(100, 100.5, 101.1).status());
  }

  @Test
  void roundingIsNotTakenForDivergence() {
    ErrorEstimate exact = ErrorEstimate.of(100, 100, 100 + 1e-11);
    assertEquals(Status.OBSERVED, exact.status());
    assertNull(exact.order());
    assertEquals(1e-11, exact.error(), 1e-13);
  }

  @Test
  void aZeroMadeOfLargeNumbersIsSettledRounding() {
    double[] noise = {3e-12, 1e-11, 5e-10};
    List<Measured> peel =
        Arrays.stream(noise).mapToObj(v -> new Measured(v, "MPa", 1, false, 450)).toList();
    ErrorEstimate zero = ErrorEstimate.of(peel);
    assertEquals(Status.OBSERVED, zero.status());
    assertEquals(4.9e-10, zero.error(), 1e-20);
    assertEquals(0, peel.getLast().value(), peel.getLast().rounding());
  }

  @Test
  void aRatioIsFormedOnEachMesh() {
    double[] of = {11, 10.5, 10.25};
    double[] to = {22, 21, 20.5};
    ErrorEstimate ratio = ErrorEstimate.ofRatio(of, to);
    assertEquals(0.5, ratio.value());
    assertEquals(0, ratio.error());
    assertThrows(IllegalArgumentException.class, () -> ErrorEstimate.ofRatio(of, new double[] {1}));
  }

  /// Two fits that miss the same share have a ratio that misses nothing; else what the ratio of the
  /// fits with one more term differs by.
  @Test
  void whatFitsMissCancelsInTheirRatio() {
    Measured one = fitted(100, 10);
    assertEquals(0, ofTwo(one, fitted(50, 5)).error(), 1e-15);
    assertEquals(2 - 90.0 / 52, ofTwo(one, fitted(50, -2)).error(), 1e-15);
  }

  private static ErrorEstimate ofTwo(Measured one, Measured two) {
    return ErrorEstimate.ofRatio(List.of(one, one), List.of(two, two));
  }

  private static Measured fitted(double value, double missed) {
    return new Measured(value, "MPa", 1, Limit.EXISTS, 100, new HiddenError(0, 0, missed));
  }
}
