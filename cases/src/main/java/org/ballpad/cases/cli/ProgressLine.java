package org.ballpad.cases.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.ballpad.cases.run.Progress;

/// Shows progress on stderr once a run has taken two seconds: one line that rewrites itself on a
/// terminal, a plain line every ten seconds elsewhere.
final class ProgressLine implements Progress, AutoCloseable {
  /// Set by the launcher when stderr is a terminal: Java itself cannot tell.
  private static final String TERMINAL = "ballpad.terminal";

  private static final double QUIET_SECONDS = 2;
  private static final double PLAIN_SECONDS = 10;
  private static final String ERASE = "\r\033[K";

  private final PrintWriter err;
  private final boolean terminal;
  private final LongSupplier nanoTime;
  private final long start;
  private double lastShown;
  private boolean open;

  /// @param terminal whether the line can rewrite itself
  /// @param nanoTime the clock
  ProgressLine(PrintWriter err, boolean terminal, LongSupplier nanoTime) {
    this.err = err;
    this.terminal = terminal;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
  }

  /// The line of a command; a silent one where `--quiet` is given.
  static ProgressLine of(Ballpad ballpad) {
    PrintWriter err = ballpad.quiet() ? new PrintWriter(Writer.nullWriter()) : ballpad.err();
    return new ProgressLine(err, Boolean.getBoolean(TERMINAL), System::nanoTime);
  }

  @Override
  public synchronized void done(String what, double share) {
    double elapsed = (nanoTime.getAsLong() - start) * 1e-9;
    if (elapsed < QUIET_SECONDS || !terminal && elapsed - lastShown < PLAIN_SECONDS) {
      return;
    }
    lastShown = elapsed;
    String text =
        String.format(
            Locale.ROOT, "%3.0f %%  %s  about %s left", 100 * share, what, left(elapsed, share));
    if (terminal) {
      err.print(ERASE + text);
      open = true;
    } else {
      err.println(text);
    }
    err.flush();
  }

  /// Removes the line, so that what follows starts on a clean one; it may appear again.
  @Override
  public synchronized void close() {
    if (open) {
      err.print(ERASE);
      err.flush();
      open = false;
    }
  }

  private static String left(double elapsed, double share) {
    double seconds = share > 0 ? elapsed * (1 - share) / share : Double.NaN;
    return seconds < 90
        ? String.format(Locale.ROOT, "%.0f s", seconds)
        : String.format(Locale.ROOT, "%.0f min", seconds / 60);
  }
}
