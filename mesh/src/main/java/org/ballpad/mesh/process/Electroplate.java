package org.ballpad.mesh.process;

import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;

/// Metal that grows from every exposed conductor which the seed feeds with current.
///
/// @param info common keys
/// @param material name of the material
/// @param thickness thickness, um; for `level` above the highest conductor of the opening
/// @param seed id of the layer that carries the current
/// @param profile whether the metal follows the surface or fills openings level
/// @param corner how the metal turns around convex corners
@Keyword(value = "electroplate", says = "grows metal from conductors connected to the seed")
public record Electroplate(
    @Inline StepInfo info,
    @Key("metal to plate") String material,
    @Key(
            value = "thickness; for a level profile above the highest conductor of an opening",
            quantity = Quantity.LENGTH,
            min = 0,
            above = true)
        double thickness,
    @Key("layer that carries the current") String seed,
    @Key(value = "whether the metal follows the surface or fills level", otherwise = "conformal")
        Profile profile,
    @Key(value = "shape around convex corners", otherwise = "round") Corner corner)
    implements ProcessStep {

  /// Shape of the plated metal.
  public enum Profile {
    /// Fills each opening to a flat top, and mushrooms over its lip.
    LEVEL,
    /// The same thickness everywhere.
    CONFORMAL
  }
}
