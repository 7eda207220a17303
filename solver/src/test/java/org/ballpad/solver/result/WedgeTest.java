package org.ballpad.solver.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Exponents of catalogue C22, which an independent script found as zeros of the smallest singular
/// value of the whole system, and closed forms.
class WedgeTest {
  private static final Map<String, double[]> MATERIALS =
      Map.of(
          "Cu", new double[] {117000, 0.34},
          "solder", new double[] {46000, 0.36},
          "PI", new double[] {2500, 0.34},
          "Si", new double[] {131000, 0.28});

  @ParameterizedTest
  @CsvSource({
    "solder 270, false, 0.544484",
    "Cu 90 solder 90, false, 0.921831",
    "Si 90 PI 90, false, 0.706731",
    "Cu 90 PI 90, false, 0.708945",
    "Cu 90 solder 270, true, 0.898610",
    "solder 90 Cu 270, true, 0.859098",
    "PI 90 Cu 270, true, 0.573923",
    "Cu 90 PI 270, true, 0.641388",
    "Cu 180 solder 90 PI 90, true, 0.635974"
  })
  void exponentsAreThoseOfTheCatalogue(String sectors, boolean closed, double lambda) {
    Complex found = new Wedge(sectors(sectors), closed).exponents().getFirst();
    assertEquals(lambda, found.getReal(), 1e-6);
    assertEquals(0, found.getImaginary());
  }

  /// A crack between two materials has 1/2 + i eps, eps = ln((1 - beta) / (1 + beta)) / 2 pi with
  /// Dundurs' beta.
  @Test
  void aCrackInAnInterfaceOscillates() {
    Complex found = new Wedge(sectors("Cu 180 solder 180"), false).exponents().getFirst();
    double beta = 0.08710686;
    assertEquals(0.5, found.getReal(), 1e-9);
    double eps = Math.log((1 + beta) / (1 - beta)) / (2 * Math.PI);
    assertEquals(eps, Math.abs(found.getImaginary()), 1e-8);
  }

  /// Williams: symmetric stress in a notch of the angle a obeys sin(lambda a) = - lambda sin a.
  @ParameterizedTest
  @CsvSource({"200", "225", "300", "350"})
  void aNotchObeysWilliams(double degrees) {
    double a = Math.toRadians(degrees);
    double lambda = new Wedge(sectors("PI " + degrees), false).exponents().getFirst().getReal();
    assertTrue(lambda < 1);
    assertEquals(-lambda * Math.sin(a), Math.sin(lambda * a), 1e-9);
  }

  /// Williams: the other stress, antisymmetric, obeys sin(lambda a) = lambda sin a and is singular
  /// above 257.45 degrees.
  @ParameterizedTest
  @CsvSource({"270, 2", "300, 2", "250, 1"})
  void aNotchHasASecondExponent(double degrees, int count) {
    double a = Math.toRadians(degrees);
    List<Complex> exponents = new Wedge(sectors("PI " + degrees), false).exponents();
    assertEquals(count, exponents.size(), exponents.toString());
    assertEquals(
        -exponents.getFirst().getReal() * Math.sin(a),
        Math.sin(exponents.getFirst().getReal() * a),
        1e-9);
    for (Complex other : exponents.subList(1, count)) {
      assertEquals(other.getReal() * Math.sin(a), Math.sin(other.getReal() * a), 1e-9);
    }
  }

  /// Neither a straight edge nor a corner below 180 degrees nor the inside of a body is singular,
  /// whatever parts it is said to be made of.
  @ParameterizedTest
  @CsvSource({"Cu 180, false", "Cu 90 Cu 90, false", "solder 120, false", "PI 100 PI 260, true"})
  void stressStaysFiniteElsewhere(String sectors, boolean closed) {
    assertTrue(new Wedge(sectors(sectors), closed).exponents().isEmpty());
  }

  private static List<Wedge.Sector> sectors(String text) {
    String[] words = text.split(" ");
    List<Wedge.Sector> sectors = new ArrayList<>();
    for (int i = 0; i < words.length; i += 2) {
      double[] elastic = MATERIALS.get(words[i]);
      double angle = Math.toRadians(Double.parseDouble(words[i + 1]));
      sectors.add(new Wedge.Sector(elastic[0], elastic[1], angle));
    }
    return sectors;
  }
}
