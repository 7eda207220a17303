package org.ballpad.cases.sweep.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is said of samples of known functions.
class AnalysisTest {
  private static final Coordinate X = Coordinate.uniform("x", "um", 10, 20);
  private static final Coordinate Y = Coordinate.uniform("y", "GPa", -1, 1);

  private static Analysis analysis(double[][] points) {
    return new Analysis(List.of(X, Y), points, Optional.empty(), 1);
  }

  /// (u - 0.3)^2 + v/10 over the unit square: variances 1/180 + (0.4/2)^2 / 3 and 1/1200.
  @Test
  void aSumIsTakenApart() {
    double[][] points = Functions.latinHypercube(60, 2, 1);
    ResultAnswer answer =
        analysis(points).of("r", "MPa", values(points, u -> square(u[0] - 0.3) + u[1] / 10));
    double x = 1.0 / 180 + 0.04 / 3;
    double y = 1.0 / 1200;
    assertEquals(x / (x + y), answer.indices().get(0).first().value(), 2e-3);
    assertEquals(y / (x + y), answer.indices().get(1).total().value(), 2e-3);
    assertEquals("", answer.note());
    assertTrue(answer.surrogate().orElseThrow().check().explained() > 0.9999);
  }

  /// The main effect of u is (u - 0.3)^2 plus the mean of v/10.
  @Test
  void responsesFollowTheFunction() {
    double[][] points = Functions.latinHypercube(60, 2, 1);
    ResultAnswer answer =
        analysis(points).of("r", "MPa", values(points, u -> square(u[0] - 0.3) + u[1] / 10));
    Response x = answer.responses().getFirst();
    assertEquals(10.2, x.numbers()[0], 1e-12);
    assertEquals(square(0.02 - 0.3) + 0.05, x.average()[0], 1e-3);
    assertEquals(square(0.5 - 0.3) + 0.05, x.middle()[12], 1e-4);
  }

  /// The bottom of a bowl lies at x = 13, y = 0; what is plausible surrounds it and is small.
  @Test
  void theBestIsGivenWithWhatIsAsGood() {
    double[][] points = Functions.latinHypercube(60, 2, 1);
    double[] values = values(points, u -> square(u[0] - 0.3) + square(u[1] - 0.5));
    Extreme least = analysis(points).of("r", "", values).least().orElseThrow();
    assertEquals(Arrays.stream(values).min().orElseThrow(), least.value());
    assertEquals(values[least.row()], least.value());
    double[] x = least.plausible().getFirst();
    assertTrue(x[0] <= 13 && x[1] >= 13 && x[1] - x[0] < 4, x[0] + " to " + x[1]);
    assertTrue(least.share() < 0.1);
  }

  @Test
  void pointsWithoutAValueAreLeftOut() {
    double[][] points = Functions.latinHypercube(60, 2, 1);
    double[] values = values(points, u -> u[0]);
    values[3] = Double.NaN;
    ResultAnswer answer = analysis(points).of("r", "", values);
    assertEquals(1, answer.indices().getFirst().first().value(), 1e-3);
  }

  @Test
  void whatIsMissingIsSaid() {
    double[][] points = Functions.latinHypercube(5, 2, 1);
    assertEquals(
        "5 different points have it, a surrogate of 2 parameters needs 10",
        analysis(points).of("r", "", values(points, u -> u[0])).note());
    double[][] enough = Functions.latinHypercube(20, 2, 1);
    ResultAnswer constant = analysis(enough).of("r", "", values(enough, _ -> 3));
    assertEquals("it is the same at all points", constant.note());
    assertEquals(3, constant.least().orElseThrow().value());
    assertTrue(constant.indices().isEmpty());
  }

  @Test
  void pointsPlacedForAnEstimatorAreUsedByIt() {
    Morris morris = Morris.design(2, 10, 1);
    Analysis analysis = new Analysis(List.of(X, Y), morris.points(), Optional.of(morris), 1);
    ResultAnswer answer = analysis.of("r", "", values(morris.points(), u -> 4 * u[0] + u[1]));
    assertEquals(4, answer.effects().getFirst().meanSize(), 1e-9);
  }

  private static double square(double x) {
    return x * x;
  }

  private static double[] values(
      double[][] points, java.util.function.ToDoubleFunction<double[]> function) {
    return Arrays.stream(points).mapToDouble(function).toArray();
  }
}
