package org.ballpad.cases.file.tree;

import java.util.List;
import org.ballpad.materials.PropertyTable;

/// A property as the file gives it: one number, or a table `[[T, value], ...]` by temperature.
///
/// Units: K; the internal unit of the property.
///
/// @param at where it is written
/// @param kelvin rising temperatures; none for one number that holds at all of them
/// @param values one for each temperature, or the one number
public record Points(Place at, List<Double> kelvin, List<Double> values) {
  /// Copies both lists.
  public Points {
    kelvin = List.copyOf(kelvin);
    values = List.copyOf(values);
  }

  /// One number that holds at all temperatures.
  public static Points constant(Place at, double value) {
    return new Points(at, List.of(), List.of(value));
  }

  /// Whether it is one number.
  public boolean isConstant() {
    return kelvin.isEmpty();
  }

  /// The table to compute with.
  ///
  /// @param name what it is a table of, for messages
  /// @param extend whether the end values hold outside
  public PropertyTable table(String name, boolean extend) {
    return isConstant()
        ? PropertyTable.constant(name, values.getFirst())
        : PropertyTable.of(name, array(kelvin), array(values), extend);
  }

  private static double[] array(List<Double> list) {
    return list.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
