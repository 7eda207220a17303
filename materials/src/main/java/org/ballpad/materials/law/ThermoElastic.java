package org.ballpad.materials.law;

import org.ballpad.materials.Elasticity;
import org.ballpad.materials.Expansion;
import org.ballpad.materials.Material;

/// Linear thermo-elasticity in total form: stress = C(T) : (strain - thermal - birth).
///
/// The thermal strain is measured from the stress-free temperature, the birth strain is the strain
/// of the model at which the material was born and acts on the three normal components. Nothing is
/// accumulated, so the law has no state and heating and cooling are exactly reversible.
///
/// - **Error** rounding; the tangent is exact, being C(T).
/// - **Cost** tables are looked up once per run of points of equal temperature.
///
/// @param material elasticity and expansion
/// @param stressFree temperature without stress at zero strain, K
/// @param birthStrain strain of the model at the material's birth
public record ThermoElastic(Material material, double stressFree, double birthStrain)
    implements MaterialLaw {

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
    int unfit = Points.firstUnfit(n, strain, temperature, dt);
    int fit = unfit == ALL_FOUND ? n : unfit;
    Elasticity elasticity = material.elasticity();
    Expansion alongR = material.expansion().get(0);
    Expansion alongZ = material.expansion().get(1);
    Expansion alongT = material.expansion().get(2);
    double freeR = 0;
    double freeZ = 0;
    double freeT = 0;
    for (int p = 0; p < fit; p++) {
      double t = temperature[p];
      if (p > 0 && t == temperature[p - 1]) {
        for (int row = 0; row < 16; row++) {
          tangent[row * n + p] = tangent[row * n + p - 1];
        }
      } else {
        elasticity.stiffness(t, tangent, n, p);
        freeR = alongR.strain(t, stressFree) + birthStrain;
        freeZ = alongZ.strain(t, stressFree) + birthStrain;
        freeT = alongT.strain(t, stressFree) + birthStrain;
      }
      multiply(
          n,
          p,
          tangent,
          strain[p] - freeR,
          strain[n + p] - freeZ,
          strain[2 * n + p] - freeT,
          strain[3 * n + p],
          stress);
    }
    return unfit;
  }

  /// stress = C : elastic strain, at point p.
  private static void multiply(
      int n, int p, double[] c, double rr, double zz, double tt, double rz, double[] stress) {
    for (int i = 0; i < 4; i++) {
      int row = 4 * i * n + p;
      stress[i * n + p] = c[row] * rr + c[row + n] * zz + c[row + 2 * n] * tt + c[row + 3 * n] * rz;
    }
  }
}
