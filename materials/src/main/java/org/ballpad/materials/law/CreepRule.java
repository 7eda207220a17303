package org.ballpad.materials.law;

import java.util.List;
import org.ballpad.materials.PropertyTable;

/// Rate of equivalent inelastic strain under an equivalent stress; the strain follows the deviator
/// (docs/theory.md, eq. 7.8).
///
/// Units: stress MPa, rate 1/s, temperature K.
public sealed interface CreepRule permits Norton, DoublePower, Garofalo, Transient, Anand {
  /// State variables per point.
  int stateSize();

  /// Writes the state of n points of new material.
  ///
  /// @param firstRow row of the state where those of the rule begin
  void initialState(int n, double[] state, int firstRow);

  /// Scratch that evaluates the rule for the points of one block.
  ///
  /// @param firstRow row of the state where those of the rule begin
  CreepPoint point(int firstRow);

  /// Whether another rule has the same constants, whatever its tables are called.
  default boolean isSame(CreepRule other) {
    return equals(other);
  }

  /// The tables of its constants.
  default List<PropertyTable> tables() {
    return List.of();
  }

  /// A number that must lie above a bound and be finite.
  ///
  /// @throws IllegalArgumentException if it does not
  static double above(double bound, String name, double value) {
    if (!(value > bound && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("%s %s: must be above %s".formatted(name, value, bound));
    }
    return value;
  }

  /// A number that must not lie below a bound and be finite.
  ///
  /// @throws IllegalArgumentException if it does
  static double atLeast(double bound, String name, double value) {
    if (!(value >= bound && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "%s %s: must not be below %s".formatted(name, value, bound));
    }
    return value;
  }
}
