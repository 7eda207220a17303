package org.ballpad.solver.nonlinear;

/// How long the increments of one ramp are, as shares of it.
sealed interface Lengths {
  /// What is left of an increment that finds no equilibrium.
  double CUT = 0.25;

  /// Where the next increment ends.
  ///
  /// @param done share of the ramp that is over
  double end(double done);

  /// Whether the increment that has found its equilibrium must be repeated, shorter.
  ///
  /// @param flowed what it did
  /// @param rampWork work that the ramp has dissipated so far, this increment included
  boolean repeats(double done, double end, Flow.Increment flowed, double rampWork);

  /// Makes the increment that has found no equilibrium shorter.
  ///
  /// @return whether it may be
  boolean cut(double done, double end);

  /// As long as their errors allow.
  final class Controlled implements Lengths {
    /// The first increment of a ramp, of the longest that is allowed: rates change at its start,
    /// and its error is not known.
    private static final double FIRST = 1e-3;

    private final StepControl control;
    private final double most;
    private final double workBefore;
    private double share;

    /// @param kelvins change of temperature in the ramp
    /// @param workBefore the most work of a ramp before it
    Controlled(StepControl control, double kelvins, double workBefore) {
      this.control = control;
      this.workBefore = workBefore;
      most = kelvins > control.kelvin() ? control.kelvin() / kelvins : 1;
      share = FIRST * most;
    }

    @Override
    public double end(double done) {
      double next = Math.min(share, most);
      return 1 - done - next < control.smallest() ? 1 : done + next;
    }

    @Override
    public boolean repeats(double done, double end, Flow.Increment flowed, double rampWork) {
      double length = end - done;
      double growth = control.growth(flowed, length, Math.max(rampWork / end, workBefore));
      share = StepControl.next(growth) * length;
      return StepControl.isTooLong(growth) && CUT * length >= control.smallest();
    }

    @Override
    public boolean cut(double done, double end) {
      share = CUT * (end - done);
      return share >= control.smallest();
    }
  }

  /// Given, and shorter only where no equilibrium is found.
  final class Given implements Lengths {
    private static final double ROUNDING = 1e-12;

    private final double[] ends;
    private final double smallest;
    private double part = 1;

    Given(double[] ends, double smallest) {
      this.ends = ends;
      this.smallest = smallest;
    }

    @Override
    public double end(double done) {
      int i = 0;
      while (ends[i] <= done + ROUNDING) {
        i++;
      }
      return part == 1 ? ends[i] : done + part * (ends[i] - done);
    }

    @Override
    public boolean repeats(double done, double end, Flow.Increment flowed, double rampWork) {
      part = Math.min(1, 2 * part);
      return false;
    }

    @Override
    public boolean cut(double done, double end) {
      part *= CUT;
      return CUT * (end - done) >= smallest;
    }
  }
}
