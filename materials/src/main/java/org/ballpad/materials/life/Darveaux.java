package org.ballpad.materials.life;

/// A crack starts after N0 cycles and then grows by the same length in each: theory.md, eq. 8.1.
///
/// Source: R. Darveaux, Effect of simulation methodology on solder joint crack growth correlation,
/// ECTC 2000, eq. 13, 14 and 16. The reference keeps the constants as printed there, 1 psi.
///
/// @param k1 cycles to a crack at the reference work
/// @param k2 exponent of the work, negative
/// @param k3 crack growth at the reference work, um per cycle
/// @param k4 exponent of the work, positive
/// @param reference work at which both powers are one, MPa
public record Darveaux(double k1, double k2, double k3, double k4, double reference)
    implements LifeLaw {
  /// @throws IllegalArgumentException if a constant has the wrong sign
  public Darveaux {
    Constants.requirePositive("K1", k1);
    Constants.requireNegative("K2", k2);
    Constants.requirePositive("K3", k3);
    Constants.requirePositive("K4", k4);
    Constants.requirePositive("reference", reference);
  }

  /// Cycles until a crack starts.
  public double initiation(double work) {
    return k1 * Math.pow(NoLife.positive("work of a cycle, MPa", work) / reference, k2);
  }

  /// Growth of a crack in one cycle, um.
  public double growth(double work) {
    return k3 * Math.pow(NoLife.positive("work of a cycle, MPa", work) / reference, k4);
  }

  @Override
  public double formula(double work, Conditions conditions) {
    return initiation(work) + propagation(work, conditions);
  }

  @Override
  public double exponent(double work, Conditions conditions) {
    double n0 = initiation(work);
    double run = propagation(work, conditions);
    return (n0 * k2 - run * k4) / (n0 + run);
  }

  private double propagation(double work, Conditions conditions) {
    return NoLife.positive("crack length, um", conditions.crackLength()) / growth(work);
  }
}
