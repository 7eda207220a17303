package org.ballpad.materials.law;

/// How temperature speeds up relaxation: times are a(T) times those at the reference
/// (docs/theory.md, eq. 7.21 to 7.23).
///
/// Units: K.
public sealed interface Shift permits ArrheniusShift, WlfShift {
  /// ln a at a temperature above 0 K.
  double lnFactor(double temperature);
}
