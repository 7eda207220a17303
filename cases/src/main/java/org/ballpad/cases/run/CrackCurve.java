package org.ballpad.cases.run;

import java.util.List;
import org.ballpad.mesh.CrackPath;
import org.ballpad.solver.crack.Track;
import org.ballpad.solver.result.ErrorEstimate;

/// What a crack along an interface releases as it grows. Units: um, N/m, K.
///
/// @param variant name of the variant
/// @param along the interface, as first/second
/// @param from the end at which the crack begins
/// @param temperature temperature of the body
/// @param length length of the whole path
/// @param legs straight stretches of the path, between corners
/// @param samples by length
/// @param warnings what must be said of the numbers, each with its code
public record CrackCurve(
    String variant,
    String along,
    CrackPath.End from,
    double temperature,
    double length,
    List<Track.Leg> legs,
    List<Sample> samples,
    List<String> warnings) {
  /// Copies the lists.
  public CrackCurve {
    legs = List.copyOf(legs);
    samples = List.copyOf(samples);
    warnings = List.copyOf(warnings);
  }

  /// One stretch over which the crack grows.
  ///
  /// @param length length of the crack up to the middle of the stretch
  /// @param r lateral coordinate of that middle
  /// @param z its height
  /// @param stretch length of the stretch
  /// @param rate energy released per new area, with its error
  /// @param shear share of it that shear makes over the stretch
  /// @param integral J
  /// @param overlap share of the crack on which its faces run through each other
  public record Sample(
      double length,
      double r,
      double z,
      double stretch,
      ErrorEstimate rate,
      double shear,
      double integral,
      double overlap) {
    /// What J differs from the energy released, over that.
    public double difference() {
      return integral / rate.value() - 1;
    }
  }
}
