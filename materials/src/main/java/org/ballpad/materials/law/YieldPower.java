package org.ballpad.materials.law;

import java.util.List;
import org.ballpad.materials.PropertyTable;

/// Yield stress from a power law of plastic strain, p = C (Y / G)^n: material that flows under
/// every stress, however little (docs/theory.md, eq. 7.34 and 7.35).
///
/// Its slope is infinite at no plastic strain. So the parameter of its points is the rise of the
/// yield stress, by which strain has a finite slope everywhere.
///
/// @param factor C, plastic strain at Y = G
/// @param exponent n, at least 1
/// @param over what stress is divided by, by temperature, MPa: the shear modulus G
public record YieldPower(double factor, double exponent, PropertyTable over) implements Hardening {
  /// @throws IllegalArgumentException if a constant is out of its range
  public YieldPower {
    CreepRule.above(0, over.name() + ": C", factor);
    CreepRule.atLeast(1, over.name() + ": n", exponent);
    for (double t : over.temperatures()) {
      CreepRule.above(0, over.name(), over.at(t));
    }
  }

  @Override
  public List<PropertyTable> tables() {
    return List.of(over);
  }

  @Override
  public HardeningPoint point() {
    return new HardeningPoint() {
      private double unit;
      private double old;
      private double oldStress;

      @Override
      void heat(double temperature) {
        unit = over.at(temperature);
      }

      @Override
      void place(double accumulated) {
        old = accumulated;
        oldStress = unit * Math.pow(accumulated / factor, 1 / exponent);
      }

      @Override
      void at(double u) {
        stress = oldStress + u;
        increment =
            old > 0
                ? old * Math.expm1(exponent * Math.log1p(u / oldStress))
                : factor * Math.pow(u / unit, exponent);
        incrementSlope = exponent * factor / unit * Math.pow(stress / unit, exponent - 1);
        stressSlope = 1;
      }

      @Override
      double parameter(double increment) {
        return old > 0
            ? oldStress * Math.expm1(Math.log1p(increment / old) / exponent)
            : unit * Math.pow(increment / factor, 1 / exponent);
      }
    };
  }
}
