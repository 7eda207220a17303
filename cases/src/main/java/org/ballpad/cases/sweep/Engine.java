package org.ballpad.cases.sweep;

import java.io.IOException;
import java.util.List;

/// Where points are computed: by threads of this process, or by other machines.
@FunctionalInterface
public interface Engine {
  /// Begins each point at the desk, computes those that it grants, and ends them there, each as
  /// soon as it is done.
  ///
  /// @throws IOException where the sweep cannot go on; points in work are given up
  void compute(List<Plan.Point> points, Desk desk) throws IOException;

  /// Gives points out and takes outcomes in; may be used by several threads at once.
  interface Desk {
    /// Whether a point is to be computed: not where another process does, or has meanwhile.
    boolean begin(Plan.Point point) throws IOException;

    /// Notes what became of a point that was begun; when this returns, it survives.
    void end(Outcome outcome) throws IOException;
  }
}
