package org.ballpad.materials.fit;

import java.util.Arrays;
import org.ballpad.materials.Elasticity;
import org.ballpad.materials.Material;
import org.ballpad.materials.law.Anand;
import org.ballpad.materials.law.Inelastic;
import org.ballpad.materials.law.PointDriver;
import org.ballpad.materials.law.PointDriver.Target;
import org.ballpad.materials.law.ThermoElastic;

/// The stresses that Anand's law gives for what was measured.
///
/// @param material isotropic elasticity of the tested bar
record AnandModel(Material material) {
  /// Increments of strain grow by this share of the strain.
  private static final double GROWTH = 0.1;

  /// The first increment, as a share of the strain at which the law would begin to flow.
  private static final double FIRST = 0.1;

  /// The shortest increment, as a share of the largest strain.
  private static final double LEAST = 1e-4;

  /// Stress of steady flow (docs/theory.md, eq. 7.15).
  static double steady(Anand a, double temperature, double rate) {
    double lnZ = lnZ(a, temperature, rate);
    return a.saturation() * Math.exp(a.saturationSensitivity() * lnZ) * perResistance(a, lnZ);
  }

  /// Stress along a curve as if all strain flowed at the curve's rate, but no more than elastic:
  /// (7.14) and (7.12) in closed form. It is fast and near, for a first search.
  double[] roughly(Anand a, TestData.Curve curve) {
    double e = modulus(curve.temperature());
    double lnZ = lnZ(a, curve.temperature(), curve.rate());
    double star = a.saturation() * Math.exp(a.saturationSensitivity() * lnZ);
    double distance = 1 - a.initial().orElseThrow() / star;
    double a1 = a.hardeningExponent() - 1;
    double[] stress = new double[curve.strain().length];
    for (int k = 0; k < stress.length; k++) {
      double flowed = Math.max(0, curve.strain()[k] - curve.stress()[k] / e);
      double y = a.hardening() / star * flowed * Math.pow(Math.abs(distance), a1);
      double remains = Math.exp(-Math.log1p(a1 * y) / a1);
      double flow = star * (1 - distance * remains) * perResistance(a, lnZ);
      stress[k] = Math.min(e * curve.strain()[k], flow);
    }
    return stress;
  }

  /// Stress along a curve by the law itself, extrapolated from increments and halves of them; NaN
  /// where it has no answer.
  double[] stress(Anand a, TestData.Curve curve) {
    double lnZ = lnZ(a, curve.temperature(), curve.rate());
    double begin = a.initial().orElseThrow() * perResistance(a, lnZ) / modulus(curve.temperature());
    double[] coarse = pull(a, curve, begin, 1);
    double[] fine = pull(a, curve, begin, 2);
    for (int k = 0; k < fine.length; k++) {
      fine[k] = 2 * fine[k] - coarse[k];
    }
    return fine;
  }

  private double[] pull(Anand a, TestData.Curve curve, double begin, int parts) {
    double t = curve.temperature();
    var law = Inelastic.of(new ThermoElastic(material, t, 0), a);
    var bar = new PointDriver(law, t);
    double[] stress = new double[curve.strain().length];
    double before = 0;
    double end = curve.strain()[stress.length - 1];
    for (int k = 0; k < stress.length; k++) {
      double to = curve.strain()[k];
      while (before < to) {
        double step = Math.max(Math.max(FIRST * begin, GROWTH * before), LEAST * end);
        double next = to - before < 1.5 * step ? to : before + step;
        if (!bar.go(Target.uniaxial(next, t), (next - before) / curve.rate(), parts)) {
          Arrays.fill(stress, k, stress.length, Double.NaN);
          return stress;
        }
        before = next;
      }
      stress[k] = bar.stress()[0];
    }
    return stress;
  }

  /// ln of Zener and Hollomon's rate over A.
  private static double lnZ(Anand a, double temperature, double rate) {
    return Math.log(rate / a.factor()) + a.activation() / temperature;
  }

  /// Stress over s at a rate.
  private static double perResistance(Anand a, double lnZ) {
    return Inverse.sinhOfExp(a.sensitivity() * lnZ) / a.multiplier();
  }

  private double modulus(double temperature) {
    return ((Elasticity.Isotropic) material.elasticity()).e().at(temperature);
  }
}
