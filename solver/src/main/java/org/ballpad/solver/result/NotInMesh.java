package org.ballpad.solver.result;

/// A measure names a region or an interface that the mesh does not have, as where only some
/// variants make it.
public final class NotInMesh extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /// @param message what is missing, and what there is
  NotInMesh(String message) {
    super(message);
  }
}
