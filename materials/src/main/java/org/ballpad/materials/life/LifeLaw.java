package org.ballpad.materials.life;

/// Cycles to failure by the damage of one cycle.
///
/// - **Units** damage in the unit of its [Metric], MPa or none; see [Conditions] for the rest.
/// - **Error** damage or conditions that are not positive and finite are refused with [NoLife], as
///   is a life beyond all numbers. Constants are checked when a law is made.
public sealed interface LifeLaw permits Darveaux, Syed, CoffinManson, MorrowEnergy, Engelmaier {

  /// Cycles to failure; what failure means is said by the bundle.
  ///
  /// @param damage damage of one cycle
  /// @throws NoLife if there is no such life
  default double cycles(double damage, Conditions conditions) {
    double known = NoLife.positive("damage of a cycle", damage);
    return NoLife.positive("cycles to failure", formula(known, conditions));
  }

  /// Error of the life that an error of the damage makes, to first order: |dN/dX| times it.
  ///
  /// @throws NoLife if there is no such life
  default double error(double damage, double damageError, Conditions conditions) {
    double life = cycles(damage, conditions);
    return Math.abs(life * exponent(damage, conditions) * damageError / damage);
  }

  /// The law's equation, for positive damage.
  double formula(double damage, Conditions conditions);

  /// Slope in a doubly logarithmic plot, d ln N / d ln X; negative.
  double exponent(double damage, Conditions conditions);
}
