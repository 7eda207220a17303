package org.ballpad.spark;

import java.io.IOException;
import java.io.Serializable;
import org.ballpad.cases.sweep.Outcome;

/// What a worker answers to a point.
sealed interface Reply extends Serializable {
  /// The outcome.
  ///
  /// @throws IOException where there is none
  Outcome outcome() throws IOException;

  /// The point was computed, or failed as it would fail anywhere.
  record Done(Outcome outcome) implements Reply {}

  /// The machine is not fit to compute it: it has other files, or may not write.
  record Refused(IOException why) implements Reply {
    @Override
    public Outcome outcome() throws IOException {
      throw why;
    }
  }
}
