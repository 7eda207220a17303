package org.ballpad.materials;

/// A property was asked for at a temperature for which no value is given.
///
/// Units: K.
public final class OutOfRange extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String property;
  private final double temperature;
  private final double lowest;
  private final double highest;

  /// @param property name of the table, such as `SAC305 E`
  /// @param temperature what was asked for
  /// @param lowest first temperature with a value
  /// @param highest last temperature with a value
  public OutOfRange(String property, double temperature, double lowest, double highest) {
    super(
        "%s: no value at %s K, given from %s K to %s K"
            .formatted(property, temperature, lowest, highest));
    this.property = property;
    this.temperature = temperature;
    this.lowest = lowest;
    this.highest = highest;
  }

  /// Name of the table.
  public String property() {
    return property;
  }

  /// What was asked for, K.
  public double temperature() {
    return temperature;
  }

  /// First temperature with a value, K.
  public double lowest() {
    return lowest;
  }

  /// Last temperature with a value, K.
  public double highest() {
    return highest;
  }
}
