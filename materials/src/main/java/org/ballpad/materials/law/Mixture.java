package org.ballpad.materials.law;

import java.util.List;

/// What several phases that share every small volume answer together (docs/theory.md, eq. 4.5 to
/// 4.8).
///
/// Voigt's mean gives all phases the same strain and is the stiffest, Reuss's gives them the same
/// stress and is the softest that shares alone allow; Hill's is the mean of both answers. The
/// thermal strain that follows is Levin's for the stiffness of the mean: of two isotropic phases
/// Voigt's expands by sum f K alpha / sum f K, Reuss's by sum f alpha. Each phase keeps its own
/// stress-free temperature and birth strain.
///
/// - **Error** rounding. The bounds hold for the stiffness, not for a stress at a place.
/// - **Source** R. Hill, Proc. Phys. Soc. A 65 (1952) 349; V. M. Levin, Mech. Solids 2 (1967) 58;
///   R. A. Schapery, J. Compos. Mater. 2 (1968) 380.
///
/// @param mean how the phases share the load
/// @param phases what is mixed; laws linear in strain, without state
public record Mixture(Mean mean, List<Phase> phases) implements MaterialLaw {
  /// How far shares may add up to something else than 1.
  private static final double ROUNDING = 1e-6;

  /// How the phases share the load.
  public enum Mean {
    /// The same strain in all.
    VOIGT,
    /// The same stress in all.
    REUSS,
    /// The mean of both.
    HILL
  }

  /// One of the phases.
  ///
  /// @param share its share of the volume
  /// @param law its answer
  public record Phase(double share, MaterialLaw law) {}

  /// @throws IllegalArgumentException unless shares are positive and add up to 1, and laws have no
  ///   state
  public Mixture {
    phases = List.copyOf(phases);
    double sum = phases.stream().mapToDouble(Phase::share).sum();
    if (Math.abs(sum - 1) > ROUNDING || phases.stream().anyMatch(phase -> !(phase.share() > 0))) {
      throw new IllegalArgumentException(
          "shares %s: they must be positive and add up to 1"
              .formatted(phases.stream().map(Phase::share).toList()));
    }
    if (phases.stream().anyMatch(phase -> phase.law().stateSize() > 0)) {
      throw new IllegalArgumentException("a mixture takes laws without state only");
    }
  }

  /// The answer of some phases, which is that of the phase itself where there is only one.
  public static MaterialLaw of(Mean mean, List<Phase> phases) {
    return phases.size() == 1 ? phases.getFirst().law() : new Mixture(mean, phases);
  }

  @Override
  public int stateSize() {
    return 0;
  }

  @Override
  public boolean isRateDependent() {
    return false;
  }

  @Override
  public void initialState(int n, double[] state) {}

  @Override
  public int update(
      int n,
      double[] strain,
      double[] temperature,
      double dt,
      double[] oldState,
      double[] stress,
      double[] tangent,
      double[] newState) {
    double[][] stresses = new double[phases.size()][4 * n];
    double[][] tangents = new double[phases.size()][16 * n];
    int found = ALL_FOUND;
    for (int i = 0; i < phases.size(); i++) {
      MaterialLaw law = phases.get(i).law();
      int answered =
          law.update(n, strain, temperature, dt, oldState, stresses[i], tangents[i], newState);
      found = found == ALL_FOUND ? answered : found;
    }
    for (int p = 0; p < n; p++) {
      double[] s = new double[4];
      double[] c = new double[16];
      double voigt = mean == Mean.VOIGT ? 1 : mean == Mean.HILL ? 0.5 : 0;
      if (voigt > 0) {
        addVoigt(voigt, n, p, stresses, tangents, s, c);
      }
      if (voigt < 1) {
        addReuss(1 - voigt, n, p, stresses, tangents, s, c);
      }
      put(s, stress, n, p);
      put(c, tangent, n, p);
    }
    return found;
  }

  /// s += w sum f sigma, c += w sum f C
  private void addVoigt(
      double w, int n, int p, double[][] stresses, double[][] tangents, double[] s, double[] c) {
    for (int i = 0; i < phases.size(); i++) {
      double f = w * phases.get(i).share();
      add(f, at(stresses[i], 4, n, p), s);
      add(f, at(tangents[i], 16, n, p), c);
    }
  }

  /// With S = sum f C^-1 and the strain e = sum f C^-1 sigma that relieves the phases one by one: s
  /// += w S^-1 e, c += w S^-1.
  private void addReuss(
      double w, int n, int p, double[][] stresses, double[][] tangents, double[] s, double[] c) {
    double[] compliance = new double[16];
    double[] relief = new double[4];
    for (int i = 0; i < phases.size(); i++) {
      double f = phases.get(i).share();
      double[] inverse = Matrix4.inverse(at(tangents[i], 16, n, p));
      add(f, inverse, compliance);
      add(f, Matrix4.times(inverse, at(stresses[i], 4, n, p)), relief);
    }
    double[] stiffness = Matrix4.inverse(compliance);
    add(w, Matrix4.times(stiffness, relief), s);
    add(w, stiffness, c);
  }

  private static double[] at(double[] block, int rows, int n, int p) {
    double[] point = new double[rows];
    for (int row = 0; row < rows; row++) {
      point[row] = block[row * n + p];
    }
    return point;
  }

  private static void put(double[] point, double[] block, int n, int p) {
    for (int row = 0; row < point.length; row++) {
      block[row * n + p] = point[row];
    }
  }

  private static void add(double factor, double[] what, double[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] += factor * what[i];
    }
  }
}
