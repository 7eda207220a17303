package org.ballpad.cases.sweep.answer;

import java.util.Random;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/// Points that fill the unit cube, one to a row.
final class UnitCube {
  private UnitCube() {}

  /// The first points of the Sobol sequence without its origin.
  ///
  /// @param dimension at most 1000
  static double[][] sobol(int count, int dimension) {
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimension);
    sequence.skipTo(1);
    double[][] points = new double[count][];
    for (int i = 0; i < count; i++) {
      points[i] = sequence.nextVector();
    }
    return points;
  }

  /// The numbers from 0 in a random order.
  static int[] shuffled(int count, Random random) {
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }
}
