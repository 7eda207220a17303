package org.ballpad.materials;

import java.util.List;

/// Thermal expansion along one direction.
///
/// Strain is in total form: a function of the two temperatures alone, never accumulated, so that a
/// closed loop in temperature gives exactly no strain.
///
/// Units: 1/K, K.
public sealed interface Expansion {

  /// Free thermal strain at a temperature relative to the stress-free one.
  ///
  /// @throws OutOfRange if the coefficient has no value where it is needed
  double strain(double temperature, double stressFree);

  /// The tables of its coefficients; none if it is constant.
  List<PropertyTable> tables();

  /// One coefficient at every temperature.
  ///
  /// @param coefficient the coefficient
  record Constant(double coefficient) implements Expansion {
    @Override
    public double strain(double temperature, double stressFree) {
      return coefficient * (temperature - stressFree);
    }

    @Override
    public List<PropertyTable> tables() {
      return List.of();
    }
  }

  /// Mean coefficient between a reference temperature and the actual one.
  ///
  /// The strain from the reference is alpha(T) (T - Tref); another stress-free temperature shifts
  /// it by a constant. Taking alpha(T) (T - T0) instead is a common mistake, pinned by a test.
  ///
  /// @param mean mean coefficient by temperature
  /// @param reference temperature from which it is measured, not the stress-free one
  record Secant(PropertyTable mean, double reference) implements Expansion {
    @Override
    public double strain(double temperature, double stressFree) {
      return fromReference(temperature) - fromReference(stressFree);
    }

    private double fromReference(double temperature) {
      return mean.at(temperature) * (temperature - reference);
    }

    @Override
    public List<PropertyTable> tables() {
      return List.of(mean);
    }
  }

  /// Slope of the strain; integrated exactly between its points.
  ///
  /// @param slope d strain / d T by temperature
  record Instantaneous(PropertyTable slope) implements Expansion {
    @Override
    public double strain(double temperature, double stressFree) {
      return slope.integral(stressFree, temperature);
    }

    @Override
    public List<PropertyTable> tables() {
      return List.of(slope);
    }
  }
}
