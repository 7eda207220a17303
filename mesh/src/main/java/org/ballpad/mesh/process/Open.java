package org.ballpad.mesh.process;

import java.util.List;
import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Interval;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;

/// Direct removal of layers by laser, plasma or tool, down to the layer it stops on.
///
/// @param info common keys
/// @param layers ids of the layers to remove
/// @param open where they are removed, disjoint and increasing
/// @param wall angle of the walls, degrees; below 90 the opening is wider at its top
/// @param cdAt where the openings have their stated width
/// @param method how it is done; the geometry is the same
/// @param stopOn id of the layer that must be reached, or null
@Keyword(value = "open", says = "removes layers directly, without exposure")
public record Open(
    @Inline StepInfo info,
    @Key("layers to remove") List<String> layers,
    @Key(value = "where they are removed, as [[from, to], ..]", quantity = Quantity.LENGTH)
        List<Interval> open,
    @Key(
            value = "angle of the walls, below 90 for openings that are wider at the top",
            quantity = Quantity.ANGLE,
            min = 10,
            max = 170,
            otherwise = "90 deg")
        double wall,
    @Key(value = "end of the walls at which openings have their width", otherwise = "bottom")
        Pattern.CdAt cdAt,
    @Key(value = "tool that removes the material", otherwise = "plasma") Method method,
    @Key(value = "layer that every opening must reach", otherwise = Key.NOTHING) String stopOn)
    implements ProcessStep {

  /// Tool that removes the material.
  public enum Method {
    LASER,
    PLASMA,
    MECHANICAL
  }
}
