package org.ballpad.materials.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WeibullTest {

  /// eta = mean / Gamma(1 + 1 / beta): Gamma(1.5) = sqrt(pi) / 2, Gamma(2) = 1.
  @Test
  void meanToCharacteristicByTheGammaFunction() {
    double root = 2 / Math.sqrt(Math.PI);
    assertEquals(1000 * root, LifeKind.MEAN.distribution(1000, 2, 0).characteristic(), 1e-9);
    assertEquals(1000, LifeKind.MEAN.distribution(1000, 1, 0).characteristic(), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({"1,0.7", "1,2.6", "1721,2.6", "500,8"})
  void eachKindOfLifeComesBack(double cycles, double shape) {
    assertEquals(cycles, LifeKind.MEAN.distribution(cycles, shape, 0).mean(), 1e-12 * cycles);
    Weibull median = LifeKind.MEDIAN.distribution(cycles, shape, 0);
    assertEquals(0.5, median.failed(cycles), 1e-14);
    Weibull characteristic = LifeKind.CHARACTERISTIC.distribution(cycles, shape, 0);
    assertEquals(1 - 1 / Math.E, characteristic.failed(cycles), 1e-14);
  }

  @Test
  void noneFailsBeforeTheFailureFreeLife() {
    Weibull population = LifeKind.CHARACTERISTIC.distribution(2000, 2.6, 0.5);
    assertEquals(0, population.failed(0));
    assertEquals(0, population.failed(1000));
    assertEquals(1 - 1 / Math.E, population.failed(2000), 1e-14);
    assertEquals(1500, population.cycles(population.failed(1500)), 1e-9);
  }

  /// Darveaux: alpha_c / alpha_j = (1 + q^(-1 / beta)) / 2, 0.79 for four joints.
  @Test
  void fourWorstJointsFailEarlier() {
    Weibull joint = LifeKind.CHARACTERISTIC.distribution(1000, 2.6, 0.5);
    assertEquals(790, joint.component(4).characteristic(), 5);
    double formula = 500 * (1 + Math.pow(4, -1 / 2.6));
    assertEquals(formula, joint.component(4).characteristic(), 1e-9);
    assertEquals(joint, joint.component(1));
  }

  /// The survivors of a component are the product of those of its joints.
  @Test
  void componentSurvivesWithAllItsJoints() {
    Weibull joint = new Weibull(300, 1000, 3.1);
    for (double cycles = 350; cycles < 1500; cycles += 123) {
      double all = Math.pow(1 - joint.failed(cycles), 7);
      assertEquals(1 - all, joint.component(7).failed(cycles), 1e-13);
    }
  }

  /// Half of all samples have their first failure before its median rank, up to the approximation
  /// of that rank: (1 - 0.7 / 32.4)^32 = 0.4972.
  @Test
  void firstFailureIsTheMedianOfSamples() {
    Weibull population = LifeKind.CHARACTERISTIC.distribution(1721, 2.6, 0.5);
    double first = population.firstFailure(32);
    var random = new Random(1);
    int earlier = 0;
    int samples = 20_000;
    for (int i = 0; i < samples; i++) {
      double lowest = Double.POSITIVE_INFINITY;
      for (int j = 0; j < 32; j++) {
        double life = 860.5 + 860.5 * Math.pow(-Math.log(1 - random.nextDouble()), 1 / 2.6);
        lowest = Math.min(lowest, life);
      }
      earlier += lowest < first ? 1 : 0;
    }
    assertEquals(1 - Math.pow(1 - 0.7 / 32.4, 32), earlier / (double) samples, 0.014);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void hostileNumbersAreRefused(double wrong) {
    assertThrows(IllegalArgumentException.class, () -> new Weibull(0, wrong, 2));
    assertThrows(IllegalArgumentException.class, () -> new Weibull(0, 1, wrong));
    assertThrows(IllegalArgumentException.class, () -> new Weibull(wrong == 0 ? 1 : wrong, 1, 2));
    assertThrows(IllegalArgumentException.class, () -> new Weibull(0, 1, 2).cycles(wrong));
    assertThrows(NoLife.class, () -> LifeKind.MEAN.distribution(wrong, 2, 0));
  }

  @Test
  void sharesStayBetweenNoneAndAll() {
    Weibull population = new Weibull(10, 20, 2);
    assertEquals(0, population.failed(-5));
    assertEquals(1, population.failed(Double.POSITIVE_INFINITY));
    assertThrows(IllegalArgumentException.class, () -> population.failed(Double.NaN));
  }

  @Test
  void countsBeginAtOne() {
    Weibull population = new Weibull(0, 1, 2);
    assertThrows(IllegalArgumentException.class, () -> population.firstFailure(0));
    assertThrows(IllegalArgumentException.class, () -> population.component(0));
  }
}
