package org.ballpad.cases.file.material;

import java.util.OptionalDouble;
import org.ballpad.materials.law.Anand;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Quantity;

/// The keys under `anand:`, named as in most papers.
record AnandKeys(
    @Key(
            value = "resistance of new material; without it, it starts at saturation",
            quantity = Quantity.STRESS,
            min = 0,
            above = true,
            otherwise = Key.NOTHING)
        Double s0,
    @Key(
            value = "activation energy over the gas constant",
            name = "QR",
            quantity = Quantity.TEMPERATURE_DIFFERENCE,
            min = 0)
        double qr,
    @Key(
            value = "factor of the rate",
            name = "A",
            quantity = Quantity.FREQUENCY,
            min = 0,
            above = true)
        double a,
    @Key(value = "factor of stress", min = 0, above = true) double xi,
    @Key(value = "rate sensitivity of stress", min = 0, above = true, max = 1) double m,
    @Key(value = "hardening constant", quantity = Quantity.STRESS, min = 0) double h0,
    @Key(
            value = "factor of saturation",
            name = "s_hat",
            quantity = Quantity.STRESS,
            min = 0,
            above = true)
        double saturation,
    @Key(value = "rate sensitivity of saturation", min = 0) double n,
    @Key(value = "exponent of hardening; below 1 saturation would be passed", name = "a", min = 1)
        double hardening)
    implements BehaviourKeys {

  /// What to compute with.
  Anand rule() {
    OptionalDouble initial = s0 == null ? OptionalDouble.empty() : OptionalDouble.of(s0);
    return new Anand(initial, qr, a, xi, m, h0, saturation, n, hardening);
  }
}
