package org.ballpad.materials.life;

/// What some life laws ask of the joint and of its cycle besides the damage. What nobody has said
/// is NaN, and a law that needs it refuses.
///
/// Units: um, K, s.
///
/// @param crackLength path of a crack through the joint: its diameter at the interface
/// @param meanTemperature mean temperature of the joint over the cycle
/// @param dwell dwell at either end of the cycle
public record Conditions(double crackLength, double meanTemperature, double dwell) {
  /// Nothing is said.
  public static final Conditions UNSAID = new Conditions(Double.NaN, Double.NaN, Double.NaN);

  /// A joint whose cracks have this length to run, nothing said of the cycle.
  public static Conditions crack(double length) {
    return new Conditions(length, Double.NaN, Double.NaN);
  }

  /// A cycle, nothing said of the joint.
  public static Conditions cycle(double meanTemperature, double dwell) {
    return new Conditions(Double.NaN, meanTemperature, dwell);
  }
}
