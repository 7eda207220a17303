package org.ballpad.mesh.process;

import java.util.List;
import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;

/// Melts solder, which takes its capillary shape on what it wets and is born free of stress at its solidus.
///
/// @param info common keys
/// @param regions ids of the solder deposits that melt; the first names the joint
/// @param wettable ids of the layers that the solder may wet; all wettable metals when empty
/// @param peak highest temperature, K
/// @param solidus temperature at which the solder is solid again, K
/// @param model how the free surface is found
@Keyword(value = "reflow", says = "melts solder into its capillary shape")
public record Reflow(
    @Inline StepInfo info,
    @Key("solder deposits that melt; the first names the joint") List<String> regions,
    @Key(value = "layers that the solder may wet", otherwise = Key.NOTHING) List<String> wettable,
    @Key(
            value = "highest temperature",
            name = "T_peak",
            quantity = Quantity.TEMPERATURE,
            min = 0)
        double peak,
    @Key(
            value = "temperature at which the solder is solid again",
            name = "T_solidus",
            quantity = Quantity.TEMPERATURE,
            min = 0)
        double solidus,
    @Key(value = "how the free surface is found", otherwise = "cap") Model model)
    implements ProcessStep {

  /// How the free surface is found.
  public enum Model {
    /// A part of a sphere: gravity is negligible against surface tension.
    CAP
  }
}
