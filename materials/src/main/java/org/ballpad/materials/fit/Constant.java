package org.ballpad.materials.fit;

/// A constant of a law that was looked for.
///
/// @param name as in case files: `QR`
/// @param unit as in case files; empty for a pure number
/// @param value its value
/// @param standardError one standard deviation; infinite if the data do not determine it, 0 if it
///   was held
/// @param held whether it was not looked for
public record Constant(String name, String unit, double value, double standardError, boolean held) {
  /// The standard error as a share of the value.
  public double relativeError() {
    return standardError / Math.abs(value);
  }
}
