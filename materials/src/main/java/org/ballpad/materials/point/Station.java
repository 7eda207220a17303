package org.ballpad.materials.point;

import org.ballpad.materials.law.PointDriver;
import org.ballpad.materials.law.StateRows;

/// Where the point stands at some time of its path.
///
/// @param leg index of the leg that ends here or goes on
/// @param time time since the start of the path, s
/// @param temperature temperature, K
/// @param strain total strain rr, zz, tt, rz
/// @param stress stress rr, zz, tt, rz, MPa
/// @param inelastic accumulated equivalent inelastic strain
/// @param work dissipated work per volume, MPa
public record Station(
    int leg,
    double time,
    double temperature,
    double[] strain,
    double[] stress,
    double inelastic,
    double work) {

  static Station of(int leg, double time, PointDriver point) {
    double[] state = point.state();
    boolean isElastic = state.length == 0;
    return new Station(
        leg,
        time,
        point.temperature(),
        point.strain(),
        point.stress(),
        isElastic ? 0 : state[StateRows.EQUIVALENT],
        isElastic ? 0 : state[StateRows.WORK]);
  }

  /// Von Mises stress, MPa.
  public double equivalentStress() {
    double mean = (stress[0] + stress[1] + stress[2]) / 3;
    double sum = 2 * stress[3] * stress[3];
    for (int i = 0; i < 3; i++) {
      sum += (stress[i] - mean) * (stress[i] - mean);
    }
    return Math.sqrt(1.5 * sum);
  }

  /// By how much another station differs in each quantity, components by the largest.
  Differences from(Station other) {
    return new Differences(
        largest(strain, other.strain),
        largest(stress, other.stress),
        Math.abs(inelastic - other.inelastic),
        Math.abs(work - other.work));
  }

  /// The size of each quantity.
  Differences size() {
    return new Differences(
        largest(strain, new double[4]), largest(stress, new double[4]), inelastic, work);
  }

  private static double largest(double[] a, double[] b) {
    double largest = 0;
    for (int i = 0; i < 4; i++) {
      largest = Math.max(largest, Math.abs(a[i] - b[i]));
    }
    return largest;
  }
}
