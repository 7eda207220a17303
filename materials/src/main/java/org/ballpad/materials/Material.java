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

  /// The properties that lack a value when the material is looked at at one temperature and was
  /// free of stress at another: elasticity counts at the first alone, expansion between both.
  public List<PropertyTable> uncovered(double stressFree, double end) {
    var tables = new ArrayList<PropertyTable>();
    elasticity.constants().stream().filter(t -> !t.covers(end, end)).forEach(tables::add);
    double low = Math.min(stressFree, end);
    double high = Math.max(stressFree, end);
    expansion.stream()
        .flatMap(e -> e.tables().stream())
        .filter(t -> !t.covers(low, high))
        .forEach(tables::add);
    return tables.stream().distinct().toList();
  }
}
