package org.ballpad.mesh.process;

import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;

/// A liquid that flows over the topography and hardens.
///
/// The top is at P (z_ref + t) + (1 - P)(h* + t), where h* is the highest surface within (1 - P) t to either side: P = 1 is flat,
/// P = 0 follows the surface. The liquid also runs into pockets below overhangs.
///
/// @param info common keys
/// @param material name of the material
/// @param thickness cured thickness on the field, um
/// @param planarisation P, from 0 (follows steps) to 1 (flat)
/// @param reference height that the flat part refers to
/// @param referenceHeight that height, um, for `reference: value`
/// @param pocketFill filled share of the pockets below overhangs
/// @param exposeOk whether features may stick out of the coat
@Keyword(value = "coat", says = "spreads a liquid that levels the topography and hardens")
public record Coat(
    @Inline StepInfo info,
    @Key("material of the coat") String material,
    @Key(
            value = "cured thickness on the field",
            quantity = Quantity.LENGTH,
            min = 0,
            above = true)
        double thickness,
    @Key(
            value = "how far steps are levelled: 0 follows them, 1 is flat",
            quantity = Quantity.FRACTION,
            min = 0,
            max = 1)
        double planarisation,
    @Key(
            value = "height that the thickness counts from: the field, the highest point, a value",
            otherwise = "field")
        Reference reference,
    @Key(
            value = "height for reference: value",
            quantity = Quantity.LENGTH,
            otherwise = Key.NOTHING)
        Double referenceHeight,
    @Key(
            value = "filled share of pockets below overhangs",
            quantity = Quantity.FRACTION,
            min = 0,
            max = 1,
            otherwise = "1")
        double pocketFill,
    @Key(value = "whether features may stick out of the coat", otherwise = "false")
        boolean exposeOk)
    implements ProcessStep {

  /// Where the thickness of a coat counts from.
  public enum Reference {
    FIELD,
    HIGHEST,
    VALUE
  }
}
