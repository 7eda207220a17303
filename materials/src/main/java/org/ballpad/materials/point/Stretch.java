package org.ballpad.materials.point;

import java.util.Arrays;
import org.ballpad.materials.law.PointDriver;
import org.ballpad.materials.law.PointDriver.Given;
import org.ballpad.materials.law.PointDriver.Target;

/// A leg as it begins for a point: what is given, and from where to where it goes.
///
/// @param given what is given of each component
/// @param from its value at the start
/// @param to its value at the end
/// @param cold temperature at the start, K
/// @param hot temperature at the end, K
/// @param seconds how long it takes
record Stretch(Given[] given, double[] from, double[] to, double cold, double hot, double seconds) {

  /// @param before what was given in the leg before
  static Stretch of(Leg leg, Given[] before, PointDriver point) {
    Given[] given = before.clone();
    double[] from = new double[4];
    double[] to = new double[4];
    double strain = 0;
    for (int i = 0; i < 4; i++) {
      Control control = leg.controls().get(i);
      given[i] =
          switch (control) {
            case Control.Keep _ -> before[i];
            case Control.Clamp _, Control.Strain _ -> Given.STRAIN;
            case Control.Stress _ -> Given.STRESS;
          };
      from[i] = given[i] == Given.STRAIN ? point.strain()[i] : point.stress()[i];
      to[i] =
          switch (control) {
            case Control.Keep _, Control.Clamp _ -> from[i];
            case Control.Strain(double end) -> end;
            case Control.Stress(double end) -> end;
          };
      strain = Math.max(strain, given[i] == Given.STRAIN ? Math.abs(to[i] - from[i]) : 0);
    }
    double start = point.temperature();
    double end = leg.temperature().orElse(start);
    return new Stretch(given, from, to, start, end, leg.pace().seconds(strain, end - start));
  }

  /// Whether neither time passes nor anything that is given changes.
  boolean isStill() {
    return seconds == 0 && cold == hot && Arrays.equals(from, to);
  }

  /// Takes the point from one share of the leg to another, in shorter increments where one is not
  /// found.
  ///
  /// @param halvings how often an increment may be cut in two
  /// @return whether it got there
  boolean advance(PointDriver point, double start, double end, int halvings) {
    if (point.go(at(end), (end - start) * seconds, 1)) {
      return true;
    }
    double middle = (start + end) / 2;
    return halvings > 0
        && advance(point, start, middle, halvings - 1)
        && advance(point, middle, end, halvings - 1);
  }

  private Target at(double share) {
    double[] value = new double[4];
    for (int i = 0; i < 4; i++) {
      value[i] = from[i] + share * (to[i] - from[i]);
    }
    return new Target(given, value, cold + share * (hot - cold));
  }
}
