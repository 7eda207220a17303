package org.ballpad.cases.cli;

import org.ballpad.cases.sweep.Engine;

/// Has the points of a sweep computed on other machines. Whoever starts Ballpad there gives it to
/// [Main], which closes it at the end.
public interface Cluster extends AutoCloseable {
  /// What computes the points of a recipe.
  Engine engine(PointRecipe recipe);

  @Override
  void close();
}
