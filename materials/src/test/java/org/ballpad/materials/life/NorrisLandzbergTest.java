package org.ballpad.materials.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.ballpad.materials.life.NorrisLandzberg.Cycle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// 0 to 100 degC hourly against 25 to 60 degC twice a day.
final class NorrisLandzbergTest {
  private static final NorrisLandzberg EUTECTIC = new NorrisLandzberg("", 1.9, 1.0 / 3, 1414);
  private static final Cycle TEST = new Cycle(273.15, 373.15, 3600);
  private static final Cycle USE = new Cycle(298.15, 333.15, 43200);

  /// (100/35)^1.9 = 7.3496, (2/24)^(1/3) = 0.43679, exp(1414 (1/333.15 - 1/373.15)) = 1.5761.
  @Test
  void byHand() {
    assertEquals(7.3496 * 0.43679 * 1.5761, EUTECTIC.acceleration(TEST, USE), 5e-4);
  }

  @Test
  void thereAndBackIsOne() {
    assertEquals(1, EUTECTIC.acceleration(TEST, TEST));
    double product = EUTECTIC.acceleration(TEST, USE) * EUTECTIC.acceleration(USE, TEST);
    assertEquals(1, product, 1e-14);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void hostileNumbersAreRefused(double wrong) {
    assertThrows(NoLife.class, () -> new Cycle(300 - wrong, 300, 1));
    assertThrows(NoLife.class, () -> new Cycle(wrong - 1, wrong, 1));
    assertThrows(NoLife.class, () -> new Cycle(300, 400, wrong));
    assertThrows(IllegalArgumentException.class, () -> new NorrisLandzberg("", wrong, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new NorrisLandzberg("", 1, wrong, 1));
    assertThrows(IllegalArgumentException.class, () -> new NorrisLandzberg("", 1, 1, wrong));
  }
}
