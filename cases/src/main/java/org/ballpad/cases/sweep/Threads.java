package org.ballpad.cases.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.ballpad.cases.run.Parallel;

/// Computes points in this process, several at a time. Workers take the next point from one list,
/// so none is idle while there are points; each point is computed by one thread.
public final class Threads implements Engine {
  private final Sweep.Computation computation;
  private final int jobs;
  private volatile boolean stopped;

  /// @param jobs points at a time
  public Threads(Sweep.Computation computation, int jobs) {
    this.computation = computation;
    this.jobs = jobs;
  }

  @Override
  public void compute(List<Plan.Point> points, Desk desk) throws IOException {
    try {
      Parallel.map(points, jobs, point -> one(point, desk));
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
  }

  private Plan.Point one(Plan.Point point, Desk desk) {
    try {
      if (!stopped && desk.begin(point)) {
        desk.end(computation.of(point));
      }
      return point;
    } catch (IOException broken) {
      stopped = true;
      throw new UncheckedIOException(broken);
    }
  }
}
