package org.ballpad.cases.file.material;

import java.util.List;
import org.ballpad.cases.file.tree.Points;
import org.ballpad.materials.Expansion;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Quantity;

/// The keys of an expansion that is more than one number.
///
/// @param secant mean coefficient from `reference`, or null
/// @param reference temperature that the mean is measured from, K, or null
/// @param instantaneous slope of the strain, or null
/// @param extend whether the end values of the table hold outside it
record ExpansionKeys(
    @Key(
            value = "mean coefficient between the reference and the temperature",
            quantity = Quantity.EXPANSION,
            otherwise = Key.NOTHING)
        Points secant,
    @Key(
            value = "temperature that the mean is measured from",
            quantity = Quantity.TEMPERATURE,
            min = 0,
            otherwise = Key.NOTHING)
        Double reference,
    @Key(value = "slope of the strain", quantity = Quantity.EXPANSION, otherwise = Key.NOTHING)
        Points instantaneous,
    @Key(value = "whether the end values of the table hold outside it", otherwise = "false")
        boolean extend) {

  /// Directions of a section, in the order of a material.
  static final List<String> DIRECTIONS = List.of("r", "z", "t");

  /// @throws IllegalArgumentException unless it is one of the two forms
  ExpansionKeys {
    if ((secant == null) == (instantaneous == null)) {
      throw new IllegalArgumentException(
          "one of a number, `secant` with `reference`, `instantaneous`, or r, z, t is needed");
    }
    if ((secant == null) != (reference == null)) {
      throw new IllegalArgumentException(
          "`reference` belongs to `secant`, and `secant` needs it: it is not the stress-free"
              + " temperature");
    }
  }

  /// One coefficient at all temperatures.
  static ExpansionKeys constant(Points number) {
    return new ExpansionKeys(null, null, number, false);
  }

  /// The expansion to compute with.
  ///
  /// @param name what it belongs to, for messages
  Expansion expansion(String name) {
    if (secant != null) {
      return new Expansion.Secant(secant.table(name, extend), reference);
    }
    return instantaneous.isConstant()
        ? new Expansion.Constant(instantaneous.values().getFirst())
        : new Expansion.Instantaneous(instantaneous.table(name, extend));
  }
}
