package org.ballpad.mesh.process;

import java.util.List;
import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;

/// Removes material from its exposed surface inwards.
///
/// An attack of depth d reaches (1 - A) d sideways and d downwards. With A below 1 a mask protects what it touches, less the sideways
/// attack; with A = 1 everything in the vertical shadow of whatever lies above is protected.
///
/// @param info common keys
/// @param target ids or materials that are attacked
/// @param mask id of the layer that protects the target, or null
/// @param depth depth of the attack, um, or null
/// @param overetch depth beyond the film's thickness, percent of it; used without `depth` and `undercut`
/// @param anisotropy A, from 0 (all directions alike) to 1 (only downwards)
/// @param undercut distance of the straight wall inside the mask's footprint, um, or null
/// @param profile shape of the wall for `undercut`
@Keyword(value = "etch", says = "removes material from its exposed surface inwards")
public record Etch(
    @Inline StepInfo info,
    @Key("layers or materials that are attacked") List<String> target,
    @Key(value = "layer that protects the target", otherwise = Key.NOTHING) String mask,
    @Key(
            value = "depth of the attack",
            quantity = Quantity.LENGTH,
            min = 0,
            above = true,
            otherwise = Key.NOTHING)
        Double depth,
    @Key(
            value = "depth beyond the film's thickness, in percent of it",
            min = 0,
            max = 1000,
            otherwise = "0")
        double overetch,
    @Key(
            value = "0 attacks in all directions alike, 1 only downwards",
            quantity = Quantity.FRACTION,
            min = 0,
            max = 1,
            otherwise = "0")
        double anisotropy,
    @Key(
            value = "distance of a straight wall inside the footprint of the mask",
            quantity = Quantity.LENGTH,
            min = 0,
            otherwise = Key.NOTHING)
        Double undercut,
    @Key(value = "shape of the wall that undercut places", otherwise = Key.NOTHING)
        Profile profile)
    implements ProcessStep {

  /// Shape of the wall that `undercut` places.
  public enum Profile {
    VERTICAL
  }
}
