package org.ballpad.solver.nonlinear;

import java.util.ArrayList;
import java.util.List;
import org.ballpad.solver.CellSweep;
import org.ballpad.solver.Equations;
import org.ballpad.solver.Model;
import org.ballpad.solver.SolveFault;
import org.ballpad.solver.SolveOptions;
import org.ballpad.solver.dof.Constraints;
import org.ballpad.solver.sparse.BadPivot;
import org.ballpad.solver.sparse.CscMatrix;
import org.ballpad.solver.sparse.Factor;
import org.ballpad.solver.sparse.NumericCholesky;

/// Newton's method with a line search for the equilibrium at the end of one increment, T^T r(T x +
/// b) = 0 (docs/theory.md, eq. 9.1 to 9.3).
///
/// The structure of the equations is analysed once, however many increments and stages follow.
///
/// - **Error** stops when the largest force out of balance is `TOLERANCE` of the largest forces
///   that act in the body or have acted before, every row scaled by the root of its stiffness.
public final class Newton {
  /// Largest force out of balance at the end.
  static final double TOLERANCE = 1e-7;

  private static final int MOST_ITERATIONS = 16;

  /// Work of the forces out of balance on the step that is left of what was there before, from
  /// which on the step is shortened.
  private static final double SLACK = 0.8;

  private static final int MOST_SEARCHES = 4;

  private final Model model;
  private final Equations equations;
  private final Constraints constraints;
  private final CscMatrix stiffness;
  private final NumericCholesky cholesky;
  private final double[] pressureForces;
  private double scale;
  private boolean wasHeld; // by a stiffness that could be factored

  /// A point where the forces are known, unless the law of a region has no answer there.
  ///
  /// @param residual forces out of balance
  /// @param acting sizes of the forces that should balance
  private record Trial(
      double[] x,
      double[] u,
      CellSweep.Points points,
      double[] residual,
      double[] acting,
      String unanswered) {}

  /// What stands at the end of an increment.
  ///
  /// @param temperature of every node, K
  /// @param load factor of the loads
  /// @param dt length of the increment, s
  public record End(double[] temperature, double load, double dt) {}

  /// @throws SolveFault where the factor would not fit into memory
  public Newton(Model model, Equations equations, SolveOptions options) {
    this.model = model;
    this.equations = equations;
    constraints = model.constraints();
    stiffness = equations.stiffness();
    cholesky = equations.cholesky(options);
    pressureForces = equations.pressureForces();
  }

  /// The largest forces so far, which the error is measured by.
  double scale() {
    return scale;
  }

  /// Measures the error by other forces.
  void restoreScale(double largest) {
    scale = largest;
  }

  /// Finds the equilibrium.
  ///
  /// @param x where to start, one number for each equation
  public StepOutcome solve(double[] x, End end) {
    List<Double> residuals = new ArrayList<>();
    Trial trial = evaluate(x, end);
    equations.fillStiffness();
    for (int iteration = 0; trial.unanswered() == null; iteration++) {
      double size = size(trial.residual());
      scale = Math.max(scale, size(trial.acting()));
      residuals.add(scale == 0 ? 0 : size / scale);
      if (!Double.isFinite(size)) {
        return new StepOutcome.NotFound("forces out of balance are not finite");
      }
      if (iteration > 0 && size <= TOLERANCE * scale) {
        return new StepOutcome.Converged(trial.x(), trial.u(), trial.points(), residuals);
      }
      if (iteration == MOST_ITERATIONS) {
        return new StepOutcome.NotFound(
            "after %d iterations %.1e of the forces are out of balance"
                .formatted(iteration, size / scale));
      }
      if (iteration > 0) {
        equations.fillStiffness();
      }
      switch (cholesky.factor(stiffness)) {
        case Factor factor -> {
          wasHeld = true;
          trial = search(trial, factor.solve(trial.residual()), end);
        }
        case BadPivot pivot -> {
          SolveFault fault = wasHeld ? SolveFault.lost(model, pivot) : SolveFault.of(model, pivot);
          return new StepOutcome.NotFound(fault.getMessage());
        }
      }
    }
    return new StepOutcome.NotFound(
        "the law of region %s has no answer".formatted(trial.unanswered()));
  }

  /// Goes along dx, as far as the forces out of balance still push along it.
  private Trial search(Trial from, double[] dx, End end) {
    double before = dot(dx, from.residual());
    double share = 1;
    Trial best = evaluate(moved(from.x(), dx, share), end);
    for (int i = 0; i < MOST_SEARCHES; i++) {
      boolean isAnswered = best.unanswered() == null;
      double after = dot(dx, best.residual());
      boolean isGood =
          Math.abs(after) <= SLACK * Math.abs(before) || size(best.residual()) <= TOLERANCE * scale;
      if (isAnswered && isGood) {
        return best;
      }
      boolean isPast = isAnswered && after < 0;
      share *= isPast ? Math.clamp(before / (before - after), 0.1, 0.9) : 0.5;
      best = evaluate(moved(from.x(), dx, share), end);
    }
    return best;
  }

  private static double[] moved(double[] x, double[] dx, double share) {
    double[] moved = x.clone();
    for (int i = 0; i < x.length; i++) {
      moved[i] += share * dx[i];
    }
    return moved;
  }

  /// Forces at x.
  private Trial evaluate(double[] x, End end) {
    double[] u = constraints.expand(x);
    double[] bodyForce = model.loads().bodyForce().clone();
    for (int i = 0; i < bodyForce.length; i++) {
      bodyForce[i] *= end.load();
    }
    CellSweep.State state =
        equations.evaluate(model.nodal(u, end.temperature(), bodyForce), end.dt());
    double[] force = equations.internalForces(state);
    for (int i = 0; i < force.length; i++) {
      force[i] = end.load() * pressureForces[i] - force[i];
    }
    return new Trial(
        x,
        u,
        state.points(),
        constraints.reduce(force),
        constraints.reduce(equations.forceSizes(state)),
        state.unanswered());
  }

  /// Largest entry, every row scaled by the root of its stiffness.
  private double size(double[] force) {
    double largest = 0;
    for (int i = 0; i < force.length; i++) {
      double scaled = Math.abs(force[i]) / Math.sqrt(Math.abs(stiffness.diagonal(i)));
      largest = scaled > largest || Double.isNaN(scaled) ? scaled : largest;
    }
    return largest;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
