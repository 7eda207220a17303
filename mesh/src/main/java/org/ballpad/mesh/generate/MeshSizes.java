package org.ballpad.mesh.generate;

import java.util.Map;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Quantity;

/// How fine a mesh is wanted, and where.
///
/// `at` takes four kinds of places: `a/b` the interface of two regions, `a` a region, `corners` all
/// singular points inside the section, `corner:3` the third of them in the order of
/// [org.ballpad.mesh.Mesh#corners]. From each place the size grows by `growth` from one cell to the
/// next until it reaches `size`.
///
/// Units: um.
///
/// @param size largest cell, or null for a size that suits the section
/// @param at wanted sizes by place, or null for fine cells at the singular points only
/// @param growth ratio of the sizes of neighbouring cells
public record MeshSizes(
    @Key(value = "largest cell", quantity = Quantity.LENGTH, min = 0.1, otherwise = Key.NOTHING)
        Double size,
    @Key(
            value = "wanted sizes at interfaces `a/b`, regions `a`, `corners` or `corner:N`",
            quantity = Quantity.LENGTH,
            min = 0.01,
            named = Key.Named.PLACE,
            otherwise = Key.NOTHING)
        Map<String, Double> at,
    @Key(value = "ratio of the sizes of neighbouring cells", min = 1.05, max = 3, otherwise = "1.3")
        double growth) {

  /// Sizes that suit the section: nothing is asked for.
  public static final MeshSizes AUTOMATIC = new MeshSizes(null, null, 1.3);
}
