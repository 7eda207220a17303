package org.ballpad.materials.life;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The example that the paper works out, Table 7: a 144-ball tfBGA, 33.0 psi of work in a layer of
/// 0.5 mil, joints of 16 mil.
final class DarveauxTest {
  private static final double PSI = 1 / 145.0377;
  private static final double INCH = 25400;
  private static final Darveaux QUARTER = new Darveaux(71000, -1.62, 2.76e-7 * INCH, 1.05, PSI);
  private static final Conditions JOINT = Conditions.crack(0.016 * INCH);

  @Test
  void paperExample() {
    assertEquals(246, QUARTER.initiation(33 * PSI), 0.5);
    assertEquals(1.08e-5, QUARTER.growth(33 * PSI) / INCH, 0.005e-5);
    double characteristic = QUARTER.cycles(33 * PSI, JOINT);
    assertEquals(1721, characteristic, 0.5);
    Weibull population = LifeKind.CHARACTERISTIC.distribution(characteristic, 2.6, 0.5);
    assertEquals(861, population.failureFree(), 0.5);
    assertEquals(1058, population.firstFailure(32), 0.5);
  }

  /// The rows of Table 6 in psi and inches, and the same converted to MPa and metres.
  @ParameterizedTest
  @CsvSource({
    "26800,-1.44,1.92e-7,1.15,20.6825,1.49224e-06",
    "19500,-1.51,6.19e-7,0.98,10.6218,2.06431e-06",
    "71000,-1.62,2.76e-7,1.05,22.3696,1.30406e-06",
    "56300,-1.62,3.34e-7,1.04,17.7382,1.50148e-06",
    "48300,-1.64,3.80e-7,1.04,13.7758,1.70827e-06",
    "91000,-1.65,1.04e-7,1.25,24.6944,1.32959e-06"
  })
  void unitsOfTheConstantsDoNotMatter(
      double k1, double k2, double k3, double k4, double k1InMpa, double k3InMetres) {
    var printed = new Darveaux(k1, k2, k3 * INCH, k4, PSI);
    var converted = new Darveaux(k1InMpa, k2, k3InMetres * 1e6, k4, 1);
    for (double work = 0.02; work < 3; work *= 2.3) {
      assertEquals(
          printed.initiation(work), converted.initiation(work), 5e-6 * printed.initiation(work));
      assertEquals(printed.growth(work), converted.growth(work), 5e-6 * printed.growth(work));
    }
  }
}
