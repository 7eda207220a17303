package org.ballpad.materials.law;

import java.util.Arrays;

/// Drives one point of a law along a path on which of every component either strain or stress is
/// given, as a testing machine does.
///
/// Stress and strain have the components rr, zz, tt, rz, shears as tensor components. Starts as new
/// material, unstrained.
///
/// - **Error** given stresses are met within 1e-12 of the largest stress or 1e-14 of the stiffness.
public final class PointDriver {
  private static final int MOST = 50;
  private static final int HALVINGS = 12;

  private final MaterialLaw law;
  private double[] strain = new double[4];
  private double[] stress = new double[4];
  private double[] state;
  private double temperature;

  private final double[] tangent = new double[16];
  private final double[] trialStress = new double[4];
  private final double[] trialState;

  /// What is given of one component.
  public enum Given {
    /// Its strain.
    STRAIN,
    /// Its stress.
    STRESS
  }

  /// A state to go to along straight lines.
  ///
  /// @param given what is given of each component
  /// @param value the strain, or the stress in MPa
  /// @param temperature temperature, K
  public record Target(Given[] given, double[] value, double temperature) {
    /// Strain along r given, all other stresses zero.
    public static Target uniaxial(double strain, double temperature) {
      Given[] given = {Given.STRAIN, Given.STRESS, Given.STRESS, Given.STRESS};
      return new Target(given, new double[] {strain, 0, 0, 0}, temperature);
    }

    /// All strains given.
    public static Target strain(double temperature, double... strain) {
      Given[] given = new Given[4];
      Arrays.fill(given, Given.STRAIN);
      return new Target(given, strain, temperature);
    }

    /// All stresses given.
    public static Target stress(double temperature, double... stress) {
      Given[] given = new Given[4];
      Arrays.fill(given, Given.STRESS);
      return new Target(given, stress, temperature);
    }
  }

  /// @param law the law
  /// @param temperature temperature at the start, K
  public PointDriver(MaterialLaw law, double temperature) {
    this.law = law;
    this.temperature = temperature;
    state = new double[law.stateSize()];
    trialState = new double[law.stateSize()];
    law.initialState(1, state);
  }

  /// The same point at the same place, to go on from on its own.
  public PointDriver copy() {
    var copy = new PointDriver(law, temperature);
    copy.strain = strain.clone();
    copy.stress = stress.clone();
    copy.state = state.clone();
    return copy;
  }

  /// Temperature, K.
  public double temperature() {
    return temperature;
  }

  /// Total strain.
  public double[] strain() {
    return strain.clone();
  }

  /// Stress, MPa.
  public double[] stress() {
    return stress.clone();
  }

  /// State, rows as in [StateRows].
  public double[] state() {
    return state.clone();
  }

  /// Goes to a target in equal increments.
  ///
  /// @param time time that it takes, s
  /// @return whether all increments were found; if not, the point stays where the last one ended
  public boolean go(Target target, double time, int increments) {
    double[] from = new double[4];
    double start = temperature;
    for (int i = 0; i < 4; i++) {
      from[i] = target.given[i] == Given.STRAIN ? strain[i] : stress[i];
    }
    for (int k = 1; k <= increments; k++) {
      double share = (double) k / increments;
      double[] value = new double[4];
      for (int i = 0; i < 4; i++) {
        value[i] = from[i] + share * (target.value[i] - from[i]);
      }
      double t = start + share * (target.temperature - start);
      if (!step(new Target(target.given, value, t), time / increments)) {
        return false;
      }
    }
    return true;
  }

  /// One increment by Newton's method, steps halved where they do not bring the stresses closer.
  private boolean step(Target target, double dt) {
    double[] e = strain.clone();
    for (int i = 0; i < 4; i++) {
      e[i] = target.given[i] == Given.STRAIN ? target.value[i] : e[i];
    }
    double[] missing = missing(target, e, dt);
    for (int k = 0; k < MOST && missing != null; k++) {
      if (largest(missing) <= 1e-12 * largest(trialStress) + 1e-14 * tangent[0]) {
        strain = e;
        stress = trialStress.clone();
        state = trialState.clone();
        temperature = target.temperature;
        return true;
      }
      double[] step = solve(target, missing);
      double[] better = null;
      double[] next = e;
      for (int h = 0; h < HALVINGS && better == null; h++) {
        next = e.clone();
        for (int i = 0; i < 4; i++) {
          next[i] += step[i] / (1 << h);
        }
        double[] left = missing(target, next, dt);
        better = left != null && largest(left) < largest(missing) ? left : null;
      }
      e = next;
      missing = better;
    }
    return false;
  }

  /// Given stresses less those of the law; null if it has none.
  private double[] missing(Target target, double[] e, double dt) {
    double[] t = {target.temperature};
    if (law.update(1, e, t, dt, state, trialStress, tangent, trialState) != MaterialLaw.ALL_FOUND) {
      return null;
    }
    double[] missing = new double[4];
    for (int i = 0; i < 4; i++) {
      missing[i] = target.given[i] == Given.STRESS ? target.value[i] - trialStress[i] : 0;
    }
    return missing;
  }

  /// Change of the free strains: elimination with the largest pivot of each column.
  private double[] solve(Target target, double[] missing) {
    double[][] a = new double[4][5];
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        boolean free = target.given[i] == Given.STRESS && target.given[j] == Given.STRESS;
        a[i][j] = free ? tangent[4 * i + j] : i == j ? 1 : 0;
      }
      a[i][4] = missing[i];
    }
    for (int k = 0; k < 4; k++) {
      int pivot = k;
      for (int i = k + 1; i < 4; i++) {
        pivot = Math.abs(a[i][k]) > Math.abs(a[pivot][k]) ? i : pivot;
      }
      double[] row = a[pivot];
      a[pivot] = a[k];
      a[k] = row;
      for (int i = 0; i < 4; i++) {
        double factor = i == k ? 0 : a[i][k] / row[k];
        for (int j = k; j < 5; j++) {
          a[i][j] -= factor * row[j];
        }
      }
    }
    double[] step = new double[4];
    for (int i = 0; i < 4; i++) {
      step[i] = a[i][4] / a[i][i];
    }
    return step;
  }

  private static double largest(double[] values) {
    return Arrays.stream(values).map(Math::abs).max().orElse(0);
  }
}
