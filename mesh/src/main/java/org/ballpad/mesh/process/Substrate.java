package org.ballpad.mesh.process;

import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;

/// The wafer: a slab from z = -thickness to 0, the first step of every process.
///
/// @param info common keys
/// @param material name of the material
/// @param thickness thickness, um
@Keyword(value = "substrate", says = "starts with a slab whose upper face is z = 0")
public record Substrate(
    @Inline StepInfo info,
    @Key("material of the slab") String material,
    @Key(value = "thickness of the slab", quantity = Quantity.LENGTH, min = 0, above = true)
        double thickness)
    implements ProcessStep {}
