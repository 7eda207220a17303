package org.ballpad.materials.law;

import java.util.Arrays;
import java.util.Optional;

/// Plasticity, creep or both over isotropic thermo-elasticity, in total form: stress = C(T) :
/// (strain - thermal - birth - inelastic) (docs/theory.md, eq. 7.1 and 7.2).
///
/// State: the rows of [StateRows], then those of the plasticity, then those of the creep rule. The
/// tangent is symmetric as a tensor, except where back stresses recover or meet creep.
///
/// - **Error** first order in the increment (backward Euler); equations are solved to rounding.
/// - **Cost** one equation per point, 3 to 8 evaluations of the rate; with plasticity and creep one
///   more equation inside.
///
/// @param elastic its elasticity must be isotropic
/// @param plasticity yielding, if it yields
/// @param creep creep, if it creeps
public record Inelastic(
    ThermoElastic elastic, Optional<Plasticity> plasticity, Optional<CreepRule> creep)
    implements MaterialLaw {
  /// @throws IllegalArgumentException if elasticity is not isotropic
  public Inelastic {
    IsotropicPoint.requireIsotropic(elastic);
  }

  /// Material that yields.
  public static Inelastic of(ThermoElastic elastic, Plasticity plasticity) {
    return new Inelastic(elastic, Optional.of(plasticity), Optional.empty());
  }

  /// Material that creeps.
  public static Inelastic of(ThermoElastic elastic, CreepRule creep) {
    return new Inelastic(elastic, Optional.empty(), Optional.of(creep));
  }

  /// Material that does both.
  public static Inelastic of(ThermoElastic elastic, Plasticity plasticity, CreepRule creep) {
    return new Inelastic(elastic, Optional.of(plasticity), Optional.of(creep));
  }

  @Override
  public int stateSize() {
    return creepRow() + creep.map(CreepRule::stateSize).orElse(0);
  }

  private int creepRow() {
    return StateRows.OWN + plasticity.map(Plasticity::stateSize).orElse(0);
  }

  @Override
  public boolean isRateDependent() {
    return creep.isPresent();
  }

  @Override
  public void initialState(int n, double[] state) {
    Arrays.fill(state, 0, stateSize() * n, 0);
    creep.ifPresent(rule -> rule.initialState(n, state, creepRow()));
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
    PlasticPoint plastic = plasticity.map(p -> p.point(StateRows.OWN)).orElseGet(PlasticPoint::new);
    Optional<CreepPoint> rule = creep.map(c -> c.point(creepRow()));
    var radial = new RadialReturn(plastic, rule);
    var point = new IsotropicPoint(elastic);
    System.arraycopy(oldState, 0, newState, 0, rows * n);
    for (int p = 0; p < fit; p++) {
      double t = temperature[p];
      if (p == 0 || t != temperature[p - 1]) {
        if (creep.isPresent() && t <= 0) {
          return p; // rates follow exp(-H / T)
        }
        point.heat(t);
        plastic.heat(t);
      }
      plastic.place(oldState, n, p);
      if (dt > 0 && rule.isPresent()) {
        rule.get().place(t, dt, oldState, n, p);
      }
      point.trial(n, p, strain, oldState, radial.trial);
      if (!radial.solve(point.shear(), dt)) {
        return p;
      }
      point.answer(
          n, p, point.mean(), point.bulk(), radial.deviator(), radial.byTrial, stress, tangent);
      store(n, p, point.shear(), radial, plastic, newState);
      if (dt > 0 && rule.isPresent()) {
        rule.get().store(radial.creepIncrement(), radial.equivalent(), newState, n, p);
      }
      if (!(Points.isFinite(n, p, 4, stress) && Points.isFinite(n, p, rows, newState))) {
        return p;
      }
    }
    return unfit;
  }

  /// Adds to inelastic strain what the trial deviator has lost, and to the sums what both
  /// mechanisms give.
  private static void store(
      int n, int p, double shear, RadialReturn radial, PlasticPoint plastic, double[] newState) {
    for (int i = 0; i < 4; i++) {
      newState[(StateRows.STRAIN + i) * n + p] +=
          (radial.trial[i] - radial.deviator()[i]) / (2 * shear);
    }
    double crept = radial.creepIncrement();
    newState[StateRows.EQUIVALENT * n + p] += plastic.increment() + crept;
    newState[StateRows.WORK * n + p] += plastic.store(newState, n, p) + radial.equivalent() * crept;
  }
}
