package org.ballpad.mesh.process;

/// What process steps ask of a material. Comes from the library or the case, by material name.
///
/// @param photosensitive whether it can be exposed
/// @param tone `positive`, `negative` or empty
/// @param opaque whether it blocks exposure light
/// @param conductor whether current reaches through it
/// @param catalytic whether electroless plating starts on it
/// @param wettable whether molten solder wets it
/// @param solder whether it melts in reflow
/// @param structural whether it carries stress in the finished package
/// @param etchClass name of the etch that attacks it, or empty
public record ProcessTraits(
    boolean photosensitive,
    String tone,
    boolean opaque,
    boolean conductor,
    boolean catalytic,
    boolean wettable,
    boolean solder,
    boolean structural,
    String etchClass) {

  /// An inert structural material: the traits of one that says nothing.
  public static final ProcessTraits INERT =
      new ProcessTraits(false, "", false, false, false, false, false, true, "");
}
