package org.ballpad.solver;

import org.ballpad.solver.assembly.Assembler;
import org.ballpad.solver.assembly.CellLayout;
import org.ballpad.solver.dof.Constraints;
import org.ballpad.solver.parallel.Workers;
import org.ballpad.solver.sparse.CscMatrix;

/// The stiffness of a model for other programs: the matrix that [LinearStatics] factors, and where
/// its equations are.
///
/// @param matrix T^T K T at rest (docs/theory.md, eq. 3.3)
/// @param places r and z of every equation: of the nodes that it moves, their mean
public record StiffnessExport(CscMatrix matrix, double[] places) {
  /// The stiffness of a model.
  public static StiffnessExport of(Model model, int threads) {
    Workers workers = new Workers(threads);
    CellLayout layout = new CellLayout(model.mesh(), model.hypothesis());
    Assembler assembler = new Assembler(layout, model.constraints(), workers);
    CscMatrix matrix = assembler.matrix();
    double[] rest = model.constraints().expand(new double[model.constraints().equations()]);
    CellSweep sweep = new CellSweep(model, layout);
    assembler.assemble(sweep.at(model.nodal(rest), workers).matrices(), matrix, workers);
    return new StiffnessExport(matrix, places(model));
  }

  private static double[] places(Model model) {
    Constraints constraints = model.constraints();
    double[] places = new double[2 * constraints.equations()];
    int[] nodes = new int[constraints.equations()];
    for (int dof = 0; dof < 2 * model.mesh().nodeCount(); dof++) {
      int node = constraints.dofs().node(dof);
      for (int k = constraints.rowStart(dof); k < constraints.rowStart(dof + 1); k++) {
        int equation = constraints.equation(k);
        nodes[equation]++;
        places[2 * equation] += model.mesh().r(node);
        places[2 * equation + 1] += model.mesh().z(node);
      }
    }
    for (int i = 0; i < places.length; i++) {
      places[i] /= Math.max(1, nodes[i / 2]);
    }
    return places;
  }
}
