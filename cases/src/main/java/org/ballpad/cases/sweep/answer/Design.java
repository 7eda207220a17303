package org.ballpad.cases.sweep.answer;

/// Points that were placed for an estimator of sensitivities.
public sealed interface Design permits Morris, Saltelli {
  /// The points in the unit cube.
  double[][] points();
}
