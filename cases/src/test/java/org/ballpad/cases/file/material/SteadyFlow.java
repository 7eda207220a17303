package org.ballpad.cases.file.material;

import java.util.OptionalDouble;
import org.ballpad.materials.Elasticity.Isotropic;
import org.ballpad.materials.Expansion;
import org.ballpad.materials.Material;
import org.ballpad.materials.law.Anand;
import org.ballpad.materials.law.CreepRule;
import org.ballpad.materials.law.Inelastic;
import org.ballpad.materials.law.PointDriver;
import org.ballpad.materials.law.PointDriver.Target;
import org.ballpad.materials.law.StateRows;
import org.ballpad.materials.law.ThermoElastic;
import org.ballpad.materials.law.Transient;

/// Stresses and rates at which a bar flows steadily, asked of the law.
final class SteadyFlow {
  static final double E = 40000;

  private static final double TIME = 1e-3;

  private SteadyFlow() {}

  static Inelastic law(CreepRule rule, double temperature) {
    var material = Material.of("bar", Isotropic.of("bar", E, 0.36), new Expansion.Constant(20e-6));
    return Inelastic.of(new ThermoElastic(material, temperature, 0), rule);
  }

  /// Rate of equivalent strain under a stress; infinite if a ms is too long for it.
  static double rate(CreepRule rule, double temperature, double stress) {
    var bar = new PointDriver(law(steady(rule), temperature), temperature);
    var target = Target.stress(temperature, stress, 0, 0, 0);
    boolean found = bar.go(target, 0, 1) && bar.go(target, TIME, 1);
    return found ? bar.state()[StateRows.EQUIVALENT] / TIME : Double.POSITIVE_INFINITY;
  }

  /// Stress at which it flows at a rate, by bisection.
  static double stress(CreepRule rule, double temperature, double rate) {
    double low = 1e-3;
    double high = 1e3;
    while (high / low - 1 > 1e-7) {
      double middle = Math.sqrt(low * high);
      if (rate(rule, temperature, middle) < rate) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /// A set that starts at saturation, or behind its transient creep.
  static CreepRule steady(CreepRule rule) {
    return switch (rule) {
      case Anand anand -> with(anand, OptionalDouble.empty());
      case Transient creep -> creep.steady();
      default -> rule;
    };
  }

  static Anand with(Anand a, OptionalDouble initial) {
    return new Anand(
        initial,
        a.activation(),
        a.factor(),
        a.multiplier(),
        a.sensitivity(),
        a.hardening(),
        a.saturation(),
        a.saturationSensitivity(),
        a.hardeningExponent());
  }
}
