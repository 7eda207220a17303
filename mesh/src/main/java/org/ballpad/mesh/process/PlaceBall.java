package org.ballpad.mesh.process;

import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;

/// A solder sphere put on a pad; its volume waits for the reflow that gives it its shape.
///
/// @param info common keys
/// @param material name of the solder
/// @param diameter diameter of the sphere, um
/// @param on id of the layer that it is put on
@Keyword(value = "place_ball", says = "puts a solder sphere on a pad")
public record PlaceBall(
    @Inline StepInfo info,
    @Key("solder of the ball") String material,
    @Key(value = "diameter of the ball", quantity = Quantity.LENGTH, min = 0, above = true)
        double diameter,
    @Key("layer that the ball is put on") String on)
    implements ProcessStep {}
