package org.ballpad.solver.sparse.ordering;

/// What a cut costs.
final class Balance {
  /// Weight of imbalance against the weight of the separator.
  static double IMBALANCE = 2;

  private Balance() {}

  static double cost(double size, double zero, double one, double total) {
    double imbalance = Math.abs(zero - one) / total;
    if (imbalance > 0.8) {
      return (1 + imbalance) * 1e6 * total;
    }
    return (size + 1) * (1 + IMBALANCE * imbalance * imbalance / (1 - imbalance));
  }
}
