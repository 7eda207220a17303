package org.ballpad.solver.nonlinear;

import java.io.Serializable;
import java.util.List;

/// The increments of a run: where those of each ramp end, as shares of it, in the order in which
/// ramps were gone through.
///
/// Another mesh of the same body takes the same increments, so that time makes the same error on
/// both; halved, they tell how large that error is.
///
/// @param ends increasing, the last of each ramp 1
public record TimeGrid(List<double[]> ends) implements Serializable {
  /// Copies the list.
  public TimeGrid {
    ends = List.copyOf(ends);
  }

  /// Every increment in two halves.
  public TimeGrid halved() {
    return new TimeGrid(ends.stream().map(TimeGrid::halved).toList());
  }

  private static double[] halved(double[] ends) {
    double[] halves = new double[2 * ends.length];
    for (int i = 0; i < ends.length; i++) {
      halves[2 * i] = ((i == 0 ? 0 : ends[i - 1]) + ends[i]) / 2;
      halves[2 * i + 1] = ends[i];
    }
    return halves;
  }
}
