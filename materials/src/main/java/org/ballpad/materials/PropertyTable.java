package org.ballpad.materials;

import java.util.Arrays;

/// A property by temperature, linear between its points.
///
/// Outside its points it has no value, unless it says that the end values hold on.
///
/// - **Units** temperature K; the value in the internal unit of the property.
/// - **Error** exact for the piecewise linear function, its integral included. Temperatures up to
///   1e-6 K outside count as the end point: degC and K differ by a rounded constant.
public final class PropertyTable {
  private static final double SLACK = 1e-6;

  private final String name;
  private final double[] kelvin;
  private final double[] values;
  private final double[] primitive;
  private final boolean extend;

  private PropertyTable(String name, double[] kelvin, double[] values, boolean extend) {
    if (kelvin.length == 0 || kelvin.length != values.length) {
      throw new IllegalArgumentException(
          "%s: %d temperatures, %d values".formatted(name, kelvin.length, values.length));
    }
    this.name = name;
    this.kelvin = kelvin.clone();
    this.values = values.clone();
    this.primitive = new double[kelvin.length];
    this.extend = extend;
    for (int i = 1; i < kelvin.length; i++) {
      double step = kelvin[i] - kelvin[i - 1];
      if (!(step > 0)) {
        throw new IllegalArgumentException(
            "%s: temperatures must rise, but %s K follows %s K"
                .formatted(name, kelvin[i], kelvin[i - 1]));
      }
      primitive[i] = primitive[i - 1] + step * (values[i] + values[i - 1]) / 2;
    }
  }

  /// A table through the given points.
  ///
  /// @param name what it is a table of, for messages: `SAC305 E`
  /// @param kelvin rising temperatures
  /// @param values one value for each
  /// @param extend whether the end values hold outside
  public static PropertyTable of(String name, double[] kelvin, double[] values, boolean extend) {
    return new PropertyTable(name, kelvin, values, extend);
  }

  /// The same value at every temperature.
  public static PropertyTable constant(String name, double value) {
    return new PropertyTable(name, new double[] {0}, new double[] {value}, true);
  }

  /// Whether another table has the same points, whatever it is called.
  public boolean isSame(PropertyTable other) {
    return Arrays.equals(kelvin, other.kelvin) && Arrays.equals(values, other.values);
  }

  /// What it is a table of.
  public String name() {
    return name;
  }

  /// The temperatures of its points, rising; one alone if it is constant.
  public double[] temperatures() {
    return kelvin.clone();
  }

  /// Whether every temperature from one to the other has a value.
  public boolean covers(double from, double to) {
    return extend || (from >= lowest() - SLACK && to <= highest() + SLACK);
  }

  /// The value at a temperature.
  ///
  /// @throws OutOfRange if it has none there
  public double at(double temperature) {
    int i = segment(temperature);
    if (i < 0) {
      return values[0];
    }
    if (i == kelvin.length - 1) {
      return values[i];
    }
    double share = (temperature - kelvin[i]) / (kelvin[i + 1] - kelvin[i]);
    return values[i] + share * (values[i + 1] - values[i]);
  }

  /// The integral of the value over temperature.
  ///
  /// @throws OutOfRange if the value is missing at either end
  public double integral(double from, double to) {
    return primitive(to) - primitive(from);
  }

  private double primitive(double temperature) {
    int i = Math.max(0, segment(temperature));
    return primitive[i] + (temperature - kelvin[i]) * (values[i] + at(temperature)) / 2;
  }

  /// Index of the last point at or below the temperature, -1 before the first.
  private int segment(double temperature) {
    if (!covers(temperature, temperature)) {
      throw new OutOfRange(name, temperature, lowest(), highest());
    }
    int found = Arrays.binarySearch(kelvin, temperature);
    return found >= 0 ? found : -found - 2;
  }

  private double lowest() {
    return kelvin[0];
  }

  private double highest() {
    return kelvin[kelvin.length - 1];
  }
}
