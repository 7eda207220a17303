package org.ballpad.materials.law;

import java.util.Arrays;

/// Linear viscoelasticity as a Prony series (generalised Maxwell model) over isotropic
/// thermo-elasticity, whose constants are the instantaneous ones (docs/theory.md, eq. 7.20 to
/// 7.26).
///
/// Each term is a spring and a dashpot; q, the strain of its spring, decays and follows the
/// mechanical strain. Moduli of the end temperature act on all springs, so that the answer to
/// temperature alone is in total form.
///
/// State: the rows of [StateRows], then the temperature, the mechanical strain (4 rows), and q of
/// each term (4 rows). A new point has the stress-free temperature.
///
/// - **Error** none where strain changes evenly in reduced time, else second order in the
///   increment.
///
/// @param elastic instantaneous elasticity, isotropic
/// @param relaxation the terms
public record Viscoelastic(ThermoElastic elastic, Relaxation relaxation) implements MaterialLaw {
  private static final int TEMPERATURE = StateRows.OWN;
  static final int MECHANICAL = TEMPERATURE + 1;
  static final int TERMS = MECHANICAL + 4;

  /// @throws IllegalArgumentException if elasticity is not isotropic
  public Viscoelastic {
    IsotropicPoint.requireIsotropic(elastic);
  }

  @Override
  public int stateSize() {
    return TERMS + 4 * relaxation.terms().size();
  }

  @Override
  public boolean isRateDependent() {
    return true;
  }

  @Override
  public void initialState(int n, double[] state) {
    Arrays.fill(state, 0, stateSize() * n, 0);
    Arrays.fill(state, TEMPERATURE * n, (TEMPERATURE + 1) * n, elastic.stressFree());
  }

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
    int unfit = Points.firstUnfit(n, strain, temperature, dt);
    int fit = unfit == ALL_FOUND ? n : unfit;
    int rows = stateSize();
    var point = new IsotropicPoint(elastic);
    var maxwell = new MaxwellPoint(relaxation, point);
    for (int p = 0; p < fit; p++) {
      double t = temperature[p];
      double before = oldState[TEMPERATURE * n + p];
      if (!(t > 0 && before > 0)) {
        return p; // times follow 1 / T
      }
      point.heat(t);
      maxwell.relax(ReducedTime.of(relaxation.shift(), before, t, dt));
      maxwell.update(n, p, strain, oldState, newState);
      maxwell.answer(n, p, stress, tangent);
      newState[TEMPERATURE * n + p] = t;
      if (!(Points.isFinite(n, p, 4, stress) && Points.isFinite(n, p, rows, newState))) {
        return p;
      }
    }
    return unfit;
  }
}
