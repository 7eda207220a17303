package org.ballpad.materials.law;

import java.util.function.Function;
import org.ballpad.materials.Elasticity.Isotropic;
import org.ballpad.materials.Expansion.Constant;
import org.ballpad.materials.Material;
import org.ballpad.materials.law.PointDriver.Target;

/// Bars of one material, pulled along r.
final class Bars {
  static final double ROOM = 298.15;

  private Bars() {}

  static ThermoElastic elastic(double e, double nu, double alpha, double stressFree) {
    return new ThermoElastic(
        Material.of("bar", Isotropic.of("bar", e, nu), new Constant(alpha)), stressFree, 0);
  }

  /// Value at no increment, from those at k, 2 k and 4 k increments with errors of first and second
  /// order.
  static double extrapolated(Function<Integer, Double> value, int increments) {
    double coarse = value.apply(increments);
    double middle = value.apply(2 * increments);
    double fine = value.apply(4 * increments);
    double first = 2 * middle - coarse;
    return (4 * (2 * fine - middle) - first) / 3;
  }

  /// Order with which the differences of a sequence fall, by its values at k, 2 k and 4 k.
  static double order(Function<Integer, Double> value, int increments) {
    double coarse = value.apply(increments);
    double middle = value.apply(2 * increments);
    double fine = value.apply(4 * increments);
    return Math.log((coarse - middle) / (middle - fine)) / Math.log(2);
  }

  /// Stress of a bar that is pulled at once and then held.
  static double relaxed(
      MaterialLaw law, double strain, double temperature, double time, int increments) {
    var bar = new PointDriver(law, temperature);
    require(bar.go(Target.uniaxial(strain, temperature), 0, 1));
    double before = 0;
    // Increments that grow with time: relaxation is fast at first.
    for (int k = 1; k <= increments; k++) {
      double until = time * Math.expm1(12.0 * k / increments) / Math.expm1(12);
      require(bar.go(Target.uniaxial(strain, temperature), until - before, 1));
      before = until;
    }
    return bar.stress()[0];
  }

  /// Stress of a bar that is pulled at a rate.
  static double pulled(
      MaterialLaw law, double strain, double temperature, double rate, int increments) {
    var bar = new PointDriver(law, temperature);
    require(bar.go(Target.uniaxial(strain, temperature), strain / rate, increments));
    return bar.stress()[0];
  }

  static void require(boolean found) {
    if (!found) {
      throw new AssertionError("an increment was not found");
    }
  }
}
