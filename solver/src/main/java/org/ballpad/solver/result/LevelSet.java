package org.ballpad.solver.result;

/// A part of the section given by a function g that is negative inside, and that changes by no more
/// than the distance between two points: |g(x) - g(y)| <= |x - y|. Units: um.
@FunctionalInterface
interface LevelSet {
  /// The whole section.
  LevelSet EVERYWHERE = (r, z) -> Double.NEGATIVE_INFINITY;

  double at(double r, double z);
}
