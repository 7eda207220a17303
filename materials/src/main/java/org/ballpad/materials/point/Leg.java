package org.ballpad.materials.point;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;

/// A stretch of a path along which strain, stress and temperature change evenly in time.
///
/// @param name what messages call it
/// @param controls what happens to rr, zz, tt, rz
/// @param temperature temperature at its end, K; none if it stays
/// @param pace how fast it is gone
/// @param increments number of equal increments; 0 for as many as the error asks for
public record Leg(
    String name, List<Control> controls, OptionalDouble temperature, Pace pace, int increments) {
  /// Copies the controls.
  ///
  /// @throws IllegalArgumentException unless there are four controls
  public Leg {
    controls = List.copyOf(controls);
    if (controls.size() != 4) {
      throw new IllegalArgumentException(controls.size() + " controls, wanted rr, zz, tt, rz");
    }
  }

  /// Time at which nothing that is given changes.
  public static Leg hold(String name, double time, int increments) {
    return new Leg(
        name,
        Collections.nCopies(4, Control.KEEP),
        OptionalDouble.empty(),
        new Pace.Duration(time),
        increments);
  }
}
