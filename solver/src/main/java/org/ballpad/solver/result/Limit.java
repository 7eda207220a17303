package org.ballpad.solver.result;

/// Whether a value comes near to something as the mesh is refined.
public enum Limit {
  /// It does: averages, areas, displacements.
  EXISTS,
  /// It does not: a maximum at a singular point grows with every refinement.
  MISSING,
  /// A maximum away from singular points: finer meshes must show it.
  OPEN
}
