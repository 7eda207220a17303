package org.ballpad.solver;

/// The equations have no unique solution; the message names the physical cause: which region is not
/// held in which direction.
public final class SolveFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param message the cause, in the words of the case
  public SolveFault(String message) {
    super(message);
  }
}
