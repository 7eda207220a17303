package org.ballpad.solver;

import org.ballpad.solver.sparse.CscMatrix;

/// The stiffness of a model for other programs: the matrix that [LinearStatics] factors, and where
/// its equations are.
///
/// @param matrix T^T K T at rest (docs/theory.md, eq. 3.3)
/// @param places r and z of every equation: of the nodes that it moves, their mean
public record StiffnessExport(CscMatrix matrix, double[] places) {
  /// The stiffness of a model.
  public static StiffnessExport of(Model model, int threads) {
    Equations equations = new Equations(model, threads);
    equations.evaluate(model.constraints().expand(new double[model.constraints().equations()]));
    equations.fillStiffness();
    return new StiffnessExport(equations.stiffness(), model.places());
  }
}
