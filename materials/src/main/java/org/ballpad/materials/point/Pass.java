package org.ballpad.materials.point;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ballpad.materials.law.MaterialLaw;
import org.ballpad.materials.law.PointDriver;
import org.ballpad.materials.law.PointDriver.Given;

/// One way along a path: what there is before it, then a station at the end of every increment.
///
/// @param stations all of them
/// @param stopped why it ends before its time
record Pass(List<Station> stations, Optional<String> stopped) {
  /// An increment is cut down to this share of its leg before the path is said to end there.
  static final int HALVINGS = 24;

  /// How a leg is cut into increments.
  @FunctionalInterface
  interface Cutter {
    /// Goes along a leg and tells the share reached after every increment.
    ///
    /// @return whether it got to its end
    boolean go(int leg, Stretch stretch, PointDriver point, Reached reached);
  }

  /// Hears of every increment.
  @FunctionalInterface
  interface Reached {
    void at(double share);
  }

  /// Goes along all legs, or as far as there is an answer.
  ///
  /// @param start temperature at the start, K
  static Pass of(MaterialLaw law, double start, List<Leg> legs, Cutter cutter) {
    var stations = new ArrayList<Station>();
    var point = new PointDriver(law, start);
    Given[] given = new Given[4];
    Arrays.fill(given, Given.STRESS);
    double time = 0;
    stations.add(Station.of(0, 0, point));
    for (int i = 0; i < legs.size(); i++) {
      int leg = i;
      double begin = time;
      Stretch stretch = Stretch.of(legs.get(i), given, point);
      Reached reached =
          share -> stations.add(Station.of(leg, begin + share * stretch.seconds(), point));
      if (!cutter.go(i, stretch, point, reached)) {
        String why =
            "%s: no increment beyond %s s has an answer: a stress that the material cannot carry, or softening"
                .formatted(legs.get(i).name(), stations.getLast().time());
        return new Pass(stations, Optional.of(why));
      }
      given = stretch.given();
      time += stretch.seconds();
    }
    return new Pass(stations, Optional.empty());
  }
}
