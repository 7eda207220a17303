package org.ballpad.cases.file.material;

import java.util.stream.Stream;
import org.ballpad.cases.file.tree.Points;
import org.ballpad.materials.law.CreepRule;
import org.ballpad.materials.law.Norton;
import org.ballpad.materials.law.Transient;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Quantity;

/// The keys under `creep:`: one of three laws of steady creep, and transient creep before it.
///
/// @param norton a power of stress, or null
/// @param garofalo a power of a hyperbolic sine, or null
/// @param doublePower two powers, or null
/// @param primary transient creep, or null
record CreepKeys(
    @Key(value = "A (q / 1 MPa)^n exp(-H / T)", otherwise = Key.NOTHING) Power norton,
    @Key(value = "A sinh(alpha q)^n exp(-H / T)", otherwise = Key.NOTHING) Garofalo garofalo,
    @Key(value = "two power laws side by side", otherwise = Key.NOTHING) DoublePower doublePower,
    @Key(
            value = "transient (primary) creep before the steady creep of the law",
            name = "transient",
            otherwise = Key.NOTHING)
        Primary primary)
    implements BehaviourKeys {

  /// A power law.
  record Power(
      @Key(
              value = "rate at stress 1 and infinite temperature",
              name = "A",
              quantity = Quantity.FREQUENCY,
              min = 0,
              above = true)
          Points a,
      @Key(value = "exponent of stress", min = 1) double n,
      @Key(
              value = "activation energy over Boltzmann's constant",
              name = "H",
              quantity = Quantity.TEMPERATURE_DIFFERENCE,
              min = 0,
              otherwise = "0 K")
          double h) {
    Norton rule(String name) {
      return new Norton(a.table(name, false), n, h);
    }
  }

  /// A law whose power breaks down.
  record Garofalo(
      @Key(
              value = "factor of the rate",
              name = "A",
              quantity = Quantity.FREQUENCY,
              min = 0,
              above = true)
          double a,
      @Key(
              value = "one over the stress at which the power breaks down",
              quantity = Quantity.COMPLIANCE,
              min = 0,
              above = true)
          double alpha,
      @Key(value = "exponent of the sine", min = 1) double n,
      @Key(
              value = "activation energy over Boltzmann's constant",
              name = "H",
              quantity = Quantity.TEMPERATURE_DIFFERENCE,
              min = 0)
          double h) {}

  /// Two mechanisms.
  record DoublePower(
      @Key("rate of the first mechanism") Power first,
      @Key("rate of the second mechanism") Power second,
      @Key(
              value = "what stress is divided by: 1 MPa, or Young's modulus by temperature",
              quantity = Quantity.STRESS,
              min = 0,
              above = true,
              otherwise = "1 MPa")
          Points over) {}

  /// Creep before it is steady.
  record Primary(
      @Key(value = "transient strain that there is", name = "eps_T", min = 0) double strain,
      @Key(
              value = "one over the steady creep strain in which what is left of it falls to 1/e",
              name = "B",
              min = 0)
          double coefficient) {}

  /// @throws IllegalArgumentException unless there is one law
  CreepKeys {
    if (Stream.of(norton, garofalo, doublePower).filter(law -> law != null).count() != 1) {
      throw new IllegalArgumentException(
          "one of `norton`, `garofalo` and `double_power` is needed");
    }
  }

  /// What to compute with.
  ///
  /// @param name the material, for messages
  CreepRule rule(String name) {
    CreepRule steady = steady(name);
    return primary == null
        ? steady
        : new Transient(steady, primary.strain(), primary.coefficient());
  }

  private CreepRule steady(String name) {
    String creep = name + " creep";
    if (norton != null) {
      return norton.rule(creep + ".norton");
    }
    if (garofalo != null) {
      return new org.ballpad.materials.law.Garofalo(
          garofalo.a(), garofalo.alpha(), garofalo.n(), garofalo.h());
    }
    return new org.ballpad.materials.law.DoublePower(
        doublePower.first().rule(creep + ".double_power.first"),
        doublePower.second().rule(creep + ".double_power.second"),
        doublePower.over().table(creep + ".double_power.over", false));
  }
}
