package org.ballpad.materials.fit;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// What was measured on a material.
///
/// Units: MPa, s, K.
///
/// @param curves tension tests
/// @param steady stresses of steady flow
public record TestData(List<Curve> curves, List<Steady> steady) {
  /// A bar pulled at a rate.
  ///
  /// @param name what messages call it
  /// @param temperature temperature, K
  /// @param rate rate of total strain, 1/s
  /// @param strain total strain, rising
  /// @param stress stress at each strain, MPa
  public record Curve(
      String name, double temperature, double rate, double[] strain, double[] stress) {
    /// The largest stress.
    double largest() {
      return DoubleStream.of(stress).max().orElseThrow();
    }

    /// The end of the curve, as if it flowed steadily there.
    Steady end() {
      return new Steady(temperature, rate, stress[stress.length - 1]);
    }
  }

  /// A stress at which a bar flows steadily at a rate.
  public record Steady(double temperature, double rate, double stress) {}

  /// Copies both lists.
  public TestData {
    curves = List.copyOf(curves);
    steady = List.copyOf(steady);
  }

  /// Number of stresses.
  public int size() {
    return steady.size() + curves.stream().mapToInt(curve -> curve.stress.length).sum();
  }

  /// The temperatures, each once, rising.
  double[] temperatures() {
    return Stream.concat(
            steady.stream().map(Steady::temperature), curves.stream().map(Curve::temperature))
        .distinct()
        .sorted()
        .mapToDouble(Double::doubleValue)
        .toArray();
  }

  /// The temperature whose inverse is the mean of the inverses: at it the factor of a rate and its
  /// activation energy are least entangled.
  double reference() {
    return 1 / DoubleStream.of(temperatures()).map(t -> 1 / t).average().orElseThrow();
  }
}
