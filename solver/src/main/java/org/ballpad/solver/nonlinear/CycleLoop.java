package org.ballpad.solver.nonlinear;

import java.io.Serializable;
import java.util.List;

/// Repeats a thermal cycle until its damage settles, and leaps over cycles where that is asked for.
///
/// After two computed cycles the state is extrapolated over n more by what the second has changed
/// (docs/theory.md, eq. 9.9). The next cycle is the control: its work is expected on the straight
/// line through the last two. A leap that misses it by more than `LEAP_ERROR` is taken back and n
/// halved; else n doubles.
///
/// @param <S> state of the body
final class CycleLoop<S> {
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

    /// Ids of those regions.
    List<String> regions();

    /// The state it is in.
    S state();

    /// Takes it back to an earlier state.
    void restore(S state);

    /// Moves its state on by n times what the last cycle has changed.
    ///
    /// @param start the state in which the last cycle began
    void leap(S start, int n);

    /// Another cycle is over, and the loop could go on from here at another time.
    void reached(Progress<S> progress);
  }

  /// A leap that its control cycle has not confirmed yet.
  private record Leap<S>(S from, int done, int length, double[] last, double[] expected)
      implements Serializable {}

  /// How far a loop has come.
  ///
  /// @param done cycles that the body has been through
  /// @param skipped those of them that were leapt over
  /// @param length cycles that the next leap goes over
  /// @param change change of the work from cycle to cycle
  /// @param error what the leaps have missed, added up
  /// @param last work of the last cycle, or null
  /// @param leap the leap that the next cycle controls, or null
  record Progress<S>(
      int done,
      int skipped,
      int length,
      CycleChange change,
      double error,
      double[] last,
      Leap<S> leap)
      implements Serializable {}

  private final Stage.Cycles cycles;
  private final Body<S> body;
  private int done;
  private int skipped;
  private int length = 1;
  private CycleChange change = CycleChange.UNKNOWN;
  private double error;
  private double[] last;
  private Leap<S> leap;

  CycleLoop(Stage.Cycles cycles, Body<S> body) {
    this.cycles = cycles;
    this.body = body;
  }

  /// Goes on from where another loop has come to.
  CycleLoop<S> after(Progress<S> progress) {
    done = progress.done();
    skipped = progress.skipped();
    length = progress.length();
    change = progress.change();
    error = progress.error();
    last = progress.last();
    leap = progress.leap();
    return this;
  }

  /// Runs the cycles, fewer than asked for only if a cycle finds no equilibrium.
  CycleOutcome run() {
    while (done < cycles.most() && !isSaturated()) {
      S start = body.state();
      double[] before = body.work();
      if (!body.cycle()) {
        break;
      }
      done++;
      judge(start, minus(body.work(), before));
      body.reached(new Progress<>(done, skipped, length, change, error, last, leap));
    }
    return new CycleOutcome(done, skipped, change, isSaturated(), error);
  }

  private boolean isSaturated() {
    return change.most() < cycles.change();
  }

  /// What a cycle says of the leap before it, or whether one may follow.
  private void judge(S start, double[] work) {
    if (leap != null) {
      last = confirm(work) ? work : leap.last();
      leap = null;
      return;
    }
    change = last == null ? change : change(last, work);
    leap = last == null || isSaturated() ? null : leap(start, work);
    last = work;
  }

  /// Leaps, if there are cycles left to leap over and two to compute.
  private Leap<S> leap(S start, double[] work) {
    int n = Math.min(length, cycles.most() - done - 2);
    if (!cycles.jump() || n < 1) {
      return null;
    }
    double[] expected = new double[work.length];
    for (int r = 0; r < work.length; r++) {
      expected[r] = work[r] + (n + 1) * (work[r] - last[r]);
    }
    Leap<S> begun = new Leap<>(body.state(), done, n, work, expected);
    body.leap(start, n);
    done += n;
    return begun;
  }

  /// Whether the cycle after a leap does what was expected of it; if not, the leap is taken back.
  private boolean confirm(double[] work) {
    double miss = change(leap.expected(), work).most();
    if (miss > LEAP_ERROR) {
      body.restore(leap.from());
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

  /// Difference between the works of two cycles, relative to the second.
  private CycleChange change(double[] first, double[] second) {
    if (second.length == 0) {
      return new CycleChange(0, "", 1, "", 0);
    }
    int busiest = 0;
    for (int r = 1; r < second.length; r++) {
      busiest = second[r] > second[busiest] ? r : busiest;
    }
    int most = busiest;
    for (int r = 0; r < second.length; r++) {
      boolean counts = second[r] > LEAST_SHARE * second[busiest];
      most = counts && relative(first, second, r) > relative(first, second, most) ? r : most;
    }
    List<String> regions = body.regions();
    return new CycleChange(
        relative(first, second, most),
        regions.get(most),
        second[most] / second[busiest],
        regions.get(busiest),
        relative(first, second, busiest));
  }

  private static double relative(double[] first, double[] second, int r) {
    return second[r] > 0 ? Math.abs(first[r] - second[r]) / second[r] : 0;
  }
}
