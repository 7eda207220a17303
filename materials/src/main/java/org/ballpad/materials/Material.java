package org.ballpad.materials;

import java.util.ArrayList;
import java.util.List;

/// What the thermo-elastic response of one material is computed from.
///
/// Units: MPa, K. Directions are r, z, t of the section.
///
/// @param name its name in the library or the case
/// @param elasticity its stiffness
/// @param expansion its expansion along r, z and t, in this order
public record Material(String name, Elasticity elasticity, List<Expansion> expansion) {
  /// @throws IllegalArgumentException unless there are three expansions
  public Material {
    expansion = List.copyOf(expansion);
    if (expansion.size() != 3) {
      throw new IllegalArgumentException(
          "%s: %d expansions, wanted those along r, z, t".formatted(name, expansion.size()));
    }
  }

  /// A material that expands alike in all directions.
  public static Material of(String name, Elasticity elasticity, Expansion expansion) {
    return new Material(name, elasticity, List.of(expansion, expansion, expansion));
  }

  /// The properties that are not given at every temperature from one to the other, for a check
  /// before a run.
  public List<PropertyTable> uncovered(double from, double to) {
    var tables = new ArrayList<>(elasticity.constants());
    expansion.forEach(e -> tables.addAll(e.tables()));
    return tables.stream().filter(t -> !t.covers(from, to)).distinct().toList();
  }
}
