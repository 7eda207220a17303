package org.ballpad.cases.file.material;

import java.util.List;
import org.ballpad.materials.law.ArrheniusShift;
import org.ballpad.materials.law.Relaxation;
import org.ballpad.materials.law.Shift;
import org.ballpad.materials.law.WlfShift;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Quantity;

/// The keys under `viscoelastic:`. The elastic constants of the material are the instantaneous
/// ones.
///
/// @param terms parts that relax
/// @param constant what they leave alone
/// @param arrhenius how temperature acts on times, or null
/// @param wlf the same above a glass transition, or null
record ViscoelasticKeys(
    @Key("parts of the instantaneous modulus that relax") List<Term> terms,
    @Key("what stays constant: with `poisson_ratio` terms are of E, with `bulk_modulus` of G")
        Relaxation.Constant constant,
    @Key(value = "times by Arrhenius' law", otherwise = Key.NOTHING) Arrhenius arrhenius,
    @Key(value = "times after Williams, Landel and Ferry", otherwise = Key.NOTHING) Wlf wlf)
    implements BehaviourKeys {

  /// A part that relaxes.
  record Term(
      @Key(value = "share of the modulus", quantity = Quantity.FRACTION, min = 0, above = true)
          double share,
      @Key(
              value = "relaxation time at the reference temperature",
              quantity = Quantity.TIME,
              min = 0,
              above = true)
          double time) {}

  /// ln a = H (1 / T - 1 / T_ref).
  record Arrhenius(
      @Key(
              value = "activation energy over the gas constant",
              name = "H",
              quantity = Quantity.TEMPERATURE_DIFFERENCE,
              min = 0)
          double h,
      @Key(
              value = "temperature that the times hold at",
              quantity = Quantity.TEMPERATURE,
              min = 0,
              above = true)
          double reference) {}

  /// log10 a = -C1 (T - T_ref) / (C2 + T - T_ref).
  record Wlf(
      @Key(value = "first constant", name = "C1", min = 0, above = true) double c1,
      @Key(
              value = "second constant",
              name = "C2",
              quantity = Quantity.TEMPERATURE_DIFFERENCE,
              min = 0,
              above = true)
          double c2,
      @Key(
              value = "temperature that the times hold at",
              quantity = Quantity.TEMPERATURE,
              min = 0,
              above = true)
          double reference,
      @Key(
              value = "how far below the reference Arrhenius' law takes over",
              quantity = Quantity.TEMPERATURE_DIFFERENCE,
              min = 0,
              otherwise = "35 K")
          double below) {
    /// @throws IllegalArgumentException if the pole lies above the change of laws
    Wlf {
      new WlfShift(c1, c2, reference, below);
    }
  }

  /// @throws IllegalArgumentException unless there is one shift, and if shares exceed 1
  ViscoelasticKeys {
    if ((arrhenius == null) == (wlf == null)) {
      throw new IllegalArgumentException("one of `arrhenius` and `wlf` is needed");
    }
    relaxation(terms, constant, arrhenius, wlf);
  }

  /// What to compute with.
  Relaxation relaxation() {
    return relaxation(terms, constant, arrhenius, wlf);
  }

  private static Relaxation relaxation(
      List<Term> terms, Relaxation.Constant constant, Arrhenius arrhenius, Wlf wlf) {
    Shift shift =
        wlf == null
            ? new ArrheniusShift(arrhenius.h(), arrhenius.reference())
            : new WlfShift(wlf.c1(), wlf.c2(), wlf.reference(), wlf.below());
    List<Relaxation.Term> parts =
        terms.stream().map(term -> new Relaxation.Term(term.share(), term.time())).toList();
    return new Relaxation(parts, constant, shift);
  }
}
