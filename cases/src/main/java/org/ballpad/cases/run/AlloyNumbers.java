package org.ballpad.cases.run;

import java.util.List;
import org.ballpad.materials.law.Mixture;
import org.ballpad.materials.law.Mixture.Mean;
import org.ballpad.materials.law.ThermoElastic;

/// Young's modulus and mean expansion of a mixture of isotropic metals, to be read beside its
/// bounds.
///
/// @param e Young's modulus, MPa
/// @param expansion mean coefficient of expansion between two temperatures, 1/K
record AlloyNumbers(double e, double expansion) {

  /// The numbers of an alloy at a temperature.
  ///
  /// @param mean how its metals share the load
  /// @param from stress-free temperature, K
  /// @param to temperature looked at, K
  static AlloyNumbers of(Makeup.Mixed alloy, Mean mean, double from, double to) {
    List<Mixture.Phase> metals =
        alloy.parts().stream()
            .map(part -> {
              Makeup.Solid metal = (Makeup.Solid) part.of();
              var law = new ThermoElastic(metal.material().material().orElseThrow(), from, 0);
              return new Mixture.Phase(part.share(), law);
            })
            .toList();
    double[] stress = new double[4];
    double[] c = new double[16];
    Mixture.of(mean, metals)
        .update(1, new double[4], new double[] {to}, 1, new double[0], stress, c, new double[0]);
    double bulk = (c[0] + c[1] + c[2]) / 3;
    double shear = c[15] / 2;
    double free = -stress[0] / (3 * bulk); // what held expansion presses with
    return new AlloyNumbers(9 * bulk * shear / (3 * bulk + shear), free / (to - from));
  }

  /// `E 133 GPa (Reuss 129, Voigt 137), expansion 15.1 ppm/K (15.4, 14.9)`
  static String text(Makeup.Mixed alloy, double from, double to) {
    AlloyNumbers hill = of(alloy, Mean.HILL, from, to);
    AlloyNumbers reuss = of(alloy, Mean.REUSS, from, to);
    AlloyNumbers voigt = of(alloy, Mean.VOIGT, from, to);
    return "E %.4g GPa (Reuss %.4g, Voigt %.4g), expansion %.4g ppm/K (Reuss %.4g, Voigt %.4g)"
        .formatted(
            hill.e / 1e3,
            reuss.e / 1e3,
            voigt.e / 1e3,
            hill.expansion * 1e6,
            reuss.expansion * 1e6,
            voigt.expansion * 1e6);
  }
}
