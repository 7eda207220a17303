package org.ballpad.mesh.process;

import org.ballpad.mesh.Key;
import org.ballpad.mesh.Quantity;

/// What process steps ask of a material. Comes from the library or the case, by material name.
///
/// @param photosensitive whether it can be exposed
/// @param tone `positive`, `negative` or empty where not known
/// @param opaque whether it blocks exposure light
/// @param conductor whether current reaches through it
/// @param catalytic whether electroless plating starts on it
/// @param wettable whether molten solder wets it
/// @param solder whether it melts in reflow
/// @param structural whether it carries stress in the finished package
/// @param etchClass name of the etch that attacks it, or empty
/// @param family what it is, as `polyimide`, `epoxy` or `copper`, or empty where nothing is said
/// @param transition glass transition temperature, K, or null where not known
/// @param surfaceTension surface tension when molten, uN/um, or null where not known
/// @param liquidDensity density when molten, kg/um3, or null where not known
public record ProcessTraits(
    @Key(value = "whether it can be exposed", otherwise = "false") boolean photosensitive,
    @Key(
            value = "what exposure does to it: positive dissolves, negative stays",
            oneOf = {"positive", "negative"},
            otherwise = Key.NOTHING)
        String tone,
    @Key(value = "whether it blocks exposure light", otherwise = "false") boolean opaque,
    @Key(value = "whether current reaches through it", otherwise = "false") boolean conductor,
    @Key(value = "whether electroless plating starts on it", otherwise = "false") boolean catalytic,
    @Key(value = "whether molten solder wets it", otherwise = "false") boolean wettable,
    @Key(value = "whether it melts in reflow", otherwise = "false") boolean solder,
    @Key(value = "whether it carries stress in the finished package", otherwise = "true")
        boolean structural,
    @Key(value = "name of the etch that attacks it", otherwise = Key.NOTHING) String etchClass,
    @Key(
            value = "what it is, as polyimide, epoxy or copper: claims ask for it",
            otherwise = Key.NOTHING)
        String family,
    @Key(
            value = "glass transition temperature",
            name = "Tg",
            quantity = Quantity.TEMPERATURE,
            min = 0,
            otherwise = Key.NOTHING)
        Double transition,
    @Key(
            value = "surface tension when molten",
            quantity = Quantity.SURFACE_TENSION,
            min = 0,
            above = true,
            otherwise = Key.NOTHING)
        Double surfaceTension,
    @Key(
            value = "density when molten",
            quantity = Quantity.DENSITY,
            min = 0,
            above = true,
            otherwise = Key.NOTHING)
        Double liquidDensity) {

  /// An inert structural material: the traits of one that says nothing.
  public static final ProcessTraits INERT =
      new ProcessTraits(
          false, "", false, false, false, false, false, true, "", "", null, null, null);

  /// Takes a text that is not given as empty.
  public ProcessTraits {
    tone = tone == null ? "" : tone;
    etchClass = etchClass == null ? "" : etchClass;
    family = family == null ? "" : family;
  }
}
