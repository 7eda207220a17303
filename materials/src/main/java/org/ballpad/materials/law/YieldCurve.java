package org.ballpad.materials.law;

import java.util.List;
import org.ballpad.materials.PropertyTable;

/// Yield stress by accumulated plastic strain and temperature, linear between its points; behind
/// the last strain it stays (perfect plasticity).
///
/// @param strain accumulated plastic strains, rising from 0
/// @param stress for each of them the yield stress by temperature, MPa
public record YieldCurve(List<Double> strain, List<PropertyTable> stress) implements Hardening {
  /// @throws IllegalArgumentException if strains do not rise from 0, or stresses are not positive
  ///   or fall with strain
  public YieldCurve {
    strain = List.copyOf(strain);
    stress = List.copyOf(stress);
    if (strain.isEmpty() || strain.size() != stress.size() || strain.getFirst() != 0) {
      throw new IllegalArgumentException(
          "plastic strains %s with %d stresses: one stress for each, the first strain is 0"
              .formatted(strain, stress.size()));
    }
    for (int i = 0; i < strain.size(); i++) {
      requireRise(strain, stress, i);
    }
  }

  /// The same yield stress whatever happens.
  public static YieldCurve perfect(PropertyTable stress) {
    return new YieldCurve(List.of(0.0), List.of(stress));
  }

  private static void requireRise(List<Double> strain, List<PropertyTable> stress, int i) {
    PropertyTable table = stress.get(i);
    if (i > 0 && !(strain.get(i) > strain.get(i - 1) && Double.isFinite(strain.get(i)))) {
      throw new IllegalArgumentException(
          "%s: plastic strain %s follows %s, strains must rise"
              .formatted(table.name(), strain.get(i), strain.get(i - 1)));
    }
    for (double t : table.temperatures()) {
      double least = i == 0 ? Double.MIN_VALUE : stress.get(i - 1).at(t);
      if (!(table.at(t) >= least && Double.isFinite(table.at(t)))) {
        throw new IllegalArgumentException(
            "%s: %s MPa at plastic strain %s and %s K: yield stress is positive and does not fall"
                .formatted(table.name(), table.at(t), strain.get(i), t));
      }
    }
  }

  /// Writes the yield stress at each strain.
  void at(double temperature, double[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = stress.get(i).at(temperature);
    }
  }

  @Override
  public List<PropertyTable> tables() {
    return stress;
  }

  @Override
  public HardeningPoint point() {
    double[] strains = strain.stream().mapToDouble(Double::doubleValue).toArray();
    double[] stresses = new double[strains.length];
    return new HardeningPoint() {
      private double old;

      @Override
      void heat(double temperature) {
        YieldCurve.this.at(temperature, stresses);
      }

      @Override
      void place(double accumulated) {
        old = accumulated;
      }

      @Override
      void at(double u) {
        double p = old + u;
        int i = 1;
        while (i < strains.length && strains[i] <= p) {
          i++;
        }
        increment = u;
        incrementSlope = 1;
        stress = stresses[i - 1];
        stressSlope = 0;
        if (i < strains.length) {
          stressSlope = (stresses[i] - stresses[i - 1]) / (strains[i] - strains[i - 1]);
          stress += stressSlope * (p - strains[i - 1]);
        }
      }

      @Override
      double parameter(double increment) {
        return increment;
      }
    };
  }
}
