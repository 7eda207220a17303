package org.ballpad.solver.result;

import org.ballpad.mesh.Key;
import org.ballpad.mesh.Quantity;

/// The part of a region near an interface.
///
/// @param depth null for the default: 10 um, 25 um where the interface is higher than 5 um
public record Layer(
    @Key("Region that the layer is part of.") String in,
    @Key("Interface that it lies along, as first/second.") String along,
    @Key(
            value = "Thickness; 10 um if absent, 25 um where the interface is higher than 5 um.",
            quantity = Quantity.LENGTH,
            min = 0,
            above = true,
            otherwise = Key.NOTHING)
        Double depth,
    @Key(value = "Whether it follows the steps of the interface.", otherwise = "follow") Cut cut) {}
