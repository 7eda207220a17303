package org.ballpad.solver.element;

/// How many integration points a cell gets. Only the Q8 cell has a choice: 3 x 3 or 2 x 2.
public enum Integration {
  /// Enough points that no deformation is free of energy except rigid motion.
  FULL,
  /// One point less each way: softer, free of locking, with hourglass modes that supports must
  /// suppress.
  REDUCED
}
