package org.ballpad.solver;

import org.ballpad.solver.dof.Constraints;
import org.ballpad.solver.sparse.BadPivot;
import org.ballpad.solver.sparse.CscMatrix;
import org.ballpad.solver.sparse.Factor;
import org.ballpad.solver.sparse.NumericCholesky;

/// Equilibrium of a model whose laws are linear in strain: one assembly, one factorisation, one
/// solve.
///
/// Starts from the displacement u = b that the constraints prescribe and solves for the correction
/// x that balances the residual, T^T K T x = -T^T r(b) (docs/theory.md, eq. 3.3). Thermal strains,
/// prescribed displacements and forces all enter through r.
///
/// - **Error** the normwise backward error of the linear solve is part of the solution.
public final class LinearStatics {
  private LinearStatics() {}

  /// A solved model and its factored stiffness T^T K T, for more loads on it.
  public record Equilibrium(Solution solution, Factor stiffness) {}

  /// Solves a model.
  ///
  /// @throws SolveFault where something can move freely or a number is not finite
  public static Solution solve(Model model, SolveOptions options) {
    return equilibrium(model, options).solution();
  }

  /// Solves a model and keeps the factor.
  ///
  /// @throws SolveFault where something can move freely or a number is not finite
  public static Equilibrium equilibrium(Model model, SolveOptions options) {
    Equations equations = new Equations(model, options);
    Constraints constraints = model.constraints();
    CscMatrix stiffness = equations.stiffness();
    NumericCholesky cholesky = equations.cholesky(options);

    CellSweep.State before =
        equations.evaluate(constraints.expand(new double[constraints.equations()]));
    if (before.unanswered() != null) {
      throw SolveFault.unanswered(before.unanswered());
    }
    equations.fillStiffness();
    double[] load = load(model, equations, before);
    Factor factor =
        switch (cholesky.factor(stiffness)) {
          case Factor found -> found;
          case BadPivot pivot -> throw SolveFault.of(model, pivot);
        };
    double[] x = factor.solve(load);
    double[] u = constraints.expand(x);
    CellSweep.Points after = equations.points(u);
    Solution solution =
        Solution.of(
            model,
            u,
            after,
            before.points().stress().stream().mapToDouble(PointField::largest).max().orElse(0),
            stiffness.backwardError(x, load));
    return new Equilibrium(solution, factor);
  }

  /// -T^T r with r = internal forces - forces from outside.
  private static double[] load(Model model, Equations equations, CellSweep.State state) {
    double[] internal = equations.internalForces(state);
    double[] force = equations.pressureForces();
    for (int i = 0; i < force.length; i++) {
      force[i] -= internal[i];
    }
    double[] load = model.constraints().reduce(force);
    for (int equation = 0; equation < load.length; equation++) {
      if (!Double.isFinite(load[equation])) {
        throw SolveFault.notFinite(model, "the force", equation, load[equation]);
      }
    }
    return load;
  }
}
