package org.ballpad.materials.law;

import org.ballpad.materials.Elasticity;
import org.ballpad.materials.Expansion;

/// Mean and deviatoric part of one point of an isotropic material. Scratch of one block.
final class IsotropicPoint {
  private final ThermoElastic elastic;
  private final Elasticity.Isotropic constants;
  private final double[] free = new double[3];
  private double bulk;
  private double shear;
  private double mean; // stress

  IsotropicPoint(ThermoElastic elastic) {
    this.elastic = elastic;
    this.constants = requireIsotropic(elastic);
  }

  /// @throws IllegalArgumentException if it is not isotropic
  static Elasticity.Isotropic requireIsotropic(ThermoElastic elastic) {
    if (elastic.material().elasticity() instanceof Elasticity.Isotropic isotropic) {
      return isotropic;
    }
    throw new IllegalArgumentException(
        elastic.material().name()
            + ": inelastic laws need isotropic elasticity, E and nu, but it has that along r, z, t");
  }

  /// Takes up the properties at a temperature.
  void heat(double temperature) {
    double e = constants.e().at(temperature);
    double nu = constants.nu().at(temperature);
    bulk = e / (3 * (1 - 2 * nu));
    shear = e / (2 * (1 + nu));
    for (int i = 0; i < 3; i++) {
      Expansion along = elastic.material().expansion().get(i);
      free[i] = along.strain(temperature, elastic.stressFree()) + elastic.birthStrain();
    }
  }

  /// Mean stress of the last trial, MPa.
  double mean() {
    return mean;
  }

  /// Bulk modulus, MPa.
  double bulk() {
    return bulk;
  }

  /// Shear modulus, MPa.
  double shear() {
    return shear;
  }

  /// Component i of the mechanical strain of point p of n: what is neither thermal nor of birth.
  double mechanical(int n, int p, double[] strain, int i) {
    return strain[i * n + p] - (i < 3 ? free[i] : 0);
  }

  /// Splits the stress that no further inelastic strain gives at point p of n.
  ///
  /// @param oldState inelastic strain in its first rows
  /// @param deviator receives the deviator
  void trial(int n, int p, double[] strain, double[] oldState, double[] deviator) {
    double trace = 0;
    for (int i = 0; i < 4; i++) {
      deviator[i] = mechanical(n, p, strain, i) - oldState[(StateRows.STRAIN + i) * n + p];
      trace += i < 3 ? deviator[i] : 0;
    }
    for (int i = 0; i < 4; i++) {
      deviator[i] = 2 * shear * (deviator[i] - (i < 3 ? trace / 3 : 0));
    }
    mean = bulk * trace;
  }

  /// Writes stress and tangent: K 1 x 1 + 2 G (d s / d trial) : deviatoric part.
  ///
  /// @param mean mean stress
  /// @param bulk its derivative by the volumetric strain, K
  /// @param byTrial derivative of the deviator by the trial deviator, component (i, k) at 4 i + k
  void answer(
      int n,
      int p,
      double mean,
      double bulk,
      double[] deviator,
      double[] byTrial,
      double[] stress,
      double[] tangent) {
    for (int i = 0; i < 4; i++) {
      stress[i * n + p] = deviator[i] + (i < 3 ? mean : 0);
      double third = (byTrial[4 * i] + byTrial[4 * i + 1] + byTrial[4 * i + 2]) / 3;
      for (int j = 0; j < 4; j++) {
        double volumetric = i < 3 && j < 3 ? bulk : 0;
        double part = byTrial[4 * i + j] - (j < 3 ? third : 0);
        tangent[(4 * i + j) * n + p] = volumetric + 2 * shear * part;
      }
    }
  }
}
