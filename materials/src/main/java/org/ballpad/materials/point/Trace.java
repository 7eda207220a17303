package org.ballpad.materials.point;

import java.util.List;
import java.util.Optional;

/// What came out of a path.
///
/// @param stations the start and the end of every increment of the coarser pass, with the values of
///   the finer one, whose increments are half as long
/// @param errors by how much both passes differ at each station: for laws of first order the error
///   in time of the finer one
/// @param increments increments of the finer pass
/// @param isAccurate whether legs without given increments have the error that was asked for
/// @param stopped why the path ends before its time; empty if it does not
public record Trace(
    List<Station> stations,
    List<Differences> errors,
    int increments,
    boolean isAccurate,
    Optional<String> stopped) {
  /// Copies both lists.
  public Trace {
    stations = List.copyOf(stations);
    errors = List.copyOf(errors);
  }

  /// The largest error of each quantity.
  public Differences largestError() {
    return errors.stream().reduce(Differences.NONE, Differences::or);
  }

  /// The largest size of each quantity.
  public Differences largest() {
    return stations.stream().map(Station::size).reduce(Differences.NONE, Differences::or);
  }

  /// The largest error over the largest size, of the quantity where it is worst.
  public double relativeError() {
    return largestError().over(largest());
  }
}
