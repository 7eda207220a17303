package org.ballpad.materials.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What every life law promises, and the numbers of each by hand.
final class LifeLawTest {
  private static final Conditions ALL = new Conditions(400, 323.15, 900);
  private static final List<LifeLaw> LAWS =
      List.of(
          new Darveaux(71000, -1.62, 7.0104e-3, 1.05, 0.00689476),
          new Syed(0.0019),
          new CoffinManson(1.2928, -1.96),
          new MorrowEnergy(307.6, -0.98),
          new Engelmaier(0.65, -0.442, -6e-4, 1.74e-2, 21600, 273.15));

  static Stream<LifeLaw> laws() {
    return LAWS.stream();
  }

  static Stream<Arguments> hostile() {
    return laws()
        .flatMap(law ->
            Stream.of(0, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)
                .map(damage -> Arguments.of(law, damage.doubleValue())));
  }

  @Test
  void everyLawIsTested() {
    assertEquals(LifeLaw.class.getPermittedSubclasses().length, LAWS.size());
  }

  @ParameterizedTest
  @MethodSource("laws")
  void moreDamageIsLessLife(LifeLaw law) {
    double before = Double.POSITIVE_INFINITY;
    for (double damage = 1e-4; damage < 2; damage *= 1.5) {
      double now = law.cycles(damage, ALL);
      assertTrue(now < before, law + " at " + damage);
      before = now;
    }
  }

  /// The propagated error against a central difference of the life itself.
  @ParameterizedTest
  @MethodSource("laws")
  void errorIsTheSlopeTimesTheErrorOfTheDamage(LifeLaw law) {
    for (double damage = 1e-3; damage < 2; damage *= 3) {
      double h = 1e-5 * damage;
      double difference = (law.cycles(damage - h, ALL) - law.cycles(damage + h, ALL)) / 2;
      assertEquals(difference, law.error(damage, h, ALL), 1e-7 * difference);
    }
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void damageThatIsNoneHasNoLife(LifeLaw law, double damage) {
    assertThrows(NoLife.class, () -> law.cycles(damage, ALL));
    assertThrows(NoLife.class, () -> law.error(damage, 0.1, ALL));
  }

  @ParameterizedTest
  @MethodSource("laws")
  void aLifeBeyondAllNumbersIsRefused(LifeLaw law) {
    assertThrows(NoLife.class, () -> law.cycles(Double.MIN_VALUE, ALL));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void constantsThatAreNoneAreRefused(double wrong) {
    assertThrows(IllegalArgumentException.class, () -> new Syed(wrong));
    assertThrows(IllegalArgumentException.class, () -> new CoffinManson(wrong, -2));
    assertThrows(IllegalArgumentException.class, () -> new CoffinManson(1, -wrong));
    assertThrows(IllegalArgumentException.class, () -> new MorrowEnergy(wrong, -1));
    assertThrows(IllegalArgumentException.class, () -> new MorrowEnergy(1, -wrong));
    assertThrows(IllegalArgumentException.class, () -> new Darveaux(wrong, -1, 1, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Darveaux(1, -wrong, 1, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Darveaux(1, -1, wrong, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Darveaux(1, -1, 1, wrong, 1));
    assertThrows(IllegalArgumentException.class, () -> new Darveaux(1, -1, 1, 1, wrong));
    assertThrows(
        IllegalArgumentException.class, () -> new Engelmaier(wrong, -0.4, 0, 0, 1, 273.15));
    assertThrows(
        IllegalArgumentException.class, () -> new Engelmaier(0.65, -wrong, 0, 0, 1, 273.15));
    assertThrows(
        IllegalArgumentException.class, () -> new Engelmaier(0.65, -0.4, 0, 0, wrong, 273.15));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void conditionsThatALawNeedsMustBeSaid(double wrong) {
    LifeLaw darveaux = LAWS.getFirst();
    LifeLaw engelmaier = LAWS.getLast();
    assertThrows(NoLife.class, () -> darveaux.cycles(0.2, Conditions.crack(wrong)));
    assertThrows(NoLife.class, () -> engelmaier.cycles(0.01, Conditions.cycle(wrong, 900)));
    assertThrows(NoLife.class, () -> engelmaier.cycles(0.01, Conditions.cycle(323.15, wrong)));
  }

  /// A dwell so short that the exponent changes its sign is outside the law.
  @Test
  void engelmaierEndsWhereItsExponentDoes() {
    NoLife said =
        assertThrows(
            NoLife.class, () -> LAWS.getLast().cycles(0.01, Conditions.cycle(323.15, 1e-8)));
    assertTrue(said.getMessage().contains("fatigue exponent"), said.getMessage());
  }

  /// c = -0.442 - 6e-4 x 50 + 1.74e-2 ln(1 + 360/15) = -0.41599; (65)^(1 / 0.41599) / 2.
  @Test
  void engelmaierByHand() {
    assertEquals(11403, LAWS.getLast().cycles(0.01, ALL), 1);
  }

  /// 2 % of creep strain at 0.0513; 0.1 MPa at 0.0019.
  @Test
  void syedByHand() {
    assertEquals(974.66, new Syed(0.0513).cycles(0.02, ALL), 0.01);
    assertEquals(5263.16, new Syed(0.0019).cycles(0.1, ALL), 0.01);
  }

  /// 1.2928 x 100^1.96 = 1.2928 x 8317.64, and 345 x 10^1.02 with W' = 345^(1/1.02).
  @Test
  void powersByHand() {
    assertEquals(10753, new CoffinManson(1.2928, -1.96).cycles(0.01, ALL), 1);
    var morrow = new MorrowEnergy(Math.pow(345, 1 / 1.02), -1 / 1.02);
    assertEquals(3612.6, morrow.cycles(0.1, ALL), 0.1);
  }
}
