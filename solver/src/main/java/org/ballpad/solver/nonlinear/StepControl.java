package org.ballpad.solver.nonlinear;

/// How long increments may be where material flows.
///
/// @param error largest error of the dissipated work of an increment, relative to that work (or to
///   a twentieth of its even share of the work of a ramp, where an increment does less); or the
///   increment errs by less than 1e-6 of inelastic strain
/// @param strain largest increment of equivalent inelastic strain
/// @param kelvin largest change of temperature
/// @param smallest shortest increment, as a share of its stage, before the run gives up
public record StepControl(double error, double strain, double kelvin, double smallest) {
  /// The part of its even share of a ramp's work below which an increment counts as doing nothing:
  /// what relaxes slowly in a dwell must still be followed.
  private static final double LEAST_SHARE = 0.05;

  /// Error of inelastic strain that no increment is too long for: times the modulus of a solder, a
  /// twentieth of 1 MPa. Where creep begins from rest, its work grows by a high power of time, and
  /// to know each bit of it to a fifth would take most of the increments.
  private static final double NOTHING = 1e-6;

  private static final double SAFETY = 0.8;
  private static final double MOST_GROWTH = 4;
  private static final double LEAST_GROWTH = 0.25;

  /// What is accepted although it is larger than wanted: to repeat it would cost more than it
  /// brings.
  private static final double TOLERATED = 1.5;

  /// Increments whose work is known to a fifth each.
  public static StepControl standard() {
    return new StepControl(0.2, 1e-2, 10, 1e-6);
  }

  /// How much longer the next increment may be than this one; below 1 / `TOLERATED` this one is to
  /// be repeated.
  ///
  /// @param share share of its ramp that the increment took
  /// @param rampWork work that the ramp would dissipate if all of it went on as so far, or what a
  ///   ramp before it has dissipated, whichever is more
  double growth(Flow.Increment done, double share, double rampWork) {
    double work = Math.max(done.work(), LEAST_SHARE * rampWork * share);
    double byWork = done.error() == 0 ? MOST_GROWTH : error * work / done.error();
    double byNothing = done.strainError() == 0 ? MOST_GROWTH : NOTHING / done.strainError();
    double byStrain = done.strain() == 0 ? MOST_GROWTH : strain / done.strain();
    return Math.min(Math.max(byWork, byNothing), byStrain);
  }

  /// Whether an increment must be repeated that should have been `growth` times as long.
  static boolean isTooLong(double growth) {
    return growth * TOLERATED < 1;
  }

  /// The factor to the next increment.
  static double next(double growth) {
    return Math.clamp(SAFETY * growth, LEAST_GROWTH, MOST_GROWTH);
  }
}
