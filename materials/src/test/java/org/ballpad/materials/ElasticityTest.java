package org.ballpad.materials;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.ballpad.materials.Elasticity.Isotropic;
import org.ballpad.materials.Elasticity.Orthotropic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ElasticityTest {
  /// A laminate: the ANSYS set of FR-4, load axis first.
  private static final Orthotropic LAMINATE =
      Orthotropic.of("FR-4", 25000, 8000, 25000, 0.30, 0.18, 0.30, 3500);

  @Test
  void isotropicIsLame() {
    double[] c = stiffness(Isotropic.of("Cu", 110000, 0.34));
    double lambda = 110000 * 0.34 / (1.34 * 0.32);
    double twoG = 110000 / 1.34;
    double a = lambda + twoG;
    double[] lame = {
      a, lambda, lambda, 0, lambda, a, lambda, 0, lambda, lambda, a, 0, 0, 0, 0, twoG
    };
    assertArrayEquals(lame, c, 1e-9);
  }

  @Test
  void orthotropicTimesItsComplianceIsOne() {
    double[] c = stiffness(LAMINATE);
    double[][] compliance = {
      {1 / 25000.0, -0.30 / 25000, -0.18 / 25000},
      {-0.30 / 25000, 1 / 8000.0, -0.096 / 8000},
      {-0.18 / 25000, -0.096 / 8000, 1 / 25000.0}
    };
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        double product = 0;
        for (int k = 0; k < 3; k++) {
          product += c[4 * i + k] * compliance[k][j];
        }
        assertEquals(i == j ? 1 : 0, product, 1e-14);
      }
    }
    assertEquals(7000, c[15]);
  }

  @Test
  void orthotropicWithEqualConstantsIsIsotropic() {
    double g = 110000 / (2 * 1.34);
    double[] c = stiffness(Orthotropic.of("Cu", 110000, 110000, 110000, 0.34, 0.34, 0.34, g));
    assertArrayEquals(stiffness(Isotropic.of("Cu", 110000, 0.34)), c, 1e-9);
  }

  /// Turning a cubic crystal about [001] leaves its equi-biaxial answer in (001) alone: C11 + C12 -
  /// 2 C12^2 / C11, 180.3 GPa for silicon.
  @Test
  void siliconAveragedAboutItsNormalKeepsTheBiaxialModulus() {
    double c11 = 165700;
    double c12 = 63900;
    double c44 = 79600;
    double[] c = stiffness(averagedAboutNormal(c11, c12, c44));
    double quarter = (c11 - c12 - 2 * c44) / 4;
    assertEquals(c11 - quarter, c[0], 1e-8);
    assertEquals(c12 + quarter, c[2], 1e-8);
    assertEquals(c12, c[1], 1e-8);
    assertEquals(c11, c[5], 1e-8);
    double biaxial = c[0] + c[2] - 2 * c[1] * c[1] / c[5];
    assertEquals(180315.6, biaxial, 0.05);
  }

  @ParameterizedTest
  @CsvSource({"0,0.3", "-1,0.3", "1000,0.5", "1000,-1", "NaN,0.3", "1000,NaN"})
  void isotropicConstantsOutsideTheirRangeAreRefused(double e, double nu) {
    assertThrows(IllegalArgumentException.class, () -> Isotropic.of("x", e, nu));
  }

  @ParameterizedTest
  @CsvSource({
    "169000,130000,169000,1.2,0.064,0.364,79600",
    "169000,130000,169000,0.364,1.01,0.364,79600",
    "169000,130000,169000,0.364,0.064,0.364,0",
    "169000,-130000,169000,0.364,0.064,0.364,79600",
    "100,100,100,0.6,0.6,0.6,40"
  })
  void orthotropicMustBePositiveDefinite(
      double er, double ez, double et, double rz, double rt, double tz, double g) {
    assertThrows(
        IllegalArgumentException.class, () -> Orthotropic.of("x", er, ez, et, rz, rt, tz, g));
  }

  @Test
  void tablesAreCheckedAtAllTheirPoints() {
    var e = PropertyTable.of("E", new double[] {300, 500}, new double[] {1000, -1}, false);
    var nu = PropertyTable.constant("nu", 0.3);
    assertThrows(IllegalArgumentException.class, () -> new Isotropic(e, nu));
  }

  private static Orthotropic averagedAboutNormal(double c11, double c12, double c44) {
    double quarter = (c11 - c12 - 2 * c44) / 4;
    double a = c11 - quarter;
    double b = c12 + quarter;
    double det = (a - b) * (c11 * (a + b) - 2 * c12 * c12);
    double e = det / (a * c11 - c12 * c12);
    double ez = c11 - 2 * c12 * c12 / (a + b);
    double nuRt = (b * c11 - c12 * c12) / (a * c11 - c12 * c12);
    double nuZr = c12 / (a + b);
    return Orthotropic.of("Si", e, ez, e, nuZr * e / ez, nuRt, nuZr * e / ez, c44);
  }

  private static double[] stiffness(Elasticity elasticity) {
    double[] tangent = new double[16];
    elasticity.stiffness(300, tangent, 1, 0);
    return tangent;
  }
}
