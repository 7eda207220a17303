package org.ballpad.solver;

import org.ballpad.solver.assembly.Assembler;
import org.ballpad.solver.assembly.CellLayout;
import org.ballpad.solver.parallel.Workers;
import org.ballpad.solver.sparse.CscMatrix;

/// The equations of a model, T^T K T x = -T^T r (docs/theory.md, eq. 3.3): their pattern once,
/// their values for any displacement.
final class Equations {
  private final Model model;
  private final Workers workers;
  private final CellLayout layout;
  private final CellSweep sweep;
  private final Assembler assembler;
  private final CscMatrix stiffness;

  Equations(Model model, int threads) {
    this.model = model;
    workers = new Workers(threads);
    layout = new CellLayout(model.mesh(), model.hypothesis());
    sweep = new CellSweep(model, layout);
    assembler = new Assembler(layout, model.constraints(), workers);
    stiffness = assembler.matrix();
  }

  /// T^T K T: its structure from the start, its values since [#assemble].
  CscMatrix stiffness() {
    return stiffness;
  }

  /// Computes all cells at displacement u and fills the stiffness.
  CellSweep.State assemble(double[] u) {
    CellSweep.State state = sweep.at(model.nodal(u), workers);
    assembler.assemble(state.matrices(), stiffness, workers);
    return state;
  }

  /// The forces of all cells on the degrees of freedom, r without loads.
  double[] internalForces(CellSweep.State state) {
    return layout.sum(state.forces(), model.constraints().dofs());
  }

  /// Stress and strain in all integration points at displacement u.
  CellSweep.Points points(double[] u) {
    return sweep.pointsAt(model.nodal(u), workers);
  }
}
