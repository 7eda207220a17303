package org.ballpad.materials.law;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.ballpad.materials.Elasticity.Isotropic;
import org.ballpad.materials.Elasticity.Orthotropic;
import org.ballpad.materials.Expansion.Constant;
import org.ballpad.materials.Expansion.Secant;
import org.ballpad.materials.Material;
import org.ballpad.materials.OutOfRange;
import org.ballpad.materials.PropertyTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ThermoElasticTest {
  private static final double[] CELSIUS = {25, 125, 217};

  /// Catalogue C11: a bar clamped at its ends, free at its sides, cooled from 217 degC with E(T)
  /// and a secant expansion about 25 degC. The rate form gives other numbers.
  @ParameterizedTest
  @CsvSource({"125,107.1416667", "25,244.8", "217,0"})
  void clampedBarFollowsTheTotalForm(double celsius, double expected) {
    var law = new ThermoElastic(clampedBar(), 490.15, 0);
    double kelvin = celsius + 273.15;
    double thermal = clampedBar().expansion().getFirst().strain(kelvin, 490.15);
    double side = 0.3 * thermal + thermal; // free sides: contraction against the clamped axis
    double[] stress = stress(law, kelvin, 0, side, side, 0);
    assertArrayEquals(new double[] {expected, 0, 0, 0}, stress, 5e-8);
  }

  @Test
  void propertyWithoutValueIsNamed() {
    var law = new ThermoElastic(clampedBar(), 490.15, 0);
    var fault = assertThrows(OutOfRange.class, () -> stress(law, 233.15, 0, 0, 0, 0));
    assertEquals("bar E", fault.property());
  }

  @Test
  void freeExpansionIsWithoutStress() {
    var laminate = laminate();
    var law = new ThermoElastic(laminate, 423.15, 0);
    double dT = 298.15 - 423.15;
    assertArrayEquals(new double[4], stress(law, 298.15, 15e-6 * dT, 60e-6 * dT, 15e-6 * dT, 0));
  }

  @Test
  void stressFreeAtBirth() {
    var law = new ThermoElastic(laminate(), 423.15, -2e-4);
    assertArrayEquals(new double[4], stress(law, 423.15, -2e-4, -2e-4, -2e-4, 0));
  }

  @Test
  void equiBiaxialFilm() {
    var copper = Material.of("film", Isotropic.of("film", 110000, 0.34), new Constant(17e-6));
    double misfit = (2.6e-6 - 17e-6) * -100;
    double ezz = 17e-6 * -100 - 2 * 0.34 / (1 - 0.34) * misfit;
    double[] stress = stress(new ThermoElastic(copper, 400, 0), 300, -2.6e-4, ezz, -2.6e-4, 0);
    double closed = 110000 / (1 - 0.34) * misfit;
    assertArrayEquals(new double[] {closed, 0, closed, 0}, stress, 1e-10);
  }

  @Test
  void shearIsATensorComponent() {
    var law = new ThermoElastic(laminate(), 300, 0);
    assertArrayEquals(new double[] {0, 0, 0, 2 * 3500 * 1e-3}, stress(law, 300, 0, 0, 0, 1e-3));
  }

  /// An isotropic answer turns with the strain: the principal frame at 45 degrees in the section.
  @Test
  void isotropicAnswerTurnsWithTheStrain() {
    var law =
        new ThermoElastic(
            Material.of("x", Isotropic.of("x", 50000, 0.36), new Constant(0)), 300, 0);
    double[] principal = stress(law, 300, 2e-3, -1e-3, 5e-4, 0);
    double[] turned = stress(law, 300, 5e-4, 5e-4, 5e-4, 1.5e-3);
    double mean = (principal[0] + principal[1]) / 2;
    double half = (principal[0] - principal[1]) / 2;
    assertArrayEquals(new double[] {mean, mean, principal[2], half}, turned, 1e-11);
  }

  private static Material clampedBar() {
    var e = table("bar E", 51000, 43000, 36000);
    double[] ends = {CELSIUS[0] + 273.15, CELSIUS[2] + 273.15};
    var alpha = PropertyTable.of("bar alpha", ends, new double[] {21e-6, 25e-6}, false);
    var elasticity = new Isotropic(e, PropertyTable.constant("bar nu", 0.3));
    return Material.of("bar", elasticity, new Secant(alpha, 298.15));
  }

  private static Material laminate() {
    var elasticity = Orthotropic.of("laminate", 25000, 8000, 25000, 0.30, 0.18, 0.30, 3500);
    var plane = new Constant(15e-6);
    return new Material("laminate", elasticity, List.of(plane, new Constant(60e-6), plane));
  }

  private static PropertyTable table(String name, double... values) {
    double[] kelvin = new double[CELSIUS.length];
    for (int i = 0; i < kelvin.length; i++) {
      kelvin[i] = CELSIUS[i] + 273.15;
    }
    return PropertyTable.of(name, kelvin, values, false);
  }

  private static double[] stress(
      MaterialLaw law, double kelvin, double rr, double zz, double tt, double rz) {
    double[] stress = new double[4];
    double[] strain = {rr, zz, tt, rz};
    double[] tangent = new double[16];
    law.update(1, strain, new double[] {kelvin}, 1, new double[0], stress, tangent, new double[0]);
    return stress;
  }
}
