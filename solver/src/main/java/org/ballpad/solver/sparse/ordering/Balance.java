package org.ballpad.solver.sparse.ordering;

import java.util.function.IntPredicate;

/// What both kinds of cut have in common: their cost and the turns in which they are improved.
final class Balance {
  /// What imbalance adds to the cost of a cut, relative to its square.
  private static final double WEIGHT = 2;

  /// Sides of a ninth of the whole are no sides.
  private static final double LARGEST = 0.8;

  private Balance() {}

  /// Weight of a cut, the more the less its sides balance: fill grows with the one and with the
  /// depth that the other adds. Grows without bound as one side vanishes.
  static double cost(double cut, double zero, double one, double total) {
    double imbalance = Math.abs(zero - one) / total;
    if (imbalance > LARGEST) {
      return (1 + imbalance) * 1e6 * total;
    }
    return (cut + 1) * (1 + WEIGHT * imbalance * imbalance / (1 - imbalance));
  }

  /// Moves nodes to both sides in turn until neither gains or `passes` are done.
  ///
  /// @param pass moves nodes to a side and tells whether that was a gain
  static void alternate(int passes, int firstSide, IntPredicate pass) {
    int side = firstSide;
    int idle = 0;
    for (int k = 0; k < passes && idle < 2; k++) {
      idle = pass.test(side) ? 0 : idle + 1;
      side = 1 - side;
    }
  }
}
