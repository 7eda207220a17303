package org.ballpad.cases.file.material;

import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.apache.commons.math3.ode.nonstiff.DormandPrince853Integrator;
import org.ballpad.materials.law.Anand;

/// Anand's equations of a bar as they are printed, without any of the law's code.
final class AnandOde {
  private static final double TOLERANCE = 1e-9;

  private AnandOde() {}

  static double steadyStress(Anand c, double temperature, double rate) {
    double z = rate / c.factor() * Math.exp(c.activation() / temperature);
    double zm = Math.pow(z, c.sensitivity());
    double asinh = Math.log(zm + Math.sqrt(zm * zm + 1));
    return c.saturation() * Math.pow(z, c.saturationSensitivity()) / c.multiplier() * asinh;
  }

  /// Stress and s after pulling at a rate for a time.
  static double[] pull(
      Anand c, double e, double temperature, double rate, double time, double[] start) {
    // Steps are short enough that no trial overflows a sinh to the power of 33.
    var integrator =
        new DormandPrince853Integrator(1e-12 * time, 5e-5 * time, TOLERANCE, TOLERANCE);
    integrator.setMaxEvaluations(10_000_000);
    double[] end = new double[2];
    integrator.integrate(new Bar(c, e, temperature, rate), 0, start, time, end);
    return end;
  }

  private record Bar(Anand c, double e, double temperature, double rate)
      implements FirstOrderDifferentialEquations {
    @Override
    public int getDimension() {
      return 2;
    }

    @Override
    public void computeDerivatives(double t, double[] y, double[] slope) {
      double arrhenius = c.factor() * Math.exp(-c.activation() / temperature);
      double sinh = Math.sinh(c.multiplier() * Math.abs(y[0]) / y[1]);
      double flow = arrhenius * Math.pow(sinh, 1 / c.sensitivity());
      double star =
          c.saturation() * Math.pow(Math.max(flow, 1e-300) / arrhenius, c.saturationSensitivity());
      double distance = 1 - y[1] / star;
      slope[0] = e * (rate - Math.signum(y[0]) * flow);
      slope[1] =
          c.hardening()
              * Math.pow(Math.abs(distance), c.hardeningExponent())
              * Math.signum(distance)
              * flow;
    }
  }
}
