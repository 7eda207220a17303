package org.ballpad.materials.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalDouble;
import org.ballpad.materials.law.PointDriver.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Catalogue C20; the sets of the library are held against their equations in module `cases`.
final class AnandTest {
  private static final double E = 40000;
  private static final Anand C20 =
      new Anand(OptionalDouble.of(15.09), 9320, 3501, 4, 0.25, 180000, 30.2, 0.01, 1.78);

  @ParameterizedTest
  @CsvSource({
    "298.15,1e-4,32.56748,35.23676,35.79349,36.00001,36.0942",
    "298.15,1e-3,37.34284,40.96045,41.6669,41.92162,42.03608",
    "298.15,1e-2,42.04642,46.90215,47.78858,48.09859,48.23574",
    "398.15,1e-3,21.14607,22.34841,22.63838,22.75267,22.80651"
  })
  void pulledBarFollowsTheCatalogue(
      double temperature, double rate, double a, double b, double c, double d, double e) {
    var law = law(C20, temperature);
    double[] expected = {a, b, c, d, e};
    double[] strain = {0.002, 0.005, 0.01, 0.02, 0.05};
    for (int i = 0; i < strain.length; i++) {
      double to = strain[i];
      double found = Bars.extrapolated(k -> Bars.pulled(law, to, temperature, rate, k), 400);
      assertEquals(expected[i], found, 1e-4 * expected[i]);
    }
  }

  /// Cooled between clamps from 217 to 25 degC in 1152 s.
  @ParameterizedTest
  @CsvSource({"300,6.478554", "600,11.01212", "900,17.6677", "1152,25.53004"})
  void clampedBarCoolsAsTheCatalogue(double time, double expected) {
    var law = Inelastic.of(Bars.elastic(E, 0.36, 22e-6, 490.15), C20);
    double found =
        Bars.extrapolated(
            k -> {
              var bar = new PointDriver(law, 490.15);
              Bars.require(bar.go(Target.uniaxial(0, 490.15 - 192 * time / 1152), time, k));
              return bar.stress()[0];
            },
            300);
    assertEquals(expected, found, 1e-4 * expected);
  }

  @Test
  void anandIsOfFirstOrder() {
    var law = law(C20, Bars.ROOM);
    assertEquals(1, Bars.order(k -> Bars.pulled(law, 0.002, Bars.ROOM, 1e-3, k), 200), 0.1);
  }

  @Test
  void impossibleConstantsAreRefused() {
    var s0 = OptionalDouble.of(20);
    // a below 1: saturation would be passed in finite strain.
    assertThrows(
        IllegalArgumentException.class,
        () -> new Anand(s0, 10041, 9450.6, 1.1452, 0.1158, 133.8, 13.34, 0.0402, 0.1082));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Anand(s0, 9320, 3501, 4, 0, 180000, 30.2, 0.01, 1.78));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Anand(OptionalDouble.of(0), 9320, 3501, 4, 0.25, 180000, 30.2, 0.01, 1.78));
  }

  private static MaterialLaw law(Anand anand, double temperature) {
    return Inelastic.of(Bars.elastic(E, 0.36, 0, temperature), anand);
  }
}
