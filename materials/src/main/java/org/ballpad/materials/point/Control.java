package org.ballpad.materials.point;

/// What happens to one component of strain or stress in a stretch of a path.
public sealed interface Control {
  /// What was given before, strain or stress, stays at its value.
  Control KEEP = new Keep();

  /// See [#KEEP].
  record Keep() implements Control {}

  /// The strain stays at what it is, whatever was given before.
  record Clamp() implements Control {}

  /// The strain goes to a value.
  ///
  /// @param to strain at the end
  record Strain(double to) implements Control {}

  /// The stress goes to a value.
  ///
  /// @param to stress at the end, MPa
  record Stress(double to) implements Control {}
}
