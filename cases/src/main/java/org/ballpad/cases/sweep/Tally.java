package org.ballpad.cases.sweep;

import java.util.Locale;
import org.ballpad.cases.run.Progress;

/// Counts points while they are computed and says how far the sweep is.
final class Tally {
  private static final double SECOND = 1e9; // ns

  private final Progress progress;
  private final int total;
  private final long start = System.nanoTime();
  private int computed;
  private int failed;
  private int elsewhere;

  /// @param total points to be computed
  Tally(int total, Progress progress) {
    this.total = total;
    this.progress = progress;
  }

  /// A point has been computed here.
  synchronized void computed(Outcome outcome) {
    computed++;
    failed += outcome.isOk() ? 0 : 1;
    tell();
  }

  /// A point has been computed by another process.
  synchronized void elsewhere() {
    elsewhere++;
    tell();
  }

  /// Points computed here.
  synchronized int computed() {
    return computed;
  }

  private void tell() {
    int done = computed + elsewhere;
    double seconds = (System.nanoTime() - start) / SECOND;
    String what =
        String.format(
            Locale.ROOT,
            "%d of %d points, %d failed, %.3g points/s",
            done,
            total,
            failed,
            done / seconds);
    progress.done(what, (double) done / total);
  }
}
