package org.ballpad.materials.point;

/// How fast a stretch of a path is gone.
///
/// Units: s, K.
public sealed interface Pace {
  /// How long it takes.
  ///
  /// @param strain largest change of a strain that is given
  /// @param temperature change of temperature, K
  double seconds(double strain, double temperature);

  /// A time; at 0 nothing creeps or relaxes.
  record Duration(double time) implements Pace {
    @Override
    public double seconds(double strain, double temperature) {
      return time;
    }
  }

  /// A rate of the strain that changes most, 1/s.
  record StrainRate(double rate) implements Pace {
    @Override
    public double seconds(double strain, double temperature) {
      return Math.abs(strain) / rate;
    }
  }

  /// A rate of temperature, K/s.
  record Ramp(double rate) implements Pace {
    @Override
    public double seconds(double strain, double temperature) {
      return Math.abs(temperature) / rate;
    }
  }
}
