package org.ballpad.solver.nonlinear;

import java.util.function.Consumer;

/// Repeats a thermal cycle until its damage settles, and leaps over cycles where that is asked for.
///
/// After two computed cycles the state is extrapolated over n more by what the second has changed
/// (docs/theory.md, eq. 9.8). The next cycle is the control: its work is expected on the straight
/// line through the last two. A leap that misses it by more than `LEAP_ERROR` is taken back and n
/// halved; else n doubles.
final class CycleLoop {
  /// Largest error of the work after a leap, relative.
  private static final double LEAP_ERROR = 0.02;

  /// Regions that do less work per volume than this share of what the busiest does are not counted.
  private static final double LEAST_SHARE = 1e-3;

  /// The body that is cycled.
  interface Body<S> {
    /// Takes it through one cycle; whether it found equilibrium all along.
    boolean cycle();

    /// Work per volume dissipated so far, by region.
    double[] work();

    /// The state it is in.
    S state();

    /// Takes it back to an earlier state.
    void restore(S state);

    /// Moves its state on by n times what the last cycle has changed.
    ///
    /// @param start the state in which the last cycle began
    void leap(S start, int n);
  }

  /// A leap that its control cycle has not confirmed yet.
  private record Leap<S>(S from, int done, int length, double[] last, double[] expected) {}

  private final Stage.Cycles cycles;
  private int done;
  private int skipped;
  private int length = 1;
  private double change = Double.POSITIVE_INFINITY;
  private double error;

  CycleLoop(Stage.Cycles cycles) {
    this.cycles = cycles;
  }

  /// Runs the cycles, fewer than asked for only if a cycle finds no equilibrium.
  <S> CycleOutcome run(Body<S> body) {
    double[] last = null;
    Leap<S> leap = null;
    while (done < cycles.most() && !isSaturated()) {
      S start = body.state();
      double[] before = body.work();
      if (!body.cycle()) {
        break;
      }
      done++;
      double[] work = minus(body.work(), before);
      if (leap != null) {
        last = confirm(leap, work, body::restore) ? work : leap.last();
        leap = null;
        continue;
      }
      change = last == null ? change : distance(last, work);
      leap = last == null || isSaturated() ? null : leap(body, start, last, work);
      last = work;
    }
    return new CycleOutcome(done, skipped, change, isSaturated(), error);
  }

  private boolean isSaturated() {
    return change < cycles.change();
  }

  /// Leaps, if there are cycles left to leap over and two to compute.
  private <S> Leap<S> leap(Body<S> body, S start, double[] last, double[] work) {
    int n = Math.min(length, cycles.most() - done - 2);
    if (!cycles.jump() || n < 1) {
      return null;
    }
    double[] expected = new double[work.length];
    for (int r = 0; r < work.length; r++) {
      expected[r] = work[r] + (n + 1) * (work[r] - last[r]);
    }
    Leap<S> leap = new Leap<>(body.state(), done, n, work, expected);
    body.leap(start, n);
    done += n;
    return leap;
  }

  /// Whether the cycle after a leap does what was expected of it; if not, the leap is taken back.
  private <S> boolean confirm(Leap<S> leap, double[] work, Consumer<S> restore) {
    double miss = distance(leap.expected(), work);
    if (miss > LEAP_ERROR) {
      restore.accept(leap.from());
      done = leap.done();
      length = Math.max(1, leap.length() / 2);
      return false;
    }
    skipped += leap.length();
    error += miss;
    length = 2 * leap.length();
    return true;
  }

  private static double[] minus(double[] a, double[] b) {
    double[] difference = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      difference[i] = a[i] - b[i];
    }
    return difference;
  }

  /// Largest difference between the works of two cycles, relative to the second.
  private static double distance(double[] first, double[] second) {
    double most = 0;
    for (double work : second) {
      most = Math.max(most, work);
    }
    double distance = 0;
    for (int r = 0; r < second.length; r++) {
      if (second[r] > LEAST_SHARE * most) {
        distance = Math.max(distance, Math.abs(first[r] - second[r]) / second[r]);
      }
    }
    return distance;
  }
}
