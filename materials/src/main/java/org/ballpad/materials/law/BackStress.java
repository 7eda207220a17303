package org.ballpad.materials.law;

import org.ballpad.materials.PropertyTable;

/// One part of kinematic hardening after Armstrong and Frederick (docs/theory.md, eq. 7.5).
///
/// The state is the strain-like a of `alpha = 2/3 C(T) a`, so that a change of temperature alone
/// moves the back stress with C. Without recovery it is Prager's linear law and a is the plastic
/// strain.
///
/// @param modulus C by temperature, MPa, not negative
/// @param recovery gamma; the part saturates at C / gamma
public record BackStress(PropertyTable modulus, double recovery) {
  /// @throws IllegalArgumentException if a modulus or the recovery is negative or not finite
  public BackStress {
    for (double t : modulus.temperatures()) {
      double c = modulus.at(t);
      if (!(c >= 0 && c < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "%s: %s MPa at %s K, a modulus is not negative".formatted(modulus.name(), c, t));
      }
    }
    if (!(recovery >= 0 && recovery < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "%s: recovery %s is not a number from 0 on".formatted(modulus.name(), recovery));
    }
  }
}
