package org.ballpad.materials.law;

/// One point of a block, asked for its creep rate. Scratch: one thread at a time.
///
/// Everything is in logarithms, in which power and sinh laws are nearly straight and nothing
/// overflows.
public abstract class CreepPoint {
  /// ln of the rate where it was last evaluated.
  double lnRate;

  /// d ln rate / d ln stress there, the local exponent.
  double byStress;

  /// d ln rate / d ln increment there: not 0 where the increment changes the resistance.
  double byIncrement;

  /// Takes up temperature, increment of time and old state of point p of n.
  abstract void place(double temperature, double dt, double[] oldState, int n, int p);

  /// Evaluates the rate.
  ///
  /// @param lnStress ln of the equivalent stress at the end of the increment
  /// @param lnIncrement ln of the equivalent creep strain in it
  abstract void evaluate(double lnStress, double lnIncrement);

  /// Writes the new state of point p of n for what was last evaluated.
  ///
  /// @param increment equivalent creep strain in the increment
  /// @param stress equivalent stress at its end
  void store(double increment, double stress, double[] newState, int n, int p) {}
}
