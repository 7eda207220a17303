package org.ballpad.cases.run;

import org.ballpad.solver.nonlinear.Checkpoint;

/// Gives each history that a run follows a place to keep what it has come to. Called by several
/// threads.
@FunctionalInterface
public interface Checkpoints {
  /// Keeps nothing.
  Checkpoints NONE = _ -> Checkpoint.NONE;

  /// The place of one history on one mesh.
  ///
  /// @param history its name; the same in every run of the same case
  Checkpoint of(String history);
}
