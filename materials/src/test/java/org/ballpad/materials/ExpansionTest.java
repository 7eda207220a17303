package org.ballpad.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.ballpad.materials.Expansion.Constant;
import org.ballpad.materials.Expansion.Instantaneous;
import org.ballpad.materials.Expansion.Secant;
import org.junit.jupiter.api.Test;

final class ExpansionTest {
  private static final PropertyTable ALPHA =
      PropertyTable.of("alpha", new double[] {298, 490}, new double[] {21e-6, 25e-6}, false);

  @Test
  void constant() {
    assertEquals(-3.4e-3, new Constant(17e-6).strain(290, 490), 1e-18);
  }

  @Test
  void secantShiftsFromItsReference() {
    var secant = new Secant(ALPHA, 298);
    assertEquals(25e-6 * 192, secant.strain(490, 298), 1e-18);
    assertEquals(-25e-6 * 192, secant.strain(298, 490), 1e-18);
    assertEquals(23e-6 * 96 - 25e-6 * 192, secant.strain(394, 490), 1e-18);
  }

  @Test
  void instantaneousIntegratesTheSlope() {
    assertEquals(23e-6 * 192, new Instantaneous(ALPHA).strain(490, 298), 1e-18);
    assertEquals(-(23e-6 + 25e-6) / 2 * 96, new Instantaneous(ALPHA).strain(394, 490), 1e-18);
  }

  /// A line e(T) = a (T - Tref) + b (T - Tref)^2 has mean a + b (T - Tref) and slope a + 2 b (T -
  /// Tref): the two forms describe one strain.
  @Test
  void meanAndSlopeOfOneCurveAgree() {
    double a = 21e-6;
    double b = 2e-8;
    double[] ends = {298, 498};
    var mean = PropertyTable.of("mean", ends, new double[] {a, a + 200 * b}, false);
    var slope = PropertyTable.of("slope", ends, new double[] {a, a + 400 * b}, false);
    for (double t = 298; t <= 498; t += 12.5) {
      double secant = new Secant(mean, 298).strain(t, 450);
      assertEquals(secant, new Instantaneous(slope).strain(t, 450), 1e-17);
    }
  }

  @Test
  void bothTemperaturesMustBeInTheTable() {
    assertThrows(OutOfRange.class, () -> new Secant(ALPHA, 298).strain(300, 500));
    assertThrows(OutOfRange.class, () -> new Instantaneous(ALPHA).strain(290, 400));
  }
}
