package org.ballpad.cases.file.life;

import org.ballpad.materials.life.Bundle;
import org.ballpad.materials.life.LifeKind;
import org.ballpad.materials.life.LifeLaw;
import org.ballpad.materials.life.Metric;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Quantity;

/// The keys of a bundle besides its law.
///
/// @param constitutive the set of constants that the damage is computed with, or null
/// @param metric what is counted as damage
/// @param layer thickness averaged over, um, or null where the source names none
/// @param recipe how damage is computed
/// @param gives which life the law gives
/// @param shape Weibull shape of the population, or null where the source names none
/// @param failureFree share of the characteristic life before which none fails
record BundleKeys(
    @Key(
            value = "set of constants of the solder that the damage is computed with",
            otherwise = Key.NOTHING)
        String constitutive,
    @Key("what is counted as damage") Metric metric,
    @Key(
            value = "thickness of solder that damage is averaged over",
            quantity = Quantity.LENGTH,
            min = 0,
            above = true,
            otherwise = Key.NOTHING)
        Double layer,
    @Key("how damage is computed") String recipe,
    @Key("which life the law gives") LifeKind gives,
    @Key(value = "Weibull shape", min = 0, above = true, otherwise = Key.NOTHING) Double shape,
    @Key(
            value = "share of the characteristic life before which none fails",
            quantity = Quantity.FRACTION,
            min = 0,
            otherwise = "0")
        double failureFree) {

  /// The bundle of a law.
  Bundle with(String name, LifeLaw law) {
    return new Bundle(
        name,
        constitutive == null ? "" : constitutive,
        metric,
        layer == null ? Double.NaN : layer,
        recipe.strip(),
        law,
        gives,
        shape == null ? Double.NaN : shape,
        failureFree);
  }
}
