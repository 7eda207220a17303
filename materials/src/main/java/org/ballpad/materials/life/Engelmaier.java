package org.ballpad.materials.life;

/// Coffin-Manson with an exponent that follows temperature and dwell: theory.md, eq. 8.5.
///
/// For stiff joints whose strain is that of the mismatch of die and board; not for compliant leads,
/// nor where the local mismatch of solder and pad decides.
///
/// Source: W. Engelmaier, Fatigue life of leadless chip carrier solder joints during power cycling,
/// IEEE Trans. CHMT 6 (1983) 232, as quoted in IPC-D-279.
///
/// @param twiceDuctility 2 eps_f, shear strain of one reversal to failure
/// @param c0 exponent at the reference temperature without dwell term, negative
/// @param c1 its change with mean joint temperature, 1/K
/// @param c2 its change with ln(1 + t0 / dwell)
/// @param t0 time of the dwell term, s
/// @param reference temperature that c1 counts from, K
public record Engelmaier(
    double twiceDuctility, double c0, double c1, double c2, double t0, double reference)
    implements LifeLaw {
  /// @throws IllegalArgumentException if a constant has the wrong sign
  public Engelmaier {
    Constants.requirePositive("2 eps_f", twiceDuctility);
    Constants.requireNegative("c0", c0);
    Constants.requireFinite("c1", c1);
    Constants.requireFinite("c2", c2);
    Constants.requirePositive("t0", t0);
    Constants.requireFinite("reference", reference);
  }

  @Override
  public double formula(double shearRange, Conditions conditions) {
    return 0.5 * Math.pow(shearRange / twiceDuctility, 1 / c(conditions));
  }

  @Override
  public double exponent(double shearRange, Conditions conditions) {
    return 1 / c(conditions);
  }

  private double c(Conditions conditions) {
    double t = NoLife.positive("mean joint temperature, K", conditions.meanTemperature());
    double dwell = NoLife.positive("dwell, s", conditions.dwell());
    double c = c0 + c1 * (t - reference) + c2 * Math.log1p(t0 / dwell);
    NoLife.positive("fatigue exponent -c", -c);
    return c;
  }
}
