package org.ballpad.mesh.process;

import org.ballpad.mesh.Key;
import org.ballpad.mesh.Quantity;

/// One layer of a stack.
///
/// @param material name of the material
/// @param thickness thickness on flat ground, um
public record Film(
    @Key("material of the layer") String material,
    @Key(value = "thickness on flat ground", quantity = Quantity.LENGTH, min = 0, above = true)
        double thickness) {

  /// Id of the region of film `i` (from 0) of a layer: the layer's own if it is the only film.
  static String id(String layer, int i, int films) {
    return films == 1 ? layer : layer + "." + (i + 1);
  }
}
