package org.ballpad.cases.sweep.answer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Sensitivities against the closed forms of functions of the literature.
class SensitivityTest {
  /// Ishigami with a = 7, b = 0.1: Saltelli and others, Global Sensitivity Analysis, 2008.
  private static final double[][] ISHIGAMI = {{0.3139, 0.4424, 0}, {0.5576, 0.4424, 0.2437}};

  @Test
  void sobolIndicesOfIshigamiAreThePublishedOnes() {
    SobolIndex[] indices = Saltelli.design(3, 4096).indices(Functions::ishigami, 1);
    assertIndices(ISHIGAMI, indices, 2e-3);
  }

  @Test
  void sobolIndicesOfTheGFunctionAreItsClosedForm() {
    double[] a = {0, 1, 4.5, 9, 99};
    double[] parts = Arrays.stream(a).map(c -> 1 / (3 * (1 + c) * (1 + c))).toArray();
    double all = Arrays.stream(parts).map(v -> 1 + v).reduce(1, (p, q) -> p * q);
    double[][] exact = new double[2][a.length];
    for (int j = 0; j < a.length; j++) {
      exact[0][j] = parts[j] / (all - 1);
      exact[1][j] = parts[j] * all / (1 + parts[j]) / (all - 1);
    }
    assertIndices(exact, Saltelli.design(5, 4096).indices(Functions.g(a), 1), 4e-3);
  }

  /// With few rows the estimates are poor, and their bands say so.
  @Test
  void bandsOfFewRowsHoldTheTruth() {
    int held = 0;
    int asked = 0;
    for (int count = 60; count < 260; count += 10) {
      SobolIndex[] indices = Saltelli.design(3, count).indices(Functions::ishigami, count);
      for (int j = 0; j < 3; j++) {
        held +=
            holds(indices[j].first(), ISHIGAMI[0][j]) + holds(indices[j].total(), ISHIGAMI[1][j]);
        asked += 2;
      }
    }
    assertTrue(held >= 0.9 * asked, held + " of " + asked);
  }

  /// A plane has its slopes for effects, whatever the trajectories, and no deviation.
  @Test
  void effectsOfAPlaneAreItsSlopes() {
    Morris design = Morris.design(3, 6, 5);
    Morris.Effect[] effects = effects(design, u -> 2 * u[0] - 3 * u[1] + 0.5);
    double[] sizes = Arrays.stream(effects).mapToDouble(Morris.Effect::meanSize).toArray();
    assertArrayEquals(new double[] {2, 3, 0}, sizes, 1e-12);
    assertEquals(-3, effects[1].mean(), 1e-12);
    assertEquals(0, effects[0].deviation(), 1e-7);
  }

  /// x y on the grid 1/8, 3/8, 5/8, 7/8: the effect of x is y, whose mean over the four levels is
  /// 1/2 and variance 5/64.
  @Test
  void effectsOfAProductHaveTheMomentsOfTheGrid() {
    Morris design = Morris.design(2, 4000, 2);
    Morris.Effect effect = effects(design, u -> u[0] * u[1])[0];
    assertEquals(0.5, effect.meanSize(), 0.02);
    assertEquals(Math.sqrt(5.0 / 64), effect.deviation(), 0.01);
  }

  @Test
  void trajectoriesMoveEveryCoordinateOnceWithinTheCube() {
    Morris design = Morris.design(4, 20, 3);
    for (int t = 0; t < 20; t++) {
      int[] moved = design.moved()[t].clone();
      Arrays.sort(moved);
      assertArrayEquals(new int[] {0, 1, 2, 3}, moved);
    }
    for (double[] point : design.points()) {
      assertTrue(Arrays.stream(point).allMatch(x -> x > 0 && x < 1));
    }
  }

  /// A failed point costs its row or its step, not the answer.
  @Test
  void failedPointsAreLeftOut() {
    Saltelli design = Saltelli.design(3, 4096);
    double[] values = values(design.points());
    IntStream.range(0, 50).forEach(i -> values[i * 401] = Double.NaN);
    assertIndices(ISHIGAMI, design.indices(values, 1), 1.5e-2);
    Morris morris = Morris.design(3, 6, 5);
    double[] plane = Arrays.stream(morris.points()).mapToDouble(u -> 2 * u[0]).toArray();
    plane[5] = Double.NaN;
    assertEquals(2, morris.effects(plane)[0].meanSize(), 1e-12);
  }

  @Test
  void aConstantHasNoIndices() {
    Saltelli design = Saltelli.design(2, 16);
    assertThrows(IllegalArgumentException.class, () -> design.indices(u -> 3, 1));
  }

  private static void assertIndices(double[][] exact, SobolIndex[] indices, double tolerance) {
    for (int j = 0; j < indices.length; j++) {
      assertEquals(exact[0][j], indices[j].first().value(), tolerance, "first of " + j);
      assertEquals(exact[1][j], indices[j].total().value(), tolerance, "total of " + j);
    }
  }

  private static int holds(Estimate band, double truth) {
    return band.low() <= truth && truth <= band.high() ? 1 : 0;
  }

  private static double[] values(double[][] points) {
    return Arrays.stream(points).mapToDouble(Functions::ishigami).toArray();
  }

  private static Morris.Effect[] effects(
      Morris design, java.util.function.ToDoubleFunction<double[]> function) {
    return design.effects(Arrays.stream(design.points()).mapToDouble(function).toArray());
  }
}
