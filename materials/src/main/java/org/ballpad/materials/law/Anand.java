package org.ballpad.materials.law;

import java.util.Arrays;
import java.util.OptionalDouble;

/// Anand's viscoplasticity: a sinh law whose resistance s hardens and recovers towards a saturation
/// that depends on the rate (docs/theory.md, eq. 7.12 to 7.15).
///
/// The increment of s is the closed form at the saturation of the increment's own rate: it never
/// passes saturation, however large the increment.
///
/// State row: s, MPa; 0 for material that starts at saturation and has not flowed yet.
///
/// - **Error** first order in the increment.
/// - **Source** Brown, Kim, Anand, Int. J. Plasticity 5 (1989) 95
///
/// @param initial s0, MPa; none to start at saturation
/// @param activation Q/R, K
/// @param factor A, 1/s
/// @param multiplier xi
/// @param sensitivity m, at most 1
/// @param hardening h0, MPa
/// @param saturation s-hat, MPa
/// @param saturationSensitivity n
/// @param hardeningExponent a, at least 1
public record Anand(
    OptionalDouble initial,
    double activation,
    double factor,
    double multiplier,
    double sensitivity,
    double hardening,
    double saturation,
    double saturationSensitivity,
    double hardeningExponent)
    implements CreepRule {
  /// @throws IllegalArgumentException if a constant is out of its range
  public Anand {
    initial.ifPresent(s0 -> CreepRule.above(0, "s0", s0));
    CreepRule.atLeast(0, "Q/R", activation);
    CreepRule.above(0, "A", factor);
    CreepRule.above(0, "xi", multiplier);
    CreepRule.above(0, "m", sensitivity);
    CreepRule.atLeast(1, "1/m", 1 / sensitivity);
    CreepRule.atLeast(0, "h0", hardening);
    CreepRule.above(0, "s_hat", saturation);
    CreepRule.atLeast(0, "n", saturationSensitivity);
    CreepRule.atLeast(1, "a", hardeningExponent);
  }

  @Override
  public int stateSize() {
    return 1;
  }

  @Override
  public void initialState(int n, double[] state, int firstRow) {
    Arrays.fill(state, firstRow * n, (firstRow + 1) * n, initial.orElse(0));
  }

  @Override
  public CreepPoint point(int firstRow) {
    return new CreepPoint() {
      private double lnFactor;
      private double lnTime;
      private double old;
      private double s;
      private double sSlope; // d s / d ln increment

      @Override
      void place(double temperature, double dt, double[] oldState, int n, int p) {
        lnFactor = Math.log(factor) - activation / temperature;
        lnTime = Math.log(dt);
        old = oldState[firstRow * n + p];
      }

      @Override
      void evaluate(double lnStress, double lnIncrement) {
        harden(lnIncrement);
        double x = multiplier * Math.exp(lnStress) / s;
        lnRate = lnFactor + LogSinh.of(x) / sensitivity;
        byStress = LogSinh.slope(x) / sensitivity;
        byIncrement = -byStress * sSlope / s;
      }

      /// s* = s_hat z^n, then with u = |1 - s_old / s*| and y = (a - 1) h0 / s* Dp u^(a - 1) the
      /// distance from saturation falls to u (1 + y)^(-1 / (a - 1)).
      private void harden(double lnIncrement) {
        double sStar =
            saturation * Math.exp(saturationSensitivity * (lnIncrement - lnTime - lnFactor));
        double distance = old == 0 ? 0 : 1 - old / sStar;
        double u = Math.abs(distance);
        double a1 = hardeningExponent - 1;
        double z = hardening / sStar * Math.exp(lnIncrement) * (a1 == 0 ? 1 : Math.pow(u, a1));
        double remains = a1 == 0 ? Math.exp(-z) : Math.exp(-Math.log(1 + a1 * z) / a1);
        s = sStar * (1 - distance * remains);
        double starSlope = saturationSensitivity * sStar;
        double distanceSlope = (1 - distance) * saturationSensitivity; // s_old / s* n
        double left =
            remains * (distanceSlope - distance * z * (1 - saturationSensitivity)) / (1 + a1 * z);
        sSlope = old == 0 ? starSlope : starSlope * (1 - distance * remains) - sStar * left;
      }

      @Override
      void store(double increment, double stress, double[] newState, int n, int p) {
        newState[firstRow * n + p] = s;
      }
    };
  }
}
