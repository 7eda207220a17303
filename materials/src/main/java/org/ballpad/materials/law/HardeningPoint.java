package org.ballpad.materials.law;

/// The yield stress of one point of a block, by a parameter u that is 0 in its old state and rises
/// with plastic strain. Scratch: one thread at a time.
///
/// A parameter other than plastic strain lets a curve begin with an infinite slope.
public abstract class HardeningPoint {
  /// Plastic strain since the old state where it was last evaluated.
  double increment;

  /// Yield stress there, MPa.
  double stress;

  /// d increment / d u there.
  double incrementSlope;

  /// d stress / d u there.
  double stressSlope;

  /// Takes up the properties at a temperature.
  abstract void heat(double temperature);

  /// Takes up the accumulated plastic strain of the old state.
  abstract void place(double accumulated);

  /// Evaluates strain and stress.
  abstract void at(double u);

  /// The parameter of an increment of plastic strain.
  abstract double parameter(double increment);
}
