package org.ballpad.materials.law;

import java.util.List;

/// Constants of a generalised Maxwell model (docs/theory.md, eq. 7.20).
///
/// @param terms parts of the instantaneous modulus that relax
/// @param constant what does not relax
/// @param shift how temperature acts on times
public record Relaxation(List<Term> terms, Constant constant, Shift shift) {
  /// A part that relaxes.
  ///
  /// @param share of the instantaneous modulus, above 0
  /// @param time relaxation time at the reference temperature, s
  public record Term(double share, double time) {
    /// @throws IllegalArgumentException if a number is not positive
    public Term {
      CreepRule.above(0, "share", share);
      CreepRule.above(0, "time", time);
    }
  }

  /// What the terms leave alone.
  public enum Constant {
    /// The bulk modulus: terms are those of the shear modulus.
    BULK_MODULUS,
    /// Poisson's ratio: terms are those of Young's modulus and of all others.
    POISSON_RATIO
  }

  /// @throws IllegalArgumentException if the shares add up to more than 1 or there are none
  public Relaxation {
    terms = List.copyOf(terms);
    double sum = terms.stream().mapToDouble(Term::share).sum();
    if (terms.isEmpty() || sum > 1 + 1e-12) {
      throw new IllegalArgumentException(
          "%d terms, shares add up to %s: at least one, and no more than 1 in all"
              .formatted(terms.size(), sum));
    }
  }

  /// What remains in the end.
  double remaining() {
    return Math.max(0, 1 - terms.stream().mapToDouble(Term::share).sum());
  }
}
