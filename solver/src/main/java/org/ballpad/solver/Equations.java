package org.ballpad.solver;

import org.ballpad.solver.assembly.Assembler;
import org.ballpad.solver.assembly.CellLayout;
import org.ballpad.solver.element.ElementRoutine.Nodal;
import org.ballpad.solver.element.FacetPressure;
import org.ballpad.solver.parallel.Workers;
import org.ballpad.solver.sparse.CscMatrix;
import org.ballpad.solver.sparse.NumericCholesky;
import org.ballpad.solver.sparse.SymbolicCholesky;
import org.ballpad.solver.sparse.ordering.CoordinateDissection;

/// The equations of a model, T^T K T x = -T^T r (docs/theory.md, eq. 3.3): their pattern once,
/// their values for any displacement, temperature and memory of the material.
public final class Equations {
  private final Model model;
  private final Workers workers;
  private final CellLayout layout;
  private final CellSweep sweep;
  private final Structures.Structure known;
  private final Assembler assembler;
  private final CscMatrix stiffness;
  private final StateField memory;
  private final int[] dof;

  /// @param model the model
  /// @param threads threads to compute with; nothing of the result depends on them
  public Equations(Model model, int threads) {
    this(model, threads, null);
  }

  /// The equations of a model whose structure may be known.
  Equations(Model model, SolveOptions options) {
    this(model, options.threads(), options.structures().known(model, options.kernels().lanes()));
  }

  private Equations(Model model, int threads, Structures.Structure known) {
    this.model = model;
    this.known = known;
    workers = new Workers(threads);
    layout = new CellLayout(model.mesh(), model.hypothesis());
    sweep = new CellSweep(model, layout, workers);
    assembler =
        known == null ? new Assembler(layout, model.constraints(), workers) : known.assembler();
    stiffness = assembler.matrix();
    memory = sweep.memory();
    dof = layout.dofs(model.constraints().dofs());
  }

  /// T^T K T: its structure from the start, its values since [#fillStiffness].
  public CscMatrix stiffness() {
    return stiffness;
  }

  /// Room for factors of the stiffness, its structure analysed.
  ///
  /// @throws SolveFault where they would not fit into memory
  public NumericCholesky cholesky(SolveOptions options) {
    SymbolicCholesky symbolic = known == null ? analyse(options) : known.symbolic();
    SolveFault.requireMemory(symbolic.memory(options.threads()));
    return NumericCholesky.definite(symbolic, options.kernels(), options.threads());
  }

  private SymbolicCholesky analyse(SolveOptions options) {
    int lanes = options.kernels().lanes();
    SymbolicCholesky symbolic =
        SymbolicCholesky.analyse(
            stiffness, new CoordinateDissection(2, model.places(), options.threads()), lanes);
    options.structures().keep(model, lanes, new Structures.Structure(assembler, symbolic));
    return symbolic;
  }

  /// What the material remembers.
  public StateField memory() {
    return memory;
  }

  /// The volume that each point stands for, by runs of cells.
  public double[][] weights() {
    return sweep.weights(memory);
  }

  /// Computes all cells at displacement u and the temperature of the model.
  CellSweep.State evaluate(double[] u) {
    return evaluate(model.nodal(u), 0);
  }

  /// Computes all cells at the end of an increment.
  ///
  /// @param nodal what the nodes do then
  /// @param dt length of the increment, s
  public CellSweep.State evaluate(Nodal nodal, double dt) {
    return sweep.at(nodal, memory, dt);
  }

  /// Fills the stiffness where the cells were computed last.
  public void fillStiffness() {
    assembler.assemble(sweep.matrices(memory), stiffness, workers);
  }

  /// The forces of all cells on the degrees of freedom, r without loads on facets.
  public double[] internalForces(CellSweep.State state) {
    return sum(state.forces());
  }

  /// The sizes of the forces that cells exert on the degrees of freedom, without regard to their
  /// signs: what cancels in equilibrium.
  public double[] forceSizes(CellSweep.State state) {
    double[] sizes = state.forces().clone();
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = Math.abs(sizes[i]);
    }
    return sum(sizes);
  }

  /// Sum of all cell vectors at the degrees of freedom, in the order of cells.
  private double[] sum(double[] cellVectors) {
    double[] sum = new double[model.constraints().dofs().size()];
    for (int i = 0; i < cellVectors.length; i++) {
      sum[dof[i]] += cellVectors[i];
    }
    return sum;
  }

  /// The forces of all pressures on the degrees of freedom.
  public double[] pressureForces() {
    double[] force = new double[model.constraints().dofs().size()];
    for (Loads.Pressure pressure : model.loads().pressures()) {
      FacetPressure.add(
          model.mesh(), pressure.facet(), pressure.value(), model.hypothesis(), force);
    }
    return force;
  }

  /// Stress and strain in all integration points at displacement u.
  CellSweep.Points points(double[] u) {
    return sweep.pointsAt(model.nodal(u), memory);
  }
}
