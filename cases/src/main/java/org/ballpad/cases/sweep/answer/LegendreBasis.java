package org.ballpad.cases.sweep.answer;

import java.util.ArrayList;
import java.util.List;

/// Products of Legendre polynomials, orthonormal on the unit cube: theory.md, eq. 11.12.
///
/// @param dimension number of coordinates
/// @param terms degree along each coordinate, for each product; the constant comes first
record LegendreBasis(int dimension, List<int[]> terms) {
  /// All products up to a total degree.
  static LegendreBasis of(int dimension, int degree) {
    List<int[]> terms = new ArrayList<>();
    for (int total = 0; total <= degree; total++) {
      collect(new int[dimension], 0, total, terms);
    }
    return new LegendreBasis(dimension, List.copyOf(terms));
  }

  /// Number of products up to a total degree.
  static long size(int dimension, int degree) {
    long size = 1;
    for (int k = 1; k <= degree; k++) {
      size = size * (dimension + k) / k;
    }
    return size;
  }

  private static void collect(int[] term, int from, int left, List<int[]> terms) {
    if (from == term.length - 1) {
      term[from] = left;
      terms.add(term.clone());
      return;
    }
    for (int k = left; k >= 0; k--) {
      term[from] = k;
      collect(term, from + 1, left - k, terms);
    }
  }

  /// Every product at a point.
  double[] at(double[] point) {
    int degree = 0;
    for (int k : terms.getLast()) {
      degree += k;
    }
    double[][] legendre = new double[dimension][degree + 1];
    for (int j = 0; j < dimension; j++) {
      fill(legendre[j], 2 * point[j] - 1);
    }
    double[] values = new double[terms.size()];
    for (int t = 0; t < values.length; t++) {
      values[t] = 1;
      for (int j = 0; j < dimension; j++) {
        values[t] *= legendre[j][terms.get(t)[j]];
      }
    }
    return values;
  }

  /// sqrt(2 k + 1) P_k(x) by Bonnet's recursion.
  private static void fill(double[] values, double x) {
    double before = 0;
    double now = 1;
    for (int k = 0; k < values.length; k++) {
      values[k] = Math.sqrt(2 * k + 1) * now;
      double next = ((2 * k + 1) * x * now - k * before) / (k + 1);
      before = now;
      now = next;
    }
  }
}
