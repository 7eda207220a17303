package org.ballpad.materials.law;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every law must do, whatever its physics.
final class MaterialLawTest {
  private static final int N = 7;

  static List<MaterialLaw> laws() {
    return LawSamples.all();
  }

  @Test
  void noLawIsLeftOut() {
    Set<Class<?>> tested = laws().stream().map(Object::getClass).collect(Collectors.toSet());
    assertEquals(Set.of(MaterialLaw.class.getPermittedSubclasses()), tested);
  }

  @ParameterizedTest
  @MethodSource("laws")
  void tangentIsTheDerivativeOfStress(MaterialLaw law) {
    var block = new Block(law, 1);
    block.update();
    double[] tangent = block.tangent.clone();
    double scale = Arrays.stream(tangent).map(Math::abs).max().orElseThrow();
    double h = 1e-5;
    for (int j = 0; j < 4; j++) {
      double[] up = block.stressWithStrainShifted(j, h);
      double[] down = block.stressWithStrainShifted(j, -h);
      for (int i = 0; i < 4; i++) {
        for (int p = 0; p < N; p++) {
          double difference = (up[i * N + p] - down[i * N + p]) / (2 * h);
          assertEquals(difference, tangent[(4 * i + j) * N + p], 1e-6 * scale);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("laws")
  void tangentIsSymmetric(MaterialLaw law) {
    var block = new Block(law, 2);
    block.update();
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < i; j++) {
        for (int p = 0; p < N; p++) {
          assertEquals(block.tangent[(4 * i + j) * N + p], block.tangent[(4 * j + i) * N + p]);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("laws")
  void tangentIsPositiveDefinite(MaterialLaw law) {
    var block = new Block(law, 3);
    block.update();
    var random = new Random(4);
    for (int trial = 0; trial < 200; trial++) {
      double[] e = random.doubles(4, -1, 1).toArray();
      double energy = 0;
      for (int i = 0; i < 4; i++) {
        for (int j = 0; j < 4; j++) {
          energy += e[i] * block.tangent[(4 * i + j) * N] * e[j];
        }
      }
      assertTrue(energy > 0, () -> "direction " + Arrays.toString(e));
    }
  }

  /// Points of one block do not see each other, whether or not they share a temperature.
  @ParameterizedTest
  @MethodSource("laws")
  void blockIsItsPointsOneByOne(MaterialLaw law) {
    var block = new Block(law, 5);
    block.update();
    for (int p = 0; p < N; p++) {
      double[] stress = new double[4];
      double[] tangent = new double[16];
      int s = law.stateSize();
      law.update(
          1,
          row(block.strain, p, 4),
          new double[] {block.temperature[p]},
          1,
          row(block.oldState, p, s),
          stress,
          tangent,
          new double[s]);
      assertArrayEquals(row(block.stress, p, 4), stress);
      assertArrayEquals(row(block.tangent, p, 16), tangent);
    }
  }

  @ParameterizedTest
  @MethodSource("laws")
  void inputIsOnlyRead(MaterialLaw law) {
    var block = new Block(law, 6);
    double[] strain = block.strain.clone();
    double[] temperature = block.temperature.clone();
    double[] oldState = block.oldState.clone();
    block.update();
    assertArrayEquals(strain, block.strain);
    assertArrayEquals(temperature, block.temperature);
    assertArrayEquals(oldState, block.oldState);
  }

  /// A smaller increment may help, so it is no exception; what is before the point is answered.
  @ParameterizedTest
  @MethodSource("laws")
  void pointWithoutAnswerIsReported(MaterialLaw law) {
    var block = new Block(law, 7);
    assertEquals(MaterialLaw.ALL_FOUND, block.update());
    double[] stress = block.stress.clone();
    block.strain[2 * N + 4] = Double.NaN;
    assertEquals(4, block.update());
    block.temperature[3] = Double.POSITIVE_INFINITY;
    assertEquals(3, block.update());
    assertArrayEquals(row(stress, 2, 4), row(block.stress, 2, 4));
  }

  @ParameterizedTest
  @MethodSource("laws")
  void timeDoesNotRunBackwards(MaterialLaw law) {
    var block = new Block(law, 8);
    for (double dt : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
      block.dt = dt;
      assertThrows(IllegalArgumentException.class, block::update);
    }
  }

  private static double[] row(double[] block, int p, int rows) {
    double[] values = new double[rows];
    for (int r = 0; r < rows; r++) {
      values[r] = block[r * N + p];
    }
    return values;
  }

  /// N points in random states, the first three of equal temperature.
  private static final class Block {
    private final MaterialLaw law;
    private final double[] strain;
    private final double[] temperature;
    private final double[] oldState;
    private final double[] stress = new double[4 * N];
    private final double[] tangent = new double[16 * N];
    private final double[] newState;
    private double dt = 1;

    Block(MaterialLaw law, long seed) {
      var random = new Random(seed);
      this.law = law;
      strain = random.doubles(4 * N, -5e-3, 5e-3).toArray();
      temperature = random.doubles(N, 240, 520).toArray();
      Arrays.fill(temperature, 0, 3, 300);
      oldState = new double[law.stateSize() * N];
      newState = new double[law.stateSize() * N];
      law.initialState(N, oldState);
      Arrays.fill(stress, Double.NaN);
      Arrays.fill(tangent, Double.NaN);
    }

    int update() {
      return law.update(N, strain, temperature, dt, oldState, stress, tangent, newState);
    }

    double[] stressWithStrainShifted(int component, double by) {
      double[] shifted = strain.clone();
      for (int p = 0; p < N; p++) {
        shifted[component * N + p] += by;
      }
      double[] answer = new double[4 * N];
      law.update(N, shifted, temperature, dt, oldState, answer, tangent, newState);
      return answer;
    }
  }
}
