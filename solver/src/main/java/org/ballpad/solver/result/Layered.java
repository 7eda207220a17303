package org.ballpad.solver.result;

/// A question about a [Layer] along an interface.
public sealed interface Layered permits CycleDamage, LayerAverage, LayerPercentile, Life {
  /// The layer.
  Layer layer();
}
